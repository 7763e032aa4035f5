package fr.cepage.ui.offre;

import fr.cepage.application.offre.LigneCatalogue;
import java.util.Optional;

/** What can be done with a row of the catalogue, for the dossier beside which it is shown. */
public interface ActesCatalogue {

    /** Why it cannot be proposed to this young person now, in one sentence; empty: it can. */
    Optional<String> empechement(LigneCatalogue ligne);

    /** Opens the window in which it is proposed. */
    void proposer(LigneCatalogue ligne);
}
