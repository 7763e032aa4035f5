package fr.cepage.application.offre;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.Precision;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;

/** Reads offers straight from projections. */
public interface OffreQueries {

    /**
     * By likeness of the name with the words looked for, then by name; by name alone without any.
     *
     * @param precision exact finds, or those of which a word is found with a typing error only
     */
    Page<LigneOffre> rechercher(StructureCode structure, CriteresOffres criteres, Precision precision, PageVoulue page);

    /** Who wrote an offer and when, newest first, at most so many. */
    List<LigneHistorique> historique(OffreId offre, StructureCode structure, int limite);
}
