package fr.cepage.application.pacea;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.dispositif.PropositionPreparee;
import fr.cepage.application.pacea.PaceaPrepare.CepConserve;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.ConditionsPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.SuiteDuPacea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that decides about a new PACEA: the dossier, its CEP and its PACEA so far. */
record SuiviPacea(Dossier dossier, List<DispositifCep> ceps, List<Pacea> paceas, LocalDate aujourdhui) {

    /** The one that a new PACEA leaves as it is (PAC-01). */
    Optional<DispositifCep> cepEnCours() {
        return ceps.stream().filter(DispositifCep::enCours).findFirst();
    }

    /** What came of the dossier beside that PACEA (ANN-04). */
    SuiteDuPacea sauf(Pacea pacea) {
        return SuiteDuPacea.de(
                pacea,
                paceas,
                ceps.stream()
                        .filter(DispositifCep::enCours)
                        .map(DispositifCep::id)
                        .collect(Collectors.toSet()));
    }

    ConditionsPacea conditions() {
        return new ConditionsPacea(dossier, paceas, aujourdhui);
    }

    /** What forbids a new CEP now (CEP-01, CEP-02). */
    List<Violation> empechementsDuCep() {
        return new ConditionsEntree(dossier, ceps, aujourdhui).etat().liste();
    }

    /**
     * With what the form of a new PACEA starts.
     *
     * @param proposition with what the form of a CEP does
     */
    PaceaPrepare preparer(PropositionPreparee proposition, Appel appel) {
        Optional<DispositifCep> conserve = cepEnCours();
        List<Violation> duCep = conserve.isEmpty() ? empechementsDuCep() : List.of();
        List<Violation> etat = Stream.concat(duCep.stream(), conditions().etat().liste().stream())
                .toList();
        return new PaceaPrepare(
                appel.empechements(Droit.GERER_PACEA, etat),
                conserve.map(cep -> new CepConserve(
                                cep.phaseCourante(aujourdhui), cep.entree().dateEntree()))
                        .orElse(null),
                proposition.empecheePar(duCep));
    }
}
