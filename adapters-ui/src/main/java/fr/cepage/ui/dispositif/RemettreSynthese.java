package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Attention;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.List;

/** « Remettre la synthèse »: leads to where the document of a phase is produced and handed over (SYN-11). */
final class RemettreSynthese {

    private RemettreSynthese() {}

    /** @param id of its button, unique on the page */
    static ActeExplique acte(DispositifCepVue cep, PhaseCep phase, DossierCourant dossier, String id) {
        ActeExplique acte = new ActeExplique(
                "dispositif.remettre-synthese",
                id,
                () -> aller(new Location(Adresses.remise(cep.dossier(), cep.id(), phase))),
                phase.partieDeSynthese());
        acte.secondaire().montrer(dossier.empechements(Droit.PROPOSER_CEP));
        return acte;
    }

    private static void aller(Location lieu) {
        UI.getCurrent().navigate(lieu.getPath(), lieu.getQueryParameters());
    }

    /** What a window tells of it, with the way there, which leaves the window and what was typed in it where they are. */
    static Div attention(List<Avertissement> dits, DispositifCepVue cep, PhaseCep phase) {
        Div attention = new Div();
        attention.addClassName("attention-suivie");
        dits.stream()
                .filter(dit -> dit.code() == AvertissementCep.SYNTHESE_A_REMETTRE)
                .forEach(dit -> attention.add(Attention.phrase(dit), lien(cep, phase)));
        attention.setVisible(attention.getComponentCount() > 0);
        return attention;
    }

    private static Anchor lien(DispositifCepVue cep, PhaseCep phase) {
        Anchor lien = new Anchor(
                "/" + Adresses.remise(cep.dossier(), cep.id(), phase),
                Textes.texte("dispositif.remettre-synthese.ailleurs", phase.partieDeSynthese()));
        lien.setTarget(AnchorTarget.BLANK);
        return lien;
    }
}
