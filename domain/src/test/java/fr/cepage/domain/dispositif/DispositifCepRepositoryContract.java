package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link DispositifCepRepository} does. */
public abstract class DispositifCepRepositoryContract {
    private static final LocalDate JANVIER = LocalDate.of(2026, 1, 5);
    private static final LocalDate FEVRIER = LocalDate.of(2026, 2, 2);
    private static final LocalDate MARS = LocalDate.of(2026, 3, 2);

    protected DispositifCepRepository ceps;

    /** An empty one. */
    protected abstract DispositifCepRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose CEP are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        ceps = depot();
    }

    @Test
    void rend_tout_ce_qui_est_enregistre_quel_que_soit_le_parcours() {
        Stream.of(
                        new ParcoursCep.EnPhase2(JANVIER),
                        new ParcoursCep.Phase2PuisPhase3(JANVIER, FEVRIER),
                        new ParcoursCep.DirectEnPhase3(JANVIER))
                .forEach(parcours -> {
                    DispositifCep cep = Ceps.unCep(dossier(), JANVIER, parcours, null);
                    assertThat(ceps.save(cep).version()).isEqualTo(1);
                    verifierRelu(cep);
                });
    }

    @Test
    void rend_un_cep_clos() {
        DispositifCep cep = unCepClos(JANVIER, MARS, dossier());

        ceps.save(cep);

        verifierRelu(cep);
    }

    @Test
    @Tag("CEP-12")
    void rend_un_cep_sans_accord_et_celui_qui_le_complete() {
        DispositifCep cep = ceps.save(unCepEnPhase2Depuis(JANVIER, dossier()));

        cep.modifier(Ceps.voulus(Ceps.desRenseignements(null)), new Violations());
        cep = ceps.save(cep);
        verifierRelu(cep);
        cep.modifier(Ceps.voulus(Ceps.desRenseignements(JANVIER.minusDays(1))), new Violations());

        ceps.save(cep);
        verifierRelu(cep);
    }

    @Test
    @Tag("CLO-10")
    void rend_l_autre_operateur_et_l_oublie_avec_la_cloture() {
        DispositifCep cep = ceps.save(unCepEnPhase2Depuis(JANVIER, dossier()));

        cep.cloturer(
                new ClotureVoulue(MARS, ValeursCep.DOUBLE_ACCOMPAGNEMENT, "Cap emploi 13"),
                Circonstances.ORDINAIRES,
                fin -> List.of(),
                new Violations());
        cep = ceps.save(cep);
        verifierRelu(cep);
        cep.annulerCloture("Erreur de saisie", Circonstances.ORDINAIRES);

        ceps.save(cep);
        verifierRelu(cep);
    }

    @Test
    @Tag("CEP-07")
    void rend_un_referent_sans_compte() {
        DispositifCep cep = ceps.save(unCepEnPhase2Depuis(JANVIER, dossier()));

        cep.modifier(Ceps.voulus(Ceps.desRenseignementsAuReferentLibre()), new Violations());
        ceps.save(cep);

        verifierRelu(cep);
    }

    @Test
    @Tag("PHA-04")
    @Tag("PHA-05")
    @Tag("PHA-08")
    void compte_une_version_pour_chaque_changement_de_phase() {
        DispositifCep cep = ceps.save(unCepEnPhase2Depuis(JANVIER, dossier()));

        cep.passerEnPhase3(FEVRIER, AUJOURDHUI);
        cep = ceps.save(cep);
        verifierRelu(cep);
        cep.passerEnPhase3(MARS, AUJOURDHUI);
        cep = ceps.save(cep);
        verifierRelu(cep);
        cep.repasserEnPhase2(Circonstances.ORDINAIRES);
        cep = ceps.save(cep);
        verifierRelu(cep);

        assertThat(cep.version()).isEqualTo(4);
    }

    @Test
    @Tag("CLO-09")
    void rouvre_un_cep_clos() {
        DispositifCep cep = ceps.save(unCepClos(JANVIER, MARS, dossier()));

        cep.annulerCloture("Erreur de saisie", Circonstances.ORDINAIRES);
        ceps.save(cep);

        assertThat(relire(cep).enCours()).isTrue();
    }

    @Test
    @Tag("CEP-02")
    void refuse_un_second_cep_en_cours() {
        Dossier dossier = dossier();
        ceps.save(unCepEnPhase2Depuis(JANVIER, dossier));

        assertThatThrownBy(() -> ceps.save(unCepEnPhase2Depuis(FEVRIER, dossier)))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.principale().code()).isEqualTo(RefusCep.DEJA_EN_COURS));
    }

    @Test
    @Tag("CEP-02")
    void accepte_un_cep_apres_un_cep_clos_et_les_rend_le_plus_recent_d_abord() {
        Dossier dossier = dossier();
        DispositifCep ancien = ceps.save(unCepClos(JANVIER, FEVRIER, dossier));
        DispositifCep nouveau = ceps.save(unCepEnPhase2Depuis(FEVRIER.plusDays(1), dossier));

        assertThat(ceps.findByDossier(dossier.id(), MARSEILLE))
                .extracting(DispositifCep::id)
                .containsExactly(nouveau.id(), ancien.id());
    }

    @Test
    void refuse_une_version_perimee() {
        DispositifCep cep = ceps.save(unCepEnPhase2Depuis(JANVIER, dossier()));
        DispositifCep autreLecture = relire(cep);
        cep.passerEnPhase3(FEVRIER, AUJOURDHUI);
        ceps.save(cep);

        autreLecture.modifier(Ceps.voulus(Ceps.desRenseignementsAuReferentLibre()), new Violations());

        assertThatThrownBy(() -> ceps.save(autreLecture)).isInstanceOf(perime());
        assertThatThrownBy(() -> ceps.delete(autreLecture)).isInstanceOf(perime());
        assertThat(relire(cep).parcours().debutPhase3()).contains(FEVRIER);
    }

    @Test
    @Tag("SUP-01")
    void supprime_un_cep_avec_ses_phases() {
        Dossier dossier = dossier();
        DispositifCep cep = ceps.save(Ceps.unCepEnPhase3Depuis(JANVIER, FEVRIER, dossier));

        ceps.delete(cep);

        assertThat(ceps.findById(cep.id(), MARSEILLE)).isEmpty();
        ceps.save(unCepEnPhase2Depuis(JANVIER, dossier));
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_le_cep_d_une_autre_structure() {
        Dossier dossier = dossier();
        DispositifCep cep = ceps.save(unCepEnPhase2Depuis(JANVIER, dossier));

        agirPour(BORDEAUX);

        assertThat(ceps.findById(cep.id(), BORDEAUX)).isEmpty();
        assertThat(ceps.findByDossier(dossier.id(), BORDEAUX)).isEmpty();
    }

    private Dossier dossier() {
        return enregistrer(Dossiers.unDossierJustifie());
    }

    private DispositifCep relire(DispositifCep cep) {
        return ceps.findById(cep.id(), cep.structure()).orElseThrow();
    }

    private void verifierRelu(DispositifCep cep) {
        DispositifCep lu = relire(cep);
        assertThat(lu.dossier()).isEqualTo(cep.dossier());
        assertThat(lu.entree()).isEqualTo(cep.entree());
        assertThat(lu.renseignements()).isEqualTo(cep.renseignements());
        assertThat(lu.parcours()).isEqualTo(cep.parcours());
        assertThat(lu.cloture()).isEqualTo(cep.cloture());
    }
}
