package fr.cepage.persistence.dossier;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.RechercheTexte;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How PostgreSQL reads the list of a large structure: by an index, in its order, never all of its dossiers. */
@TestPersistance
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanDesDossiersTest {

    private static final int LIGNES = 51;

    private static final String DIX_MILLE = """
            INSERT INTO dossier (id, structure, version, numero, civilite, nom_naissance, nom_usage, prenom,
                date_naissance, referent)
            SELECT gen_random_uuid(), :structure, 1, to_char(3306300000 + i, 'FM0000000000'), 'MME',
                initcap(translate(to_char(i, 'FM00000'), '0123456789', 'abdelimnor')),
                CASE WHEN i % 5 = 0 THEN initcap(translate(to_char(i * 7, 'FM000000'), '0123456789', 'ranidopuel')) END,
                'Zoé', DATE '1999-01-01' + i % 3000, 'conseiller-' || i % 60
            FROM generate_series(1, 10000) i""";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeAll
    void remplirUneSeuleStructure() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(MARSEILLE);
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> jdbc.sql(DIX_MILLE)
                        .param("structure", MARSEILLE.valeur())
                        .update());
        BaseDeTest.proprietaire().execute("ANALYZE dossier");
    }

    @AfterAll
    void vider() {
        BaseDeTest.vider();
        BaseDeTest.proprietaire().execute("ANALYZE dossier");
    }

    @Test
    @Tag("DOS-09")
    void la_liste_se_lit_dans_l_ordre_du_nom_montre_sans_tout_trier() {
        assertThat(plan(requete(tous())))
                .contains("Index Scan using dossier_par_nom")
                .doesNotContain("Seq Scan on dossier");
    }

    @Test
    @Tag("DOS-09")
    void une_page_du_milieu_reprend_a_sa_place_dans_l_index() {
        Position milieu = new Position(LigneTriee.EXACTE, new Position.Cle(" leandil ", " zoe ", new UUID(0, 0)));

        assertThat(plan(requete(tous()).apres(milieu)))
                .contains("Index Scan using dossier_par_nom", "ROW(")
                .doesNotContain("Seq Scan on dossier");
    }

    @Test
    @Tag("DOS-09")
    void les_miens_se_lisent_dans_leur_ordre() {
        CriteresDossiers miens =
                new CriteresDossiers(RechercheTexte.lire(null), null, new UtilisateurId("conseiller-7"), null);

        assertThat(plan(requete(miens))).contains("dossier_par_referent").doesNotContain("Seq Scan on dossier");
    }

    private static CriteresDossiers tous() {
        return CriteresDossiers.texte(null);
    }

    private static RequeteDossiers requete(CriteresDossiers criteres) {
        return new RequeteDossiers(MARSEILLE, criteres, AUJOURDHUI).exacte();
    }

    private String plan(RequeteDossiers requete) {
        return new TransactionTemplate(transactions)
                .execute(_ -> String.join(
                        "\n",
                        jdbc.sql("EXPLAIN " + requete.sql(LIGNES))
                                .params(requete.parametres())
                                .query(String.class)
                                .list()));
    }
}
