package fr.cepage.application.saisie;

import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.domain.structure.StructureCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks for each value once during one reading, in however many lines it was chosen. */
final class ReferentielLu implements ReferentielRepository {

    private final ReferentielRepository referentiel;
    private final Map<Cle, Optional<ValeurListe>> trouvees = new HashMap<>();

    ReferentielLu(ReferentielRepository referentiel) {
        this.referentiel = referentiel;
    }

    @Override
    public Optional<ValeurListe> find(Liste liste, CodeValeur code, StructureCode structure) {
        return trouvees.computeIfAbsent(
                new Cle(liste, code, structure), cle -> referentiel.find(cle.liste, cle.code, cle.structure));
    }

    @Override
    public List<ValeurListe> findAll(Liste liste, StructureCode structure) {
        return referentiel.findAll(liste, structure);
    }

    @Override
    public List<ValeurListe> findAll(Set<Liste> listes, StructureCode structure) {
        return referentiel.findAll(listes, structure);
    }

    private record Cle(Liste liste, CodeValeur code, StructureCode structure) {}
}
