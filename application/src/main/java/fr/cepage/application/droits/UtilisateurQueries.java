package fr.cepage.application.droits;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.Precision;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;

/** Finds people. */
@FunctionalInterface
public interface UtilisateurQueries {

    /**
     * The people, no programs, of a structure whose name has all these words, by name.
     *
     * @param mots without accents, in lower case; none finds everybody
     * @param precision exact finds, or those of which a word is found with a typing error only
     */
    Page<PersonneVue> rechercher(StructureCode structure, List<String> mots, Precision precision, PageVoulue page);
}
