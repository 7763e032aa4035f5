package fr.cepage.persistence.isolation;

import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.application.brouillon.Brouillon;
import fr.cepage.application.brouillon.Brouillons;
import fr.cepage.application.brouillon.Brouillons.Cle;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.idempotence.CleIdempotence;
import fr.cepage.application.idempotence.RegistreIdempotence;
import fr.cepage.application.idempotence.ReponseMemorisee;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.document.Document;
import fr.cepage.domain.document.DocumentRepository;
import fr.cepage.domain.document.Documents;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.projet.PlanActionRepository;
import fr.cepage.domain.projet.ProjetRepository;
import fr.cepage.domain.projet.Projets;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The second leg alone: SQL without any condition on the structure, by the application's own role, as if every adapter
 * had forgotten it.
 */
@TestPersistance
@Tag("DRO-04")
class IsolationDesStructuresTest {
    private static final List<String> TABLES = List.of(
            "dossier",
            "dossier_a_chercher",
            "compteur_dossier",
            "dispositif_cep",
            "phase_cep",
            "evenement",
            "proposition",
            "liaison_recue",
            "niveau_1",
            "pacea",
            "journal",
            "utilisateur",
            "reponse_idempotente",
            "offre",
            "offre_a_chercher",
            "changement_offre",
            "demande",
            "rendez_vous",
            "projet",
            "plan_action",
            "document",
            "document_contenu",
            "brouillon");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private PaceaRepository paceas;

    @Autowired
    private UtilisateurRepository utilisateurs;

    @Autowired
    private JournalRepository journal;

    @Autowired
    private PropositionRepository propositions;

    @Autowired
    private OffreRepository offres;

    @Autowired
    private DemandeRepository demandes;

    @Autowired
    private LiaisonRecueRepository liaisons;

    @Autowired
    private RendezVousRepository rendezVous;

    @Autowired
    private ProjetRepository projets;

    @Autowired
    private PlanActionRepository plans;

    @Autowired
    private DocumentRepository documents;

    @Autowired
    private Brouillons brouillons;

    @Autowired
    private RegistreIdempotence registre;

    @Autowired
    private PlatformTransactionManager transactions;

    private JeuDEssai jeu;

