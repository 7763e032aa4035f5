package fr.cepage.persistence.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.ContenuProjet;
import fr.cepage.domain.projet.Projets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-13")
class DocumentsTest {

    @Test
    @Tag("SYN-06")
    void ecrit_nues_les_valeurs_d_un_seul_composant_et_les_montants_en_texte() {
        assertThat(Documents.ecrire(Projets.unPlanComplet()))
                .contains("\"financeur\":\"REGION\"", "\"montantAccorde\":\"4300.00\"", "\"verifieePar\":\"claire\"")
                .contains("\"id\":\"" + Projets.FINANCER + "\"")
                .doesNotContain("null");
    }

    @Test
    void relit_ce_qu_il_a_ecrit() {
        assertThat(Documents.lire(Documents.ecrire(Projets.unPlanComplet()), ContenuPlan.class))
                .isEqualTo(Projets.unPlanComplet());
        assertThat(Documents.lire(Documents.ecrire(Projets.unContenuComplet()), ContenuProjet.class))
                .isEqualTo(Projets.unContenuComplet());
    }

    @Test
    void passe_sur_ce_qu_il_ne_connait_pas_et_lit_vide_une_liste_d_autrefois_absente() {
        assertThat(Documents.lire("""
                        {"ancien": {"x": 1}, "depenses": [{"libelle": "Tenues", "montant": "12.50", "tva": 2}]}""", ContenuPlan.class)).satisfies(contenu -> {
            assertThat(contenu.etapes()).isEmpty();
            assertThat(contenu.budget().totalDepenses()).hasToString("12.50");
        });
    }
}
