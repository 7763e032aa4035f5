package fr.cepage.persistence.evenement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.cepage.application.evenement.CreerEvenement;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.evenement.RefusEvenement;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import fr.cepage.persistence.UseCasesSurPostgres;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What the database refuses when nothing above it did. */
@TestPersistance
class ContraintesEvenementTest {
    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private UtilisateurRepository utilisateurs;

    @Autowired
    private ApplicationContext adapters;

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
    @Tag("EVT-03")
    void un_seul_de_deux_evenements_ouverts_au_meme_moment_l_emporte() throws Exception {
        CyclicBarrier ensemble = new CyclicBarrier(2);
        try (ExecutorService personnes = Executors.newFixedThreadPool(2)) {
            List<Future<Throwable>> issues = IntStream.range(0, 2)
                    .mapToObj(i -> personnes.submit(() -> catchThrowable(() -> ouvrir(ensemble))))
                    .toList();
            List<Throwable> refuses = Stream.of(
                            issues.get(0).get(), issues.get(1).get())
                    .filter(Objects::nonNull)
                    .toList();

            assertThat(refuses)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            RefusMetier.class,
                            refus -> assertThat(refus.principale().code()).isEqualTo(RefusEvenement.DEJA_EN_COURS));
        }
        assertThat(jeu.en(() -> jdbc.queryForObject("SELECT count(*) FROM evenement", Long.class)))
                .isEqualTo(1);
    }

    @Test
    @Tag("EVT-03")
    @Tag("EVT-06")
    void de_deux_qui_ouvrent_ensemble_celui_d_hier_cede_a_un_seul() throws Exception {
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        jeu.en(() -> {
            utilisateurs.save(new Utilisateur(Dossiers.CLAIRE, "Claire", Dossiers.MARSEILLE, false));
            return evenements.save(Evenements.unEvenementEnCoursDu(Dossiers.AUJOURDHUI.minusDays(1), dossier));
        });
        UseCasesSurPostgres cas = new UseCasesSurPostgres(adapters);
        try (ExecutorService personnes = Executors.newFixedThreadPool(2)) {
            List<Future<EvenementVue>> issues = IntStream.range(0, 2)
                    .mapToObj(i -> personnes.submit(() -> creer(cas)))
                    .toList();

            assertThat(issues.stream().map(issue -> catchThrowable(issue::get)))
                    .filteredOn(Objects::nonNull)
                    .singleElement()
                    .asString()
                    .contains("evenement.deja-en-cours");
        }
        assertThat(jeu.en(() -> jdbc.queryForList("SELECT etat FROM evenement ORDER BY date_evenement", String.class)))
                .containsExactly("CLOS", "EN_COURS");
    }

    @ParameterizedTest
    @Tag("EVT-08")
    @CsvSource({
        "duree = 4, evenement_duree",
        "duree = 481, evenement_duree",
        "'actes = ARRAY[NULL]::text[]', evenement_actes"
    })
    void une_duree_impossible_ou_un_acte_sans_code_ne_s_ecrit_pas(String ecriture, String contrainte) {
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        jeu.en(() -> evenements.save(Evenements.unEvenementEnCours(dossier)));

        assertThat(catchThrowable(() -> jeu.en(() -> jdbc.update("UPDATE evenement SET " + ecriture))))
                .hasStackTraceContaining(contrainte);
    }

    private EvenementVue creer(UseCasesSurPostgres cas) {
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        SaisieEvenement saisie = SaisieEvenement.de(Evenements.uneFiche(Dossiers.AUJOURDHUI, "CEP"));
        return cas.executer(CreerEvenement.class, u -> u.execute(dossier.id(), saisie, false));
    }

    private void ouvrir(CyclicBarrier ensemble) {
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        jeu.en(() -> {
            attendre(ensemble);
            return evenements.save(Evenements.unEvenementEnCours(dossier));
        });
    }

    private static void attendre(CyclicBarrier barriere) {
        try {
            barriere.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @Tag("EVT-01")
    @Tag("EVT-02")
    @CsvSource({
        "contextes = '{}', evenement_contextes",
        "'contextes = ''{CEP,CEP}''', evenement_contextes",
        "'contextes = ''{EMPLOI,CEP,CEP}''', evenement_contextes",
        "'contextes = ''{CEP,EMPLOI,CEP}''', evenement_contextes",
        "'contextes = ''{CEP,EMPLOI,SANTE,ACCUEIL}''', evenement_contextes",
        "'contextes = ''{CEP,NULL}''', evenement_contextes",
        "etat = 'OUVERT', evenement_etat",
        "commentaire = '', evenement_commentaire",
    })
    void une_ligne_fausse_ne_s_ecrit_pas_meme_par_sql(String changement, String contrainte) {
        jeu.en(() -> evenements.save(Evenements.unEvenementEnCours(dossier)));

        assertThatThrownBy(() -> jeu.en(() -> jdbc.update("UPDATE evenement SET " + changement)))
                .hasStackTraceContaining(contrainte);
    }
}
