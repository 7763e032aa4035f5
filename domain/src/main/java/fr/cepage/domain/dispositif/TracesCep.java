package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the journal keeps of the acts of a CEP: identifiers, codes and dates, no free text (SUP-03). */
final class TracesCep {

    private TracesCep() {}

    static Details entree(DispositifCep cep) {
        return Details.vides()
                .avec("dateEntree", cep.entree().dateEntree())
                .avec("dateEntretienInitialisation", cep.entree().dateEntretienInitialisation())
                .avec("aiguilleur", cep.renseignements().aiguilleur())
                .avec("motifSollicitation", cep.renseignements().motifSollicitation())
                .avec("accordLe", cep.renseignements().accordLe());
    }

    /** What the journal calls giving phase 3 a first day. */
    static ActionJournal passage(ActionCep action) {
        return switch (action) {
            case DEPLACER_PHASE_3 -> ActionJournal.CEP_PHASE_3_DEPLACEE;
            case CORRIGER_PHASE_3 -> ActionJournal.CEP_PHASE_3_CORRIGEE;
            default -> ActionJournal.CEP_PASSAGE_PHASE_3;
        };
    }

    static Details fin(Cloture cloture) {
        return Details.vides()
                .avec("dateFinReelle", cloture.dateFinReelle())
                .avec("motifSortie", cloture.motifSortie());
    }

    static Details disparition(DispositifCep cep) {
        RenseignementsCep renseignements = cep.renseignements();
        return entree(cep)
                .avec("debutPhase3", cep.parcours().debutPhase3().orElse(null))
                .avec("phase", cep.parcours().phaseLe(cep.entree().dateEntree()))
                .avec("typeProjet", renseignements.typeProjet())
                .avec(
                        "referent",
                        renseignements.referent() instanceof ReferentCep.Conseiller conseiller
                                ? conseiller.id()
                                : null);
    }

    /** None: nothing to keep. */
    static @Nullable String codes(List<? extends CodeMessage> avertissements) {
        return avertissements.isEmpty()
                ? null
                : avertissements.stream().map(CodeMessage::cle).collect(Collectors.joining(","));
    }
}
