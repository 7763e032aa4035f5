package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the person was given what a phase ends with (SYN-11). */
@Collaborator
public class SynthesesRemises {

    private final SyntheseQueries queries;

    public SynthesesRemises(SyntheseQueries queries) {
        this.queries = queries;
    }

    /** By CEP, in one statement, and only while one of them owes a document. */
    Map<DispositifCepId, Set<PhaseCep>> parmi(List<DispositifCep> ceps) {
        return ceps.stream()
                .filter(cep -> cep.phaseARestituer().isPresent())
                .findFirst()
                .map(cep -> queries.findRemises(cep.dossier(), cep.structure()))
                .orElse(Map.of());
    }

    /** What is told of leaving that phase now. */
    List<Avertissement> enQuittant(PhaseCep phase, DispositifCep cep) {
        return remise(phase, cep, queries.findRemises(cep.dossier(), cep.structure()))
                ? List.of()
                : List.of(avertissement(phase));
    }

    static boolean remise(PhaseCep phase, DispositifCep cep, Map<DispositifCepId, Set<PhaseCep>> remises) {
        return remises.getOrDefault(cep.id(), Set.of()).contains(phase);
    }

    static Avertissement avertissement(PhaseCep phase) {
        return Avertissement.de(AvertissementCep.SYNTHESE_A_REMETTRE, phase.partieDeSynthese());
    }
}
