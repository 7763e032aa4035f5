package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.Optional;

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

    /** The same in words; a date that never changes is told as such rather than as a phase already reached. */
    static Optional<String> explication(ActeCep acte, DispositifCepVue cep) {
        return empechement(acte, cep)
                .map(violation -> acte == ActeCep.CORRIGER_PHASE_3 && violation.code() == RefusCep.DEJA_EN_PHASE_3
                        ? Textes.texte("acte.CORRIGER_PHASE_3.entree-directe")
                        : Textes.texte(
                                violation.code().cle(), violation.parametres().toArray()));
    }

    /** Why that act cannot be done now, if so. A begun phase 3 can be corrected though there is none to pass to. */
    static Optional<Violation> empechement(ActeCep acte, DispositifCepVue cep) {
        Optional<Violation> violation = Optional.ofNullable(cep.empechements().get(acte.action()));
        return acte == ActeCep.CORRIGER_PHASE_3 && !cep.entreeDirecte()
                ? violation.filter(raison -> raison.code() != RefusCep.DEJA_EN_PHASE_3)
                : violation;
    }
}
