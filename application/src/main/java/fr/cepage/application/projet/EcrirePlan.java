package fr.cepage.application.projet;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.CepTrouves;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.Etape;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.projet.PlanAction;
import fr.cepage.domain.projet.PlanActionRepository;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the plan of a CEP en cours and its funding, as a whole (SYN-05 to SYN-07, SYN-13). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class EcrirePlan {

    private final AppelCourant appelCourant;
    private final CepTrouves ceps;
    private final ProjetsTrouves projets;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final PlanActionRepository depot;
    private final Identifiants identifiants;
    private final VuesPlan vues;

    public EcrirePlan(
            AppelCourant appelCourant,
            CepTrouves ceps,
            ProjetsTrouves projets,
            Suivi suivi,
            Lecteurs lecteurs,
            PlanActionRepository depot,
            Identifiants identifiants,
            VuesPlan vues) {
        this.appelCourant = appelCourant;
        this.ceps = ceps;
        this.projets = projets;
        this.suivi = suivi;
        this.lecteurs = lecteurs;
        this.depot = depot;
        this.identifiants = identifiants;
        this.vues = vues;
    }

    public PlanVue execute(DispositifCepId id, VersionAttendue version, SaisiePlan saisie) {
        return execute(id, version, saisie, Set.of());
    }

    /** @param reservees identifiers that were set aside for new steps, so that a funding can name one before it is stored */
    public PlanVue execute(DispositifCepId id, VersionAttendue version, SaisiePlan saisie, Set<EtapeId> reservees) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = ceps.tenir(id, appel);
        PlanAction plan = projets.plan(cep, appel);
        version.verifier(plan.version());
        Violations violations = new Violations();
        ContenuPlan voulu = new LecturePlan(
                        lecteurs.de(plan.contenu(), appel, violations), etapes(plan.contenu(), reservees))
                .lire(saisie);
        plan.ecrire(voulu, cep, appel.acteur().id(), violations);
        return vues.vue(suivi.enregistrer(depot, plan, appel), appel);
    }

    private EtapesConnues etapes(ContenuPlan contenu, Set<EtapeId> reservees) {
        return new EtapesConnues(
                Stream.concat(contenu.etapes().stream().map(Etape::id), reservees.stream())
                        .collect(Collectors.toSet()),
                identifiants);
    }
}
