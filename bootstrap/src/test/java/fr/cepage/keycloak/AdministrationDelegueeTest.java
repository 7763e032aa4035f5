package fr.cepage.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import fr.cepage.support.AdministrationKeycloak;
import fr.cepage.support.KeycloakDeTest;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@Tag("DRO-03")
class AdministrationDelegueeTest {

    private static final int FAIT = 204;
    private static final int INTERDIT = 403;

    private final AdministrationKeycloak tout = KeycloakDeTest.administration();
    private final AdministrationKeycloak rose = KeycloakDeTest.administrationPar("rose");
    private final String profilConseiller = tout.idDuGroupe("/profils/profil-conseiller");

    @AfterEach
    void rendre_a_karim_son_profil() {
        tout.retirer(Comptes.KARIM, profilConseiller);
    }

    @Test
    void la_referente_voit_les_comptes_de_sa_structure_et_eux_seuls() {
        assertThat(rose.comptes()).containsExactlyInAnyOrder("claire", "karim", "rose");
        assertThat(rose.consulter(Comptes.KARIM)).isEqualTo(200);
        assertThat(rose.consulter(Comptes.DENIS)).isEqualTo(INTERDIT);
    }

    @Test
    void le_profil_donne_se_lit_dans_le_jeton_suivant_et_le_profil_retire_n_y_est_plus() throws ParseException {
        assertThat(droits("karim")).doesNotContain("proposer-cep");

        assertThat(rose.inscrire(Comptes.KARIM, profilConseiller)).isEqualTo(FAIT);
        assertThat(droits("karim")).contains("proposer-cep");

        assertThat(rose.retirer(Comptes.KARIM, profilConseiller)).isEqualTo(FAIT);
        assertThat(droits("karim")).doesNotContain("proposer-cep").contains("consulter-dossier");
    }

    @Test
    void la_referente_ne_touche_pas_aux_comptes_d_une_autre_structure() {
        assertThat(rose.inscrire(Comptes.DENIS, tout.idDuGroupe("/profils/profil-accueil")))
                .isEqualTo(INTERDIT);
        assertThat(rose.retirer(Comptes.DENIS, profilConseiller)).isEqualTo(INTERDIT);
        assertThat(rose.modifier(tout.compte(Comptes.DENIS).put("enabled", false)))
                .isEqualTo(INTERDIT);
    }

    @Test
    @Tag("DRO-04")
    void la_referente_ne_fait_passer_personne_d_une_structure_a_l_autre() throws ParseException {
        assertThat(rose.inscrire(Comptes.KARIM, tout.idDuGroupe("/structures/33063S00")))
                .isEqualTo(INTERDIT);
        assertThat(rose.inscrire(Comptes.DENIS, tout.idDuGroupe("/structures/13201S00")))
                .isEqualTo(INTERDIT);

        ObjectNode karim = rose.compte(Comptes.KARIM);
        karim.putObject("attributes").putArray("structure").add("33063S00");
        rose.modifier(karim);
        assertThat(structure("karim")).isEqualTo("13201S00");
    }

    @Test
    void la_referente_ne_donne_pas_les_pouvoirs_de_keycloak() {
        String realm = tout.idDuClient("realm-management");

        assertThat(rose.donnerRole(Comptes.KARIM, realm, tout.role(realm, "realm-admin")))
                .isEqualTo(INTERDIT);
        assertThat(rose.donnerRole(Comptes.ROSE, realm, tout.role(realm, "manage-users")))
                .isEqualTo(INTERDIT);
        assertThat(rose.donnerRole(Comptes.KARIM, tout.role("profil-integrateur")))
                .isEqualTo(INTERDIT);
        assertThat(rose.inscrire(Comptes.KARIM, tout.idDuGroupe("/structures/13201S00/referents")))
                .isEqualTo(INTERDIT);
    }

    @SuppressWarnings("unchecked")
    private static List<String> droits(String compte) throws ParseException {
        Map<String, Object> acces =
                SignedJWT.parse(KeycloakDeTest.jeton(compte)).getJWTClaimsSet().getJSONObjectClaim("resource_access");
        return ((Map<String, List<String>>) acces.get("cepage-api")).get("roles");
    }

    private static String structure(String compte) throws ParseException {
        return SignedJWT.parse(KeycloakDeTest.jeton(compte)).getJWTClaimsSet().getStringClaim("structure");
    }
}
