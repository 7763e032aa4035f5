package fr.cepage.ui.dossier;

import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Nom;
import fr.cepage.ui.commun.Textes;
import java.util.List;

/** The dossier whose parts are shown, as its layout loaded it, and who looks at it. */
public interface DossierCourant {

    DossierVue vue();

    MoiVue moi();

    /** Which part of it is shown, as its address ends, e.g. {@code dispositifs}. */
    String partie();

    /** Reads the dossier again, after an act, and shows its head and the panels beside it anew. */
    DossierVue rafraichir();

    /** The same, and the part below is shown anew too: for acts that are done outside of it. */
    void rafraichirTout();

    default DossierId id() {
        return vue().id();
    }

    default boolean peut(Droit droit) {
        return moi().acteur().peut(droit);
    }

    /** Why that right stands in the way of who looks; none: they hold it. */
    default List<Violation> empechements(Droit droit) {
        return moi().acteur().empechements(droit);
    }

    /** The title of a page that shows that part, in the browser's tab. */
    default String titrePage(String partie) {
        return Textes.texte("page.titre", partie + " – " + Nom.de(vue().identite()));
    }
}
