package fr.cepage.domain.referentiel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of the activity reference that all operators of the CEP share (REF-01). It is shown in an order, and imposes
 * none.
 *
 * @param depuis first day on which its acts can be chosen
 * @param jusquAu last day; null: no end known
 */
public record ReferentielActivites(
        String version, LocalDate depuis, @Nullable LocalDate jusquAu, List<Niveau> niveaux) {

    public ReferentielActivites {
        niveaux = List.copyOf(niveaux);
    }

    public boolean valideLe(LocalDate jour) {
        return !jour.isBefore(depuis) && (jusquAu == null || !jour.isAfter(jusquAu));
    }

    public Optional<ActeMetier> acte(CodeValeur code) {
        return niveaux.stream()
                .flatMap(Niveau::actes)
                .filter(acte -> acte.code().equals(code))
                .findFirst();
    }

    /** What belongs to a level. */
    public record Niveau(NiveauActivite niveau, List<Mission> missions) {

        public Niveau {
            missions = List.copyOf(missions);
        }

        public Stream<ActeMetier> actes() {
            return missions.stream().flatMap(Mission::actes);
        }
    }

    /** What the terms of reference ask for. */
    public record Mission(CodeValeur code, String libelle, List<Objectif> objectifs) {

        public Mission {
            objectifs = List.copyOf(objectifs);
        }

        public Stream<ActeMetier> actes() {
            return objectifs.stream().flatMap(objectif -> objectif.actes().stream());
        }
    }

    /** What a mission is for. */
    public record Objectif(CodeValeur code, String libelle, List<ActeMetier> actes) {

        public Objectif {
            actes = List.copyOf(actes);
        }
    }
}
