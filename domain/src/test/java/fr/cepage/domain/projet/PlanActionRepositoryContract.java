package fr.cepage.domain.projet;

import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.domain.projet.Projets.unPlan;
import static fr.cepage.domain.projet.Projets.unPlanComplet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link PlanActionRepository} does. */
@Tag("SYN-13")
public abstract class PlanActionRepositoryContract {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private PlanActionRepository depot;
    private Dossier dossier;
    private DispositifCep cep;

    /** An empty one. */
    protected abstract PlanActionRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** Lets that CEP exist. */
    protected abstract DispositifCep enregistrer(DispositifCep cep);

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose plans are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        depot = depot();
        dossier = enregistrer(Dossiers.unDossierJustifie());
        cep = enregistrer(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
    }

    @Test
    @Tag("SYN-05")
    @Tag("SYN-06")
    @Tag("SYN-07")
    @Tag("SYN-17")
    @Tag("SYN-18")
    void rend_tout_ce_qui_est_enregistre() {
        PlanAction plan = unPlan(cep, unPlanComplet());
        assertThat(plan.auRefus()).isNotEmpty();

        assertThat(depot.save(plan).version()).isEqualTo(1);

        verifierRelu(plan, 1);
    }

    @Test
    void garde_vide_ce_qui_n_est_pas_ecrit() {
        PlanAction plan = unPlan(cep, ContenuPlan.VIDE);

        depot.save(plan);

        verifierRelu(plan, 1);
    }

    @Test
    @Tag("SYN-07")
    void remplace_le_tout_a_chaque_ecriture() {
        PlanAction plan = depot.save(unPlan(cep, unPlanComplet()));

        plan.ecrire(
                unPlan(List.of(Projets.uneEtape(Projets.CHOISIR, "Autrement")), List.of(), List.of()),
                cep,
                CLAIRE,
                new Violations());
        depot.save(plan);

        verifierRelu(plan, 2);
    }

    @Test
    void dit_de_quel_cep_il_est_repris() {
        DispositifCep ancien = enregistrer(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1), dossier));
        PlanAction dernier = depot.save(unPlan(ancien, unPlanComplet()));
        PlanAction plan = PlanAction.repris(cep, dernier);
        plan.ecrire(unPlanComplet(), cep, CLAIRE, new Violations());

        depot.save(plan);

        verifierRelu(plan, 1);
        assertThat(depot.findByDossier(dossier.id(), MARSEILLE))
                .extracting(PlanAction::id)
                .containsExactlyInAnyOrder(dernier.id(), plan.id());
    }

    @Test
    void refuse_une_version_perimee_et_n_ecrit_rien() {
        PlanAction plan = depot.save(unPlan(cep, unPlanComplet()));
        PlanAction autreLecture = depot.findById(plan.id(), MARSEILLE).orElseThrow();
        plan.ecrire(ContenuPlan.VIDE, cep, CLAIRE, new Violations());
        depot.save(plan);

        autreLecture.ecrire(unPlan(List.of(), List.of(), List.of()), cep, CLAIRE, new Violations());

        assertThatThrownBy(() -> depot.save(autreLecture)).isInstanceOf(perime());
        verifierRelu(plan, 2);
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_celui_d_une_autre_structure() {
        PlanAction plan = depot.save(unPlan(cep, unPlanComplet()));

        agirPour(BORDEAUX);

        assertThat(depot.findById(plan.id(), BORDEAUX)).isEmpty();
        assertThat(depot.findByDossier(dossier.id(), BORDEAUX)).isEmpty();
    }

    private void verifierRelu(PlanAction plan, long version) {
        assertThat(depot.findById(plan.id(), MARSEILLE)).get().satisfies(lu -> {
            assertThat(lu.dossier()).isEqualTo(plan.dossier());
            assertThat(lu.structure()).isEqualTo(MARSEILLE);
            assertThat(lu.contenu()).isEqualTo(plan.contenu());
            assertThat(lu.auRefus()).isEqualTo(plan.auRefus());
            assertThat(lu.copieDe()).isEqualTo(plan.copieDe());
            assertThat(lu.version()).isEqualTo(version);
        });
    }
}
