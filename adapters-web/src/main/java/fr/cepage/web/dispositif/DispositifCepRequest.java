package fr.cepage.web.dispositif;

import fr.cepage.application.dispositif.SaisieRenseignements;
import fr.cepage.web.cep.ReferentRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be changed of a CEP (MOD-01, CEP-12), and the two dates that are refused rather than ignored (MOD-02). */
record DispositifCepRequest(
        @Nullable String aiguilleur,
        @Nullable String motifSollicitation,
        @Nullable String prescripteur,
        @Nullable ReferentRequest referent,
        @Nullable String typeProjet,
        @Nullable LocalDate accordLe,
        @Nullable LocalDate dateEntree,
        @Nullable LocalDate dateEntretienInitialisation) {

    static final List<String> DATES = List.of("dateEntree", "dateEntretienInitialisation");

    static DispositifCepRequest de(SaisieRenseignements saisie) {
        return new DispositifCepRequest(
                saisie.aiguilleur(),
                saisie.motifSollicitation(),
                saisie.prescripteur(),
                ReferentRequest.deNullable(saisie.referent()),
                saisie.typeProjet(),
                saisie.accordLe(),
                null,
                null);
    }

    SaisieRenseignements saisie() {
        return new SaisieRenseignements(
                aiguilleur,
                motifSollicitation,
                prescripteur,
                referent == null ? null : referent.saisie(),
                typeProjet,
                accordLe);
    }
}
