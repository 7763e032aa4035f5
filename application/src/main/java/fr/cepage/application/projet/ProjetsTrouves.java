package fr.cepage.application.projet;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.projet.PlanAction;
import fr.cepage.domain.projet.PlanActionRepository;
import fr.cepage.domain.projet.Projet;
import fr.cepage.domain.projet.ProjetRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the project and the plan of a CEP: what was written, or else what the last one of the dossier left (SYN-13). */
@Collaborator
public class ProjetsTrouves {

    private final DispositifCepRepository dispositifs;
    private final ProjetRepository projets;
    private final PlanActionRepository plans;

    public ProjetsTrouves(DispositifCepRepository dispositifs, ProjetRepository projets, PlanActionRepository plans) {
        this.dispositifs = dispositifs;
        this.projets = projets;
        this.plans = plans;
    }

    public Projet projet(DispositifCep cep, Appel appel) {
        List<Projet> ecrits = projets.findByDossier(cep.dossier(), appel.codeStructure());
        return de(cep, ecrits, projet -> projet.id().dispositif())
                .orElseGet(() -> precedent(cep, ecrits, projet -> projet.id().dispositif(), appel)
                        .map(dernier -> Projet.repris(cep, dernier))
                        .orElseGet(() -> Projet.vierge(cep)));
    }

    public PlanAction plan(DispositifCep cep, Appel appel) {
        List<PlanAction> ecrits = plans.findByDossier(cep.dossier(), appel.codeStructure());
        return de(cep, ecrits, plan -> plan.id().dispositif())
                .orElseGet(() -> precedent(cep, ecrits, plan -> plan.id().dispositif(), appel)
                        .map(dernier -> PlanAction.repris(cep, dernier))
                        .orElseGet(() -> PlanAction.vierge(cep)));
    }

    private static <T> Optional<T> de(DispositifCep cep, List<T> ecrits, Function<T, DispositifCepId> dispositif) {
        return ecrits.stream()
                .filter(ecrit -> dispositif.apply(ecrit).equals(cep.id()))
                .findFirst();
    }

    /** What was written for the last CEP before that one for which something was; a closed CEP starts nothing any more. */
    private <T> Optional<T> precedent(
            DispositifCep cep, List<T> ecrits, Function<T, DispositifCepId> dispositif, Appel appel) {
        return ecrits.isEmpty() || !cep.enCours()
                ? Optional.empty()
                : dispositifs.findByDossier(cep.dossier(), appel.codeStructure()).stream()
                        .filter(autre -> autre.entree()
                                .dateEntree()
                                .isBefore(cep.entree().dateEntree()))
                        .sorted(Comparator.comparing(
                                        (DispositifCep autre) -> autre.entree().dateEntree())
                                .reversed())
                        .flatMap(autre -> de(autre, ecrits, dispositif).stream())
                        .findFirst();
    }
}
