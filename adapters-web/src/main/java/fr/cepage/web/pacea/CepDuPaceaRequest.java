package fr.cepage.web.pacea;

import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.dispositif.SaisieRenseignements;
import fr.cepage.web.cep.ReferentRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The entry in the CEP of a PACEA: that of any CEP, but for its date, which is the PACEA's (PAC-01). */
record CepDuPaceaRequest(
        @Nullable String aiguilleur,
        @Nullable LocalDate dateEntretienInitialisation,
        @Nullable String motifSollicitation,
        @Nullable String phase,
        @Nullable String prescripteur,
        @Nullable ReferentRequest referent,
        @Nullable String typeProjet,
        @Nullable LocalDate accordLe) {

    SaisieCep saisie() {
        return new SaisieCep(
                dateEntretienInitialisation,
                null,
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
