package fr.cepage.web.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.web.support.ApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReferentielApiTest extends ApiTest {

    @Test
    @Tag("NOM-01")
    void montre_un_tableau_des_valeurs_du_jour_les_nationales_d_abord() {
        List<Map<String, Object>> valeurs = lire(get("/referentiels/aiguilleurs"), "$");
        assertThat(valeurs)
                .first()
                .satisfies(valeur -> assertThat(valeur)
                        .containsOnlyKeys("code", "libelle", "aide", "depuis", "jusquAu", "correspondance", "national")
                        .containsEntry("national", true));
        assertThat(valeurs)
                .last()
                .satisfies(valeur -> assertThat(valeur)
                        .containsEntry("code", "PLIE_MARSEILLE")
                        .containsEntry("national", false));
    }

    @Test
    @Tag("CLO-06")
    @Tag("CLO-08")
    void montre_les_valeurs_d_un_autre_jour() {
        assertThat(codes("2021-07-12")).containsExactly("DEMENAGEMENT", "LIMITE_AGE");
        assertThat(codes("2021-07-13"))
                .containsExactly("REPRISE_EMPLOI", "AUTRE_MOTIF", "SANS_NOUVELLE_6_MOIS", "DOUBLE_ACCOMPAGNEMENT");
        assertThat(ApiTest.<List<Object>>lire(get("/referentiels/motifs-sortie?au=2021-07-12"), "$[*].correspondance"))
                .containsExactly("AUTRE_MOTIF", null);
    }

    private List<String> codes(String jour) {
        return lire(get("/referentiels/motifs-sortie?au=" + jour), "$[*].code");
    }

    @Test
    void montre_toutes_les_listes_par_parties() {
        assertThat(ApiTest.<List<String>>lire(get("/referentiels"), "$.elements[*].liste"))
                .hasSize(20)
                .contains("civilites", "motifs-sortie", "situations", "financeurs", "autres-dispositifs")
                .doesNotContain("phases", "droits");
        String suivant = lire(get("/referentiels?limite=19"), "$.suivant");
        assertThat(ApiTest.<List<String>>lire(get("/referentiels?apres=" + suivant), "$.elements[*].liste"))
                .hasSize(1);
    }

    @Test
    void ne_connait_pas_d_autre_liste() {
        verifierRefus(get("/referentiels/phases"), 404, "referentiel.liste.introuvable");
    }
}
