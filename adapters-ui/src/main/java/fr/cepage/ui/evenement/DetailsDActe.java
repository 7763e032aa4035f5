package fr.cepage.ui.evenement;

import fr.cepage.application.journal.DetailDActe;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** How a detail of an act is told: its name, and what it was and became where that is known. */
public final class DetailsDActe {

    private DetailsDActe() {}

    public static String phrase(DetailDActe detail) {
        String membre = Textes.texte(detail.cle());
        Object avant = detail.avant();
        Object apres = detail.apres();
        if (avant != null && apres != null) {
            return Textes.texte("chronologie.precision.change", membre, avant, apres);
        }
        return avant == null
                ? phrase(membre, "chronologie.precision", apres)
                : phrase(membre, "chronologie.precision.retire", avant);
    }

    private static String phrase(String membre, String cle, @Nullable Object valeur) {
        return valeur == null ? membre : Textes.texte(cle, membre, valeur);
    }
}
