package fr.cepage.web.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.droits.Droit;
import fr.cepage.web.support.ApiTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REF-01")
class ReferentielActivitesApiTest extends ApiTest {

    private static final String CHEMIN = "/referentiel-activites";

    @Test
    void montre_l_arbre_des_niveaux_aux_actes() {
        assertThat(ApiTest.<List<String>>lire(get(CHEMIN), "$[*].niveau"))
                .containsExactly("NIVEAU_1", "NIVEAU_2", "TRANSVERSAL");
        assertThat(ApiTest.<Map<String, Object>>lire(get(CHEMIN), "$[0].missions[0]"))
                .containsOnlyKeys("code", "libelle", "objectifs")
                .containsEntry("code", "N1_ACCUEIL");
        assertThat(ApiTest.<Map<String, Object>>lire(get(CHEMIN), "$[0].missions[0].objectifs[0]"))
                .containsOnlyKeys("code", "libelle", "actes");
        Map<String, Object> sansCategorie = new HashMap<>(Map.of(
                "code", "N1_QUALIFIER_LA_DEMANDE", "libelle", "Comprendre, reformuler et faire préciser la demande"));
        sansCategorie.put("categorie", null);
        assertThat(ApiTest.<List<Map<String, Object>>>lire(get(CHEMIN), "$[0].missions[0].objectifs[0].actes"))
                .isEqualTo(Arrays.asList(
                        sansCategorie,
                        Map.of(
                                "code", "N1_FICHE_DE_LIAISON",
                                "libelle", "Remettre la fiche de liaison SPRO vers le niveau 2",
                                "categorie", "LIVRABLE")));
    }

    @Test
    void montre_celui_d_un_autre_jour_et_rien_avant_le_premier() {
        assertThat(ApiTest.<List<Object>>lire(get(CHEMIN + "?au=2014-07-16"), "$"))
                .hasSize(3);
        assertThat(ApiTest.<List<Object>>lire(get(CHEMIN + "?au=2014-07-15"), "$"))
                .isEmpty();
        verifierRefus(get(CHEMIN + "?au=hier"), 400, "requete.parametre");
    }

    @Test
    @Tag("DRO-06")
    void chacun_peut_le_lire() {
        cas.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));
        assertThat(get(CHEMIN)).hasStatusOk();
    }
}
