package fr.cepage.ui.offre;

import fr.cepage.application.offre.LigneCatalogue;
import fr.cepage.domain.commun.Violation;
import java.util.List;

/** What can be done with a row of the catalogue, for the dossier beside which it is shown. */
public interface ActesCatalogue {

    /** Why it cannot be proposed to this young person now; none: it can. */
    List<Violation> empechements(LigneCatalogue ligne);

    /** The offers that this user proposed last and could propose again: no search is needed (« MER simple »). */
    List<LigneCatalogue> recentes();

    /** Opens the window in which it is proposed. */
    void proposer(LigneCatalogue ligne);
}
