package fr.cepage.application.pacea;

import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.pacea.ConditionsPacea;
import fr.cepage.domain.pacea.Pacea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that decides about a new PACEA: the dossier, its CEP and its PACEA so far. */
record SuiviPacea(Dossier dossier, List<DispositifCep> ceps, List<Pacea> paceas, LocalDate aujourdhui) {

    /** The one that a new PACEA leaves as it is (PAC-01). */
    Optional<DispositifCep> cepEnCours() {
        return ceps.stream().filter(DispositifCep::enCours).findFirst();
    }

    ConditionsPacea conditions() {
        return new ConditionsPacea(dossier, paceas, aujourdhui);
    }
}
