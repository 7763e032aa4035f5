package fr.cepage.ui.offre;

import fr.cepage.application.droits.MoiVue;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.ui.commun.Textes;

/** The offer whose parts are shown, as its layout loaded it, and who looks at it. */
public interface OffreCourante {

    OffreVue vue();

    MoiVue moi();

    /** Reads the offer again, after an act, and shows its head anew. */
    OffreVue rafraichir();

    /** The title of a page that shows that part, in the browser's tab. */
    default String titrePage(String partie) {
        return Textes.texte("page.titre", partie + " – " + vue().nom());
    }
}
