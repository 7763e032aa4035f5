package fr.cepage.web.dispositif;

import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.dispositif.SaisieRenseignements;
import fr.cepage.web.cep.ReferentRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The entry in a CEP as it is sent, complete or not: what is missing is told by the rules (CEP-03). */
record EntreeCepRequest(
        @Nullable String aiguilleur,
        @Nullable LocalDate dateEntretienInitialisation,
        @Nullable LocalDate dateEntree,
        @Nullable String motifSollicitation,
        @Nullable String phase,
        @Nullable String prescripteur,
        @Nullable ReferentRequest referent,
        @Nullable String typeProjet,
        @Nullable LocalDate accordLe) {

    SaisieCep saisie() {
        return new SaisieCep(
                dateEntretienInitialisation,
                dateEntree,
                phase,
                new SaisieRenseignements(
                        aiguilleur,
                        motifSollicitation,
                        prescripteur,
                        referent == null ? null : referent.saisie(),
                        typeProjet,
                        accordLe));
    }
}
