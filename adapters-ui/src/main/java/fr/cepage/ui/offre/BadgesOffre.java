package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Span;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.offre.OuvertureOffre;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Textes;

/** Short words about an offer. */
final class BadgesOffre {

    private BadgesOffre() {}

    /** Its state while it can be proposed, else why it cannot (OFF-03). */
    static Span etat(ValeurVue etat, OuvertureOffre ouverture) {
        return ouverture == OuvertureOffre.OUVERTE
                ? Badges.badge(etat.libelle(), "badge-justifie")
                : Badges.badge(Textes.texte("offre.ouverture." + ouverture), "badge-offre-fermee");
    }

    static Span mesure(ValeurVue mesure) {
        return Badges.badge(Textes.texte("offre.badge.mesure", mesure.libelle()), "badge-mesure");
    }
}
