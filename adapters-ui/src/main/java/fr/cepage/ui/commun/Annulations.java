package fr.cepage.ui.commun;

import fr.cepage.application.commun.AnnulationVue;
import java.time.ZoneId;

/** How it is told, wherever what was recorded by mistake stands struck through (ANN-02, ANN-06). */
public final class Annulations {

    private Annulations() {}

    /** Who cancelled it, when and why. */
    public static String phrase(AnnulationVue annulation, ZoneId fuseau) {
        return Textes.texte(
                "annulation.par-erreur",
                Jours.moment(annulation.instant(), fuseau),
                annulation.auteur().nom(),
                annulation.raison());
    }
}
