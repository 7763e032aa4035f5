package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which acts the menu of a CEP shows in its situation, and what stands in the way of each (PHA-01, PHA-05, PHA-08). */
final class ActesOfferts {

    private ActesOfferts() {}

    static List<ActeCep> de(DispositifCepVue cep) {
        if (cep.etat() == EtatCep.CLOS) {
            return List.of(ActeCep.ANNULER_CLOTURE);
        }
        if (Parcours.phase3Commencee(cep)) {
            return List.of(
                    ActeCep.MODIFIER,
                    ActeCep.CLOTURER,
                    ActeCep.CORRIGER_PHASE_3,
                    ActeCep.REPASSER_EN_PHASE_2,
                    ActeCep.SUPPRIMER);
        }
        return cep.phase3Planifiee() == null
                ? List.of(ActeCep.MODIFIER, ActeCep.CLOTURER, ActeCep.PASSER_EN_PHASE_3, ActeCep.SUPPRIMER)
                : List.of(
                        ActeCep.MODIFIER,
                        ActeCep.CLOTURER,
                        ActeCep.DEPLACER_PHASE_3,
                        ActeCep.ANNULER_PASSAGE,
                        ActeCep.SUPPRIMER);
    }

    /** Why that act cannot be done now, in words, if so. */
    static Optional<String> explication(ActeCep acte, DispositifCepVue cep) {
        List<Violation> raisons = empechements(acte, cep);
        return raisons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        raisons.stream().map(raison -> phrase(acte, raison)).collect(Collectors.joining(" ")));
    }

    /** A date that never changes is told as such rather than as a phase already reached. */
    private static String phrase(ActeCep acte, Violation raison) {
        return acte == ActeCep.CORRIGER_PHASE_3 && raison.code() == RefusCep.DEJA_EN_PHASE_3
                ? Textes.texte("acte.CORRIGER_PHASE_3.entree-directe")
                : Textes.texte(raison.code().cle(), raison.parametres().toArray());
    }

    /** A begun phase 3 can be corrected though there is none to pass to. */
    private static List<Violation> empechements(ActeCep acte, DispositifCepVue cep) {
        List<Violation> raisons = cep.empechements().getOrDefault(acte.action(), List.of());
        return acte == ActeCep.CORRIGER_PHASE_3 && !cep.entreeDirecte()
                ? raisons.stream()
                        .filter(raison -> raison.code() != RefusCep.DEJA_EN_PHASE_3)
                        .toList()
                : raisons;
    }
}