    @BeforeEach
    void remplir_les_deux_structures() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        remplir(MARSEILLE);
        remplir(BORDEAUX);
    }

    @Test
    void chaque_structure_ne_voit_que_ses_propres_lignes() {
        TABLES.forEach(table -> {
            assertThat(structuresVues(table, MARSEILLE)).as(table).containsExactly("13201S00");
            assertThat(structuresVues(table, BORDEAUX)).as(table).containsExactly("33063S00");
        });
    }

    @Test
    void personne_ne_voit_rien_sans_acteur() {
        TABLES.forEach(
                table -> assertThat(structuresVues(table, null)).as(table).isEmpty());
    }

    @Test
    void rien_n_est_visible_hors_transaction() {
        BaseDeTest.agirPour(MARSEILLE);

        TABLES.forEach(table -> assertThat(compter(table)).as(table).isZero());
    }

    @Test
    void la_structure_ne_survit_pas_a_sa_transaction() {
        structuresVues("dossier", MARSEILLE);
        BaseDeTest.agirPour(null);

        assertThat(jdbc.queryForObject("SELECT count(*) FROM dossier", Long.class))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE dossier SET prenom = 'X' WHERE structure = '13201S00'",
                "UPDATE dispositif_cep SET prescripteur = 'X' WHERE structure = '13201S00'",
                "UPDATE phase_cep SET fin = debut WHERE structure = '13201S00'",
                "UPDATE compteur_dossier SET dernier = 0 WHERE structure = '13201S00'",
                "UPDATE utilisateur SET nom = 'X' WHERE structure = '13201S00'",
                "UPDATE evenement SET commentaire = 'X' WHERE structure = '13201S00'",
                "UPDATE offre SET nom = 'X' WHERE structure = '13201S00'",
                "UPDATE proposition SET commentaire = 'X' WHERE structure = '13201S00'",
                "UPDATE pacea SET version = version + 1 WHERE structure = '13201S00'",
                "DELETE FROM pacea WHERE structure = '13201S00'",
                "DELETE FROM phase_cep WHERE structure = '13201S00'",
                "DELETE FROM dispositif_cep WHERE structure = '13201S00'",
                "DELETE FROM reponse_idempotente WHERE structure = '13201S00'",
                "UPDATE liaison_recue SET version = version + 1 WHERE structure = '13201S00'",
                "UPDATE demande SET etat = 'TRAITEE' WHERE structure = '13201S00'",
                "UPDATE rendez_vous SET etat = 'ANNULE' WHERE structure = '13201S00'",
                "UPDATE projet SET evolutions = '[]' WHERE structure = '13201S00'",
                "UPDATE plan_action SET au_refus = '[]' WHERE structure = '13201S00'",
                "UPDATE document SET remis_le = NULL WHERE structure = '13201S00'",
                "UPDATE brouillon SET version = 0 WHERE structure = '13201S00'",
                "DELETE FROM brouillon WHERE structure = '13201S00'",
            })
    void ce_qui_est_a_une_autre_structure_ne_peut_etre_ni_change_ni_supprime(String ordre) {
        assertThat(pour(BORDEAUX, () -> jdbc.update(ordre))).isZero();
        assertThat(pour(MARSEILLE, () -> compter("dossier WHERE prenom = 'X'"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE dossier SET structure = '13201S00'",
                "UPDATE offre SET structure = '13201S00'",
                "INSERT INTO changement_offre SELECT offre_id, 2, '13201S00', instant, auteur, membres"
                        + " FROM changement_offre",
                "INSERT INTO compteur_dossier (structure, dernier) VALUES ('97411S00', 1)",
                "INSERT INTO utilisateur (structure, sub, nom, service) VALUES ('13201S00', 'x', 'X', false)",
                """
                INSERT INTO journal (id, structure, dossier_id, instant, auteur, action, type_objet, objet_id, details)
                SELECT gen_random_uuid(), '13201S00', dossier_id, instant, auteur, action, type_objet, objet_id, details
                FROM journal""",
                """
                INSERT INTO dossier (id, structure, version, numero, civilite, nom_naissance, prenom, date_naissance)
                VALUES (gen_random_uuid(), '13201S00', 1, '1320199999', 'M', 'X', 'X', DATE '2006-01-01')""",
            })
    void rien_ne_peut_etre_ecrit_au_nom_d_une_autre_structure(String ordre) {
        assertThatThrownBy(() -> pour(BORDEAUX, () -> jdbc.update(ordre)))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET auteur = 'x'",
                "DELETE FROM journal",
                "TRUNCATE journal",
                "DELETE FROM dossier",
                "DELETE FROM evenement",
                "DELETE FROM proposition",
                "DELETE FROM liaison_recue",
                "UPDATE liaison_recue SET operateur = 'x'",
                "UPDATE liaison_recue SET dossier_id = gen_random_uuid()",
                "DELETE FROM demande",
                "DELETE FROM rendez_vous",
                "DELETE FROM projet",
                "DELETE FROM plan_action",
                "DELETE FROM document",
                "UPDATE document SET sha256 = repeat('0', 64)",
                "UPDATE document SET dispositif_id = NULL",
                "DELETE FROM document_contenu",
                "UPDATE document_contenu SET contenu = ''",
                "UPDATE valeur_liste SET libelle = 'x'",
                "ALTER TABLE dossier DISABLE ROW LEVEL SECURITY",
            })
    @Tag("SUP-03")
    @Tag("NOM-02")
    @Tag("NIV-03")
    void l_application_ne_peut_reecrire_ni_le_journal_ni_les_listes_nationales_ni_une_fiche_recue(String ordre) {
        assertThatThrownBy(() -> pour(MARSEILLE, () -> jdbc.update(ordre)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @Test
    void un_cep_ne_peut_tenir_au_dossier_d_une_autre_structure() {
        UUID dossierDeMarseille =
                pour(MARSEILLE, () -> jdbc.queryForObject("SELECT id FROM dossier LIMIT 1", UUID.class));

        assertThatThrownBy(() -> pour(
                        BORDEAUX,
                        () -> jdbc.update(
                                "UPDATE dispositif_cep SET dossier_id = ?, date_fin_reelle = date_entree,"
                                        + " motif_sortie = 'AUTRE_MOTIF'",
                                dossierDeMarseille)))
                .hasStackTraceContaining("violates foreign key");
    }

    @Test
    void toute_table_qui_a_une_structure_a_sa_politique_que_meme_son_proprietaire_subit() {
        assertThat(jdbc.queryForList("""
                        SELECT c.relname FROM pg_class c
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'structure'
                        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
                          AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                                   AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))""", String.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demande", "rendez_vous", "projet", "plan_action"})
    void ni_demande_ni_rendez_vous_ni_projet_ne_peut_tenir_au_dossier_d_une_autre_structure(String table) {
        UUID dossierDeMarseille =
                pour(MARSEILLE, () -> jdbc.queryForObject("SELECT id FROM dossier LIMIT 1", UUID.class));

        assertThatThrownBy(() -> pour(
                        BORDEAUX, () -> jdbc.update("UPDATE " + table + " SET dossier_id = ?", dossierDeMarseille)))
                .hasStackTraceContaining("violates foreign key");
    }

    @Test
    @Tag("RDV-01")
    void ce_qui_se_lit_avant_de_connaitre_la_structure_ne_dit_ni_nom_ni_secret() {
        assertThat(colonnes("adresse_calendrier"))
                .containsExactlyInAnyOrder("sub", "structure_de", "empreinte", "creee_le");
        assertThat(colonnes("affectation")).containsExactlyInAnyOrder("sub", "structure_de", "vu_le", "consulte");
    }

    private List<String> colonnes(String table) {
        return jdbc.queryForList(
                "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0", String.class, table);
    }

    private void remplir(StructureCode structure) {
        Dossier dossier = jeu.ajouter(Dossiers.unDossierDe(structure));
        DispositifCep cep = jeu.ajouter(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 2, 2), dossier));
        UUID id = dossier.id().valeur();
        ObjetJournal objet = new ObjetJournal(ObjetJournal.Type.DOSSIER, id);
        jeu.en(() -> {
            dossiers.nextNumero(structure);
            Evenement evenement = evenements.save(Evenements.unEvenementEnCours(dossier));
            demandes.save(Demandes.uneDemande(dossier));
            liaisons.save(Liaisons.uneLiaison(dossier));
            rendezVous.save(Rdvs.unRendezVous(dossier));
            projets.save(Projets.unProjet(cep, Projets.unContenuComplet()));
            plans.save(Projets.unPlan(cep, Projets.unPlanComplet()));
            Document document = documents.save(Documents.uneSynthese(TypeDocument.SYNTHESE_1, 1, cep, dossier));
            documents.addContenu(document, Documents.unContenu(1));
            brouillons.garder(
                    new Cle(structure, CLAIRE, objet),
                    new Brouillon(Membres.VIDE, Membres.VIDE, 1, BaseDeTest.MAINTENANT));
            paceas.save(Paceas.unPaceaClos(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 2), cep));
            utilisateurs.save(new Utilisateur(CLAIRE, "Claire Bonnet", structure, false));
            Offre offre = offres.save(Offres.uneOffreDe(structure));
            propositions.save(Propositions.uneProposition(
                    dossier,
                    new OffreProposee(offre.id(), Offre.MESURE_CEP),
                    evenement.id(),
                    Dossiers.AUJOURDHUI,
                    EtatProposition.PROPOSEE));
            offres.add(ChangementOffre.de(offre, BaseDeTest.MAINTENANT, CLAIRE, List.of()));
            journal.add(new EntreeJournal(
                    UUID.randomUUID(),
                    structure,
                    id,
                    null,
                    BaseDeTest.MAINTENANT,
                    CLAIRE,
                    ActionJournal.DOSSIER_CREE,
                    objet,
                    Map.of()));
            return id;
        });
        registre.executer(
                new CleIdempotence(structure, CLAIRE, "cle", "empreinte"),
                () -> new ReponseMemorisee(201, Map.of(), "{}"));
    }

    private List<String> structuresVues(String table, @Nullable StructureCode structure) {
        return pour(structure, () -> jdbc.queryForList("SELECT DISTINCT structure FROM " + table, String.class));
    }

    private long compter(String quoi) {
        return jdbc.queryForObject("SELECT count(*) FROM " + quoi, Long.class);
    }

    private <T> T pour(@Nullable StructureCode structure, Supplier<T> travail) {
        BaseDeTest.agirPour(structure);
        return jeu.en(travail);
    }
}
