package fr.cepage.application.support;

import fr.cepage.application.dispositif.Niveau1Queries;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonsEnMemoire;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionsEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Derives level 1 from the aggregates in memory. */
record Niveau1QueriesEnMemoire(PropositionsEnMemoire propositions, LiaisonsEnMemoire liaisons)
        implements Niveau1Queries {

    @Override
    public Optional<LocalDate> findDebut(DossierId dossier, StructureCode structure) {
        Stream<LocalDate> desPropositions = propositions.toutes(structure).stream()
                .filter(proposition -> proposition.dossier().equals(dossier) && proposition.donneLeNiveau1())
                .map(Proposition::date);
        Stream<LocalDate> desLiaisons = liaisons.toutes(structure).stream()
                .filter(liaison -> liaison.dossier().equals(dossier) && liaison.donneLeNiveau1())
                .map(LiaisonRecue::contenu)
                .map(contenu -> contenu.date());
        return Stream.concat(desPropositions, desLiaisons).min(LocalDate::compareTo);
    }
}
