package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.offre.OuvertureOffre;
import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What there is to say of an offer in a word or two, wherever it is shown. */
final class OffreLisible {

    private OffreLisible() {}

    /** From when to when it runs. */
    static String periode(PeriodeOffre periode) {
        LocalDate fin = periode.dateFin();
        return fin == null
                ? Textes.texte("offre.periode.sans-fin", periode.dateDebut())
                : Textes.texte("offre.periode", periode.dateDebut(), fin);
    }

    /** Its state while it can be proposed, else why it cannot (OFF-03); and the measure that it is attached to. */
    static Div badges(ValeurVue etat, OuvertureOffre ouverture, @Nullable ValeurVue mesure) {
        Div badges = new Div(etat(etat, ouverture));
        badges.addClassName("badges");
        if (mesure != null) {
            badges.add(Badges.badge(Textes.texte("offre.badge.mesure", mesure.libelle()), "badge-mesure"));
        }
        return badges;
    }

    private static Span etat(ValeurVue etat, OuvertureOffre ouverture) {
        return ouverture == OuvertureOffre.OUVERTE
                ? Badges.badge(etat.libelle(), "badge-justifie")
                : Badges.badge(Textes.texte("offre.ouverture." + ouverture), "badge-offre-fermee");
    }
}
