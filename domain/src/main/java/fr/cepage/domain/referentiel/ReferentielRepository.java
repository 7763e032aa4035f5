package fr.cepage.domain.referentiel;

import fr.cepage.domain.structure.StructureCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list values that a structure sees: the national ones and its own. */
public interface ReferentielRepository {

    Optional<ValeurListe> find(Liste liste, CodeValeur code, StructureCode structure);

    /** All values of a list, valid or not: national ones first, each part in its order. */
    List<ValeurListe> findAll(Liste liste, StructureCode structure);

    /** All values of several lists in one go, in no particular order. */
    List<ValeurListe> findAll(Set<Liste> listes, StructureCode structure);
}
