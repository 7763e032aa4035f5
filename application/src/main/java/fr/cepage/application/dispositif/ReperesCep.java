package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the warnings about the CEP of a dossier hang on, read once for all of them. What is told of the entry is told
 * while something can be done about it: as long as the CEP goes on.
 *
 * @param debutNiveau1 since when the dossier has a level 1 (NIV-01, NIV-03); null: it has none
 * @param entretienSansCep day of the last interview of these six months that lacks the context CEP; null: none does
 * @param derniersContacts by the last day of each CEP whose motif makes them matter (CLO-10)
 * @param syntheses the phases whose document was handed over, by CEP; only where one is due (SYN-11)
 */
public record ReperesCep(
        Dossier dossier,
        LocalDate aujourdhui,
        @Nullable LocalDate debutNiveau1,
        @Nullable LocalDate entretienSansCep,
        Map<LocalDate, LocalDate> derniersContacts,
        Map<DispositifCepId, Set<PhaseCep>> syntheses) {

    public ReperesCep {
        derniersContacts = Map.copyOf(derniersContacts);
        syntheses = Map.copyOf(syntheses);
    }

    /** All that is told of that CEP, about the person first. */
    List<Avertissement> avertissements(DispositifCep cep) {
        List<Avertissement> avertissements = new ArrayList<>();
        if (cep.enCours()) {
            ConditionsEntree.avertissements(dossier, aujourdhui)
                    .forEach(avertissement -> avertissements.add(Avertissement.de(avertissement)));
        }
        avertissements.addAll(deLEntree(cep));
        if (entretienSansCep != null && enPhase2(cep, aujourdhui)) {
            avertissements.add(Avertissement.de(AvertissementCep.ENTRETIEN_SANS_CONTEXTE, entretienSansCep));
        }
        syntheseDue(cep).map(SynthesesRemises::avertissement).ifPresent(avertissements::add);
        avertissements.addAll(deLaFin(cep));
        return List.copyOf(avertissements);
    }

    /** The phase whose document de synthèse should have been handed over and was not (SYN-11); empty: none. */
    Optional<PhaseCep> syntheseDue(DispositifCep cep) {
        return cep.phaseARestituer().filter(phase -> !SynthesesRemises.remise(phase, cep, syntheses));
    }

    /** What is told of its entry (CEP-07, CEP-12 to CEP-14). */
    public List<Avertissement> deLEntree(DispositifCep cep) {
        return cep.enCours()
                ? cep.choix().avertissements(debutNiveau1, dossier.fiche().referent()).stream()
                        .map(Avertissement::de)
                        .toList()
                : List.of();
    }

    /** What is told of its end, if it has one (CLO-10). */
    public List<Avertissement> deLaFin(DispositifCep cep) {
        return cep.cloture()
                .map(cloture -> AvertissementsCloture.de(cloture, derniersContacts))
                .orElse(List.of());
    }

    static boolean enPhase2(DispositifCep cep, LocalDate aujourdhui) {
        return cep.enCours() && cep.phaseCourante(aujourdhui) == PhaseCep.PHASE_2;
    }
}
