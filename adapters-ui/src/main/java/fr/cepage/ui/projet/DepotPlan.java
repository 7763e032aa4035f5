package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Arbres;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.projet.ConsulterPlan;
import fr.cepage.application.projet.EcrirePlan;
import fr.cepage.application.projet.PlanVue;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisiePlan.SaisieEtape;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.projet.EtapeId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The plans; the page has set aside an identifier for each step that is new. */
@Component
final class DepotPlan implements Depot<PlanVue> {

    private final ConsulterPlan consulter;
    private final EcrirePlan ecrire;

    DepotPlan(ConsulterPlan consulter, EcrirePlan ecrire) {
        this.consulter = consulter;
        this.ecrire = ecrire;
    }

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.PLAN_ACTION;
    }

    @Override
    public Lue<PlanVue> lire(DispositifCepId cep) {
        return lue(consulter.execute(cep));
    }

    @Override
    public Lue<PlanVue> ecrire(DispositifCepId cep, VersionAttendue version, Membres saisie) {
        SaisiePlan plan = Arbres.vers(SaisiePlan.class, saisie);
        Set<EtapeId> reservees = plan.etapes().stream()
                .map(SaisieEtape::id)
                .filter(Objects::nonNull)
                .map(id -> new EtapeId(UUID.fromString(id)))
                .collect(Collectors.toSet());
        return lue(ecrire.execute(cep, version, plan, reservees));
    }

    private static Lue<PlanVue> lue(PlanVue vue) {
        return new Lue<>(vue.version(), Arbres.de(SaisiePlan.de(vue.contenu())), vue);
    }
}
