package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Differences;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project says (SYN-04, SYN-09, SYN-12, SYN-16, SYN-18): all that nobody has to know before it can be written but
 * the objective.
 *
 * @param mandatLe since when the adviser may speak with others for the person; null: not at all
 */
public record ContenuProjet(
        String objectif,
        @Nullable String situation,
        @Nullable String priorites,
        @Nullable String atouts,
        @Nullable String freins,
        @Nullable String faisabilite,
        @Nullable String strategie,
        List<Competence> competences,
        List<Metier> metiers,
        List<Scenario> scenarios,
        List<DemarcheAnterieure> demarchesAnterieures,
        @Nullable String rythme,
        @Nullable String mobilite,
        @Nullable String horizon,
        Conclusions conclusions,
        EntretienProfessionnel entretienProfessionnel,
        @Nullable LocalDate mandatLe,
        Engagements engagements) {

    public ContenuProjet {
        competences = List.copyOf(competences);
        metiers = List.copyOf(metiers);
        scenarios = List.copyOf(scenarios);
        demarchesAnterieures = List.copyOf(demarchesAnterieures);
    }

    /** The members that differ, by the names of the contract. */
    Differences<ContenuProjet> differences(ContenuProjet autre) {
        return Differences.entre(this, autre)
                .membre("objectif", ContenuProjet::objectif)
                .membre("situation", ContenuProjet::situation)
                .membre("priorites", ContenuProjet::priorites)
                .membre("atouts", ContenuProjet::atouts)
                .membre("freins", ContenuProjet::freins)
                .membre("faisabilite", ContenuProjet::faisabilite)
                .membre("strategie", ContenuProjet::strategie)
                .membre("competences", ContenuProjet::competences)
                .membre("metiers", ContenuProjet::metiers)
                .membre("scenarios", ContenuProjet::scenarios)
                .membre("demarchesAnterieures", ContenuProjet::demarchesAnterieures)
                .membre("rythme", ContenuProjet::rythme)
                .membre("mobilite", ContenuProjet::mobilite)
                .membre("horizon", ContenuProjet::horizon)
                .membre("conclusions", ContenuProjet::conclusions)
                .membre("entretienProfessionnel", ContenuProjet::entretienProfessionnel)
                .membre("mandatLe", ContenuProjet::mandatLe)
                .membre("engagements", ContenuProjet::engagements);
    }
}
