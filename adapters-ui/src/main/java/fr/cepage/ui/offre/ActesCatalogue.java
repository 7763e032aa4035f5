package fr.cepage.ui.offre;

import fr.cepage.application.offre.LigneCatalogue;
import java.util.List;
import java.util.Optional;

/** What can be done with a row of the catalogue, for the dossier beside which it is shown. */
public interface ActesCatalogue {

    /** Why it cannot be proposed to this young person now, in one sentence; empty: it can. */
    Optional<String> empechement(LigneCatalogue ligne);

    /** The offers that this user proposed last and could propose again: no search is needed (« MER simple »). */
    List<LigneCatalogue> recentes();

    /** Opens the window in which it is proposed. */
    void proposer(LigneCatalogue ligne);
}
