package fr.cepage.application.support;

import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.domain.structure.StructureCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** List values in memory: the national ones, and what each structure added. */
public final class InMemoryReferentielRepository implements ReferentielRepository {
    private final List<ValeurListe> nationales = new ArrayList<>();
    private final Map<StructureCode, List<ValeurListe>> locales = new HashMap<>();

    public InMemoryReferentielRepository(List<ValeurListe> nationales) {
        this.nationales.addAll(nationales);
    }

    public void ajouter(StructureCode structure, ValeurListe valeur) {
        locales.computeIfAbsent(structure, code -> new ArrayList<>()).add(valeur);
    }

    @Override
    public Optional<ValeurListe> find(Liste liste, CodeValeur code, StructureCode structure) {
        return findAll(liste, structure).stream()
                .filter(valeur -> valeur.code().equals(code))
                .findFirst();
    }

    @Override
    public List<ValeurListe> findAll(Liste liste, StructureCode structure) {
        return findAll(Set.of(liste), structure);
    }

    @Override
    public List<ValeurListe> findAll(Set<Liste> listes, StructureCode structure) {
        return Stream.concat(nationales.stream(), locales.getOrDefault(structure, List.of()).stream())
                .filter(valeur -> listes.contains(valeur.liste()))
                .toList();
    }
}
