package fr.cepage.persistence.document;

import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.document.DocumentVue;
import fr.cepage.application.document.LireDocument;
import fr.cepage.application.document.ListerDocuments;
import fr.cepage.application.document.MiseEnPage;
import fr.cepage.application.document.ProduireDocument;
import fr.cepage.application.document.RemettreDocument;
import fr.cepage.application.document.SaisieDocument;
import fr.cepage.application.document.SaisiesDocument;
import fr.cepage.application.support.MiseEnPageDeTest;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.projet.PlanActionRepository;
import fr.cepage.domain.projet.ProjetRepository;
import fr.cepage.domain.projet.Projets;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.DeuxPersonnes;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.Requetes;
import fr.cepage.persistence.TestPersistance;
import fr.cepage.persistence.UseCasesSurPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** What producing documents holds and costs on PostgreSQL, and what they become when their CEP goes. */
@TestPersistance
@Tag("SYN-10")
class DocumentsSurPostgresTest {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final int LISTER = 3;
    private static final int PRODUIRE = 29;
    private static final int REMETTRE = 10;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private ProjetRepository projets;

    @Autowired
    private PlanActionRepository plans;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private UtilisateurRepository utilisateurs;

    @Autowired
    private DataSource source;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationContext adapters;

    private final MiseEnPageDeTest miseEnPage = new MiseEnPageDeTest();
    private JeuDEssai jeu;
    private UseCasesSurPostgres cas;
    private Dossier dossier;
    private DispositifCep cep;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        cas = new UseCasesSurPostgres(adapters).avec(MiseEnPage.class, miseEnPage);
        dossier = jeu.ajouter(Dossiers.unDossierJustifie());
        cep = jeu.ajouter(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        jeu.en(() -> {
            utilisateurs.save(new Utilisateur(Dossiers.CLAIRE, "Claire Bonnet", MARSEILLE, false));
            projets.save(Projets.unProjet(cep, Projets.unContenuComplet()));
            return plans.save(Projets.unPlan(cep, Projets.unPlanComplet()));
        });
    }

    @Test
    void aucune_connexion_n_est_tenue_pendant_la_mise_en_page() {
        miseEnPage.pendantLaProchaine(
                () -> assertThat(pool().getActiveConnections()).isZero());

        DocumentVue produit = produire(TypeDocument.SYNTHESE_COMPLETE);

        assertThat(miseEnPage.mis()).hasSize(1);
        assertThat(lire(produit)).isEqualTo(miseEnPage.octets(miseEnPage.mis().getLast()));
    }

    @Test
    void deux_personnes_qui_produisent_au_meme_moment_ont_chacune_leur_numero() throws Exception {
        try (DeuxPersonnes personnes = new DeuxPersonnes()) {
            CyclicBarrier ensemble = new CyclicBarrier(2);
            List<Future<String>> issues = List.of(
                    personnes.agir(ensemble, () -> produire(TypeDocument.SYNTHESE_1)),
                    personnes.agir(ensemble, () -> produire(TypeDocument.SYNTHESE_1)));
            for (Future<String> issue : issues) {
                assertThat(issue.get(DeuxPersonnes.SECONDES, TimeUnit.SECONDS)).isEqualTo("fait");
            }
        }

        assertThat(lister()).extracting(DocumentVue::numero).containsExactlyInAnyOrder(1, 2);
        assertThat(lister())
                .allSatisfy(document -> assertThat(new String(lire(document), StandardCharsets.UTF_8))
                        .startsWith("SYNTHESE_1 " + document.numero() + " "));
    }

    @Test
    @Tag("SUP-03")
    void le_cep_supprime_ses_documents_restent_ce_qu_ils_etaient() {
        DocumentVue produit = produire(TypeDocument.SYNTHESE_1);
        byte[] alors = lire(produit);

        cas.executer(SupprimerDispositifCep.class, u -> {
            u.execute(cep.id(), QUELCONQUE);
            return cep;
        });

        assertThat(lister()).singleElement().satisfies(reste -> {
            assertThat(reste.dispositif()).isNull();
            assertThat(reste.sha256()).isEqualTo(produit.sha256());
        });
        assertThat(lire(produit)).isEqualTo(alors);
        assertThat(remettre(produit).remisLe()).isEqualTo(Dossiers.AUJOURDHUI);
    }

    @Test
    void les_lister_coute_autant_quel_que_soit_leur_nombre() {
        produire(TypeDocument.SYNTHESE_1);
        assertThat(Requetes.compter(this::lister)).isEqualTo(LISTER);

        produire(TypeDocument.SYNTHESE_1);
        produire(TypeDocument.SYNTHESE_2);
        assertThat(Requetes.compter(this::lister)).isEqualTo(LISTER);
    }

    @Test
    void produire_coute_autant_quels_que_soient_les_entretiens_et_remettre_aussi() {
        entretiens(1);
        int avecUn = Requetes.compter(() -> produire(TypeDocument.SYNTHESE_COMPLETE));

        entretiens(39);
        int avecQuarante = Requetes.compter(() -> produire(TypeDocument.SYNTHESE_COMPLETE));

        assertThat(miseEnPage.mis().getLast().entretiens()).hasSize(40);
        DocumentVue dernier = lister().getFirst();
        assertThat(List.of(avecUn, avecQuarante, Requetes.compter(() -> remettre(dernier))))
                .containsExactly(PRODUIRE, PRODUIRE, REMETTRE);
    }

    private void entretiens(int nombre) {
        for (int rang = 0; rang < nombre; rang++) {
            jeu.en(() -> evenements.save(Evenements.unEvenement(
                    dossier, Evenements.uneFiche(ENTREE.plusDays(1), "CEP"), EtatEvenement.CLOS)));
        }
    }

    private DocumentVue produire(TypeDocument type) {
        SaisieDocument saisie = SaisiesDocument.uneSynthese(type, cep);
        return cas.horsTransaction(ProduireDocument.class, u -> u.execute(dossier.id(), saisie));
    }

    private DocumentVue remettre(DocumentVue document) {
        return cas.executer(RemettreDocument.class, u -> u.execute(document.id(), QUELCONQUE, Dossiers.AUJOURDHUI));
    }

    private List<DocumentVue> lister() {
        return cas.executer(ListerDocuments.class, u -> u.execute(dossier.id(), new PageVoulue(null, 10)))
                .elements();
    }

    private byte[] lire(DocumentVue document) {
        return cas.executer(LireDocument.class, u -> u.execute(document.id()));
    }

    private HikariPoolMXBean pool() {
        try {
            return source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
