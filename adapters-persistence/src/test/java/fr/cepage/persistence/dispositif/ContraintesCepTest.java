package fr.cepage.persistence.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What the database refuses when nothing above it did. */
@TestPersistance
class ContraintesCepTest {
    private static final LocalDate JANVIER = LocalDate.of(2026, 1, 5);
    private static final LocalDate FEVRIER = LocalDate.of(2026, 2, 2);
    private static final LocalDate MARS = LocalDate.of(2026, 3, 2);

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private JeuDEssai jeu;
    private Dossier dossier;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        dossier = jeu.ajouter(Dossiers.unDossierJustifie());
    }

    @Test
    @Tag("CEP-02")
    void un_seul_de_deux_cep_proposes_au_meme_moment_l_emporte() throws Exception {
        CyclicBarrier ensemble = new CyclicBarrier(2);
        try (ExecutorService personnes = Executors.newFixedThreadPool(2)) {
            List<Future<Throwable>> issues = IntStream.range(0, 2)
                    .mapToObj(i -> personnes.submit(() -> catchThrowable(() -> proposer(ensemble))))
                    .toList();
            Throwable premiere = issues.get(0).get();
            Throwable seconde = issues.get(1).get();

            assertThat(premiere == null ^ seconde == null).isTrue();
            assertThat(premiere == null ? seconde : premiere)
                    .isInstanceOfSatisfying(
                            RefusMetier.class,
                            refus -> assertThat(refus.principale().code()).isEqualTo(RefusCep.DEJA_EN_COURS));
        }
        assertThat(jeu.en(() -> ceps.findByDossier(dossier.id(), Dossiers.MARSEILLE)))
                .hasSize(1);
    }

    private void proposer(CyclicBarrier ensemble) {
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        jeu.en(() -> {
            attendre(ensemble);
            return ceps.save(unCepEnPhase2Depuis(JANVIER, dossier));
        });
    }

    private static void attendre(CyclicBarrier barriere) {
        try {
            barriere.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("CEP-11")
    void un_cep_qui_en_chevauche_un_autre_apprend_le_premier_jour_libre() {
        jeu.ajouter(unCepClos(JANVIER, MARS, dossier));

        assertThatThrownBy(() -> jeu.ajouter(unCepEnPhase2Depuis(MARS, dossier)))
                .isInstanceOfSatisfying(RefusMetier.class, refus -> {
                    assertThat(refus.principale().code()).isEqualTo(RefusCep.CHEVAUCHEMENT);
                    assertThat(refus.principale().parametres()).containsExactly(MARS.plusDays(1));
                });
        jeu.ajouter(unCepEnPhase2Depuis(MARS.plusDays(1), dossier));
    }

    @Test
    @Tag("CEP-11")
    void un_cep_clos_qui_chevauche_celui_en_cours_est_refuse() {
        jeu.ajouter(unCepEnPhase2Depuis(FEVRIER, dossier));

        assertThatThrownBy(() -> jeu.ajouter(unCepClos(JANVIER, FEVRIER, dossier)))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.principale().code()).isEqualTo(RefusCep.DEJA_EN_COURS));
    }

    @Test
    @Tag("CEP-05")
    void une_histoire_d_avant_2017_reste_possible() {
        jeu.ajouter(unCepClosPour2016());

        assertThat(jeu.en(() -> ceps.findByDossier(dossier.id(), Dossiers.MARSEILLE)))
                .hasSize(1);
    }

    private DispositifCep unCepClosPour2016() {
        return Ceps.unCepClosPour(Ceps.ANCIEN_MOTIF, LocalDate.of(2016, 4, 19), LocalDate.of(2016, 9, 1), dossier);
    }

    @Test
    @Tag("PHA-02")
    void une_phase_3_ne_peut_preceder_la_phase_2_meme_par_sql() {
        DispositifCep cep =
                jeu.ajouter(Ceps.unCep(dossier, FEVRIER, new ParcoursCep.Phase2PuisPhase3(FEVRIER, MARS), null));

        assertThatThrownBy(() -> jeu.en(() -> jdbc.update(
                        "UPDATE phase_cep SET debut = ?, fin = ? WHERE dispositif_id = ? AND phase = 3",
                        JANVIER,
                        JANVIER,
                        cep.id().valeur())))
                .hasStackTraceContaining("phase_cep_3_apres_2");
    }

    @Test
    @Tag("PHA-04")
    void deux_phases_ne_se_chevauchent_pas_meme_par_sql() {
        DispositifCep cep =
                jeu.ajouter(Ceps.unCep(dossier, JANVIER, new ParcoursCep.Phase2PuisPhase3(JANVIER, MARS), null));

        assertThatThrownBy(() -> jeu.en(() -> jdbc.update(
                        "UPDATE phase_cep SET fin = ? WHERE dispositif_id = ? AND phase = 2",
                        MARS,
                        cep.id().valeur())))
                .hasStackTraceContaining("phase_cep_sans_chevauchement");
    }

    @Test
    @Tag("CLO-01")
    void une_cloture_est_complete_ou_absente() {
        jeu.ajouter(unCepEnPhase2Depuis(JANVIER, dossier));

        assertThatThrownBy(() -> jeu.en(() -> jdbc.update("UPDATE dispositif_cep SET date_fin_reelle = ?", MARS)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("dispositif_cep_cloture_complete");
    }

    @Test
    @Tag("CEP-12")
    void la_base_refuse_un_accord_apres_l_entree() {
        jeu.ajouter(unCepEnPhase2Depuis(JANVIER, dossier));

        assertThatThrownBy(
                        () -> jeu.en(() -> jdbc.update("UPDATE dispositif_cep SET accord_le = ?", JANVIER.plusDays(1))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("dispositif_cep_accord");
    }

    @Test
    @Tag("CLO-10")
    void la_base_refuse_un_autre_operateur_sans_fin() {
        jeu.ajouter(unCepEnPhase2Depuis(JANVIER, dossier));

        assertThatThrownBy(() -> jeu.en(() -> jdbc.update("UPDATE dispositif_cep SET autre_operateur = 'Apec'")))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("dispositif_cep_operateur_a_la_fin");
    }

    @Test
    @Tag("PHA-04")
    void la_phase_2_finit_la_veille_de_la_phase_3_et_la_derniere_avec_le_cep() {
        jeu.ajouter(Ceps.unCep(
                dossier,
                JANVIER,
                new ParcoursCep.Phase2PuisPhase3(JANVIER, FEVRIER),
                Objects.requireNonNull(unCepClos(JANVIER, MARS).cloture().orElse(null))));

        assertThat(jeu.en(() -> jdbc.queryForList("SELECT fin FROM phase_cep ORDER BY phase", LocalDate.class)))
                .containsExactly(FEVRIER.minusDays(1), MARS);
    }
}
