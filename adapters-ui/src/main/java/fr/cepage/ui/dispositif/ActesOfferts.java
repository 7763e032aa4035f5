package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which acts the menu of a CEP shows in its situation, and what stands in the way of each (PHA-01, PHA-05, PHA-08). */
final class ActesOfferts {

    private ActesOfferts() {}

    static List<ActeCep> de(DispositifCepVue cep) {
        return cep.actions().keySet().stream()
                .map(action -> ActeCep.de(action, cep))
                .sorted()
                .toList();
    }

    /** Why that act cannot be done now, in words, if so. */
    static Optional<String> explication(ActeCep acte, DispositifCepVue cep) {
        List<Violation> raisons = cep.empechements(acte.action());
        return raisons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        raisons.stream().map(raison -> phrase(acte, raison)).collect(Collectors.joining(" ")));
    }

    /** A date that never changes is told as such rather than as a phase already reached. */
    private static String phrase(ActeCep acte, Violation raison) {
        return acte == ActeCep.CORRIGER_PHASE_3 && raison.code() == RefusCep.DEJA_EN_PHASE_3
                ? Textes.texte("acte.CORRIGER_PHASE_3.entree-directe")
                : Textes.texte(raison);
    }
}
