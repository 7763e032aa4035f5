package fr.cepage.persistence.projet;

import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.projet.ConsulterPlan;
import fr.cepage.application.projet.ConsulterProjet;
import fr.cepage.application.projet.EcrirePlan;
import fr.cepage.application.projet.EcrireProjet;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.EtatFinancement;
import fr.cepage.domain.projet.PlanActionRepository;
import fr.cepage.domain.projet.ProjetRepository;
import fr.cepage.domain.projet.Projets;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.Requetes;
import fr.cepage.persistence.TestPersistance;
import fr.cepage.persistence.UseCasesSurPostgres;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What the rows of projects and plans cost, tell across dossiers, and become when their CEP goes. */
@TestPersistance
@Tag("SYN-13")
class ProjetsSurPostgresTest {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();

    private static final int CONSULTER_PROJET = 3;
    private static final int CONSULTER_PLAN = 5;
    private static final int ECRIRE_PROJET = 9;
    private static final int ECRIRE_PLAN = 12;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private ProjetRepository projets;

    @Autowired
    private PlanActionRepository plans;

    @Autowired
    private UtilisateurRepository utilisateurs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationContext adapters;

    private JeuDEssai jeu;
    private UseCasesSurPostgres cas;
    private Dossier dossier;
    private DispositifCep cep;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        cas = new UseCasesSurPostgres(adapters);
        dossier = jeu.ajouter(Dossiers.unDossierJustifie());
        cep = jeu.ajouter(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        jeu.en(() -> {
            utilisateurs.save(new Utilisateur(Dossiers.CLAIRE, "Claire Bonnet", MARSEILLE, false));
            return dossier;
        });
    }

    @Test
    @Tag("SUP-03")
    void le_cep_supprime_emporte_son_projet_et_son_plan_et_le_journal_reste() {
        ecrireProjet("Devenir soudeur");
        ecrirePlan(Projets.unPlanComplet());

        cas.executer(SupprimerDispositifCep.class, u -> {
            u.execute(cep.id(), QUELCONQUE);
            return cep;
        });

        assertThat(compter("projet")).isZero();
        assertThat(compter("plan_action")).isZero();
        assertThat(jeu.en(() -> jdbc.queryForList("SELECT action FROM journal", String.class)))
                .contains("PROJET_ECRIT", "PLAN_ECRIT", "CEP_SUPPRIME");
    }

    @Test
    void d_une_copie_dont_l_origine_s_en_va_reste_ce_qu_elle_dit() {
        DispositifCep ancien = jeu.ajouter(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1), dossier));
        jeu.en(() -> projets.save(Projets.unProjet(ancien, Projets.unContenuComplet())));
        ecrireProjet("Devenir soudeur");

        jeu.en(() -> jdbc.update("DELETE FROM phase_cep WHERE structure = ? AND fin IS NOT NULL", MARSEILLE.valeur())
                + jdbc.update(
                        "DELETE FROM dispositif_cep WHERE id = ?", ancien.id().valeur()));

        assertThat(jeu.en(() -> projets.findByDossier(dossier.id(), MARSEILLE)))
                .singleElement()
                .satisfies(projet -> assertThat(projet.copieDe()).isEmpty());
    }

    @Test
    @Tag("SYN-07")
    @Tag("SYN-12")
    void ce_qui_se_demande_a_travers_les_dossiers_est_a_cote_du_document() {
        jeu.en(() -> projets.save(Projets.unProjet(cep, Projets.unContenuComplet())));
        ecrirePlan(Projets.unPlanComplet());
        assertThat(frequence()).isEqualTo(14);
        assertThat(attendUneSuite()).isTrue();

        ecrirePlan(Projets.unPlan(List.of(), List.of(), List.of()));
        assertThat(attendUneSuite()).isFalse();
        ecrireProjet("Devenir soudeur");
        assertThat(frequence()).isNull();
    }

    /** Whose structure it is, the CEP, and the projects or plans of the dossier; for a plan, its financeurs and people. */
    @Test
    void les_consulter_coute_autant_quel_que_soit_le_nombre_des_cep_du_dossier() {
        jeu.en(() -> projets.save(Projets.unProjet(cep, Projets.unContenuComplet())));
        jeu.en(() -> plans.save(Projets.unPlan(cep, Projets.unPlanComplet())));

        verifierLectures();
        for (int annees = 2; annees < 6; annees++) {
            LocalDate entree = ENTREE.minusYears(annees);
            DispositifCep ancien = jeu.ajouter(Ceps.unCepClos(entree, entree.plusDays(1), dossier));
            jeu.en(() -> projets.save(Projets.unProjet(ancien, Projets.unContenuComplet())));
            jeu.en(() -> plans.save(Projets.unPlan(ancien, Projets.unPlanComplet())));
        }
        verifierLectures();
    }

    /**
     * The same, the dossier held and the CEP read again, what is written, the event en cours and the journal; a financeur
     * is looked up once, in however many fundings.
     */
    @Test
    void les_ecrire_coute_autant_quel_que_soit_ce_qu_ils_disent() {
        ecrireProjet("Devenir maçon");
        ecrirePlan(ContenuPlan.VIDE);

        assertThat(Requetes.compter(() -> ecrireProjet("Devenir soudeur"))).isEqualTo(ECRIRE_PROJET);
        assertThat(Requetes.compter(() -> ecrire(SaisieProjet.de(Projets.unContenuComplet()))))
                .isEqualTo(ECRIRE_PROJET);
        assertThat(Requetes.compter(() -> ecrirePlan(financePar(2)))).isEqualTo(ECRIRE_PLAN);
        ecrirePlan(ContenuPlan.VIDE);
        assertThat(Requetes.compter(() -> ecrirePlan(financePar(100)))).isEqualTo(ECRIRE_PLAN);
    }

    private void verifierLectures() {
        assertThat(Requetes.compter(() -> cas.executer(ConsulterProjet.class, u -> u.execute(cep.id()))))
                .isEqualTo(CONSULTER_PROJET);
        assertThat(Requetes.compter(() -> cas.executer(ConsulterPlan.class, u -> u.execute(cep.id()))))
                .isEqualTo(CONSULTER_PLAN);
    }

    private static ContenuPlan financePar(int fois) {
        return Projets.unPlan(
                List.of(),
                List.of(),
                Collections.nCopies(
                        fois,
                        Projets.verifie(
                                Projets.unFinancement(EtatFinancement.SOLLICITE, null, null),
                                Dossiers.AUJOURDHUI,
                                "Remplit les critères")));
    }

    private Object ecrireProjet(String objectif) {
        return ecrire(SaisieProjet.de(Projets.unObjectif(objectif)));
    }

    private Object ecrire(SaisieProjet saisie) {
        return cas.executer(EcrireProjet.class, u -> u.execute(cep.id(), QUELCONQUE, saisie));
    }

    private Object ecrirePlan(ContenuPlan contenu) {
        return cas.executer(
                EcrirePlan.class,
                u -> u.execute(
                        cep.id(), QUELCONQUE, SaisiePlan.de(contenu), Set.of(Projets.CHOISIR, Projets.FINANCER)));
    }

    private @Nullable Integer frequence() {
        return lire("SELECT frequence_jours FROM projet", Integer.class);
    }

    private boolean attendUneSuite() {
        return lire("SELECT attend_une_suite FROM plan_action", Boolean.class);
    }

    private long compter(String table) {
        return lire("SELECT count(*) FROM " + table, Long.class);
    }

    private <T> T lire(String requete, Class<T> type) {
        return jeu.en(() -> jdbc.queryForObject(requete, type));
    }
}
