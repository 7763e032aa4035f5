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

@Tag("DRO-03")
class AdministrationDelegueeTest {

    private static final int FAIT = 204;
    private static final int INTERDIT = 403;
    private static final int INTROUVABLE = 404;

    private final AdministrationKeycloak tout = KeycloakDeTest.administration();
    private final AdministrationKeycloak rose = KeycloakDeTest.administrationPar("rose");
    private final String accueil = tout.idDuGroupe("/Accueil");
    private final String profilConseiller = tout.idDuGroupe("/Conseiller");
    private final String proposerLeCep = tout.idDuGroupe("/Proposer le CEP");
    private final String offres = tout.idDuGroupe("/Offres de service");

    @AfterEach
    void rendre_a_karim_son_profil() {
        List.of(profilConseiller, proposerLeCep, offres).forEach(profil -> tout.retirer(Comptes.KARIM, profil));
        tout.inscrire(Comptes.KARIM, accueil);
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
    void proposer_le_cep_se_donne_seul_sans_le_pacea() throws ParseException {
        assertThat(rose.inscrire(Comptes.KARIM, proposerLeCep)).isEqualTo(FAIT);

        assertThat(droits("karim"))
                .containsExactlyInAnyOrder("consulter-dossier", "modifier-dossier", "gerer-evenements", "proposer-cep");
    }

    @Test
    void deux_profils_s_ajoutent_et_sans_profil_il_ne_reste_aucun_droit() throws ParseException {
        rose.inscrire(Comptes.KARIM, offres);
        rose.inscrire(Comptes.KARIM, proposerLeCep);
        assertThat(droits("karim")).contains("gerer-offres", "proposer-cep").doesNotContain("gerer-pacea");

        List.of(offres, proposerLeCep, accueil).forEach(profil -> rose.retirer(Comptes.KARIM, profil));
        assertThat(droits("karim")).isEmpty();
        assertThat(structure("karim")).isEqualTo("13201S00");
    }

    @Test
    @Tag("DRO-04")
    void la_referente_ne_donne_rien_aux_comptes_d_une_autre_structure() {
        assertThat(rose.inscrire(Comptes.DENIS, accueil)).isEqualTo(INTERDIT);
        assertThat(rose.retirer(Comptes.DENIS, profilConseiller)).isEqualTo(INTERDIT);
    }

    @Test
    void un_compte_supprime_par_l_administrateur_revient_le_meme() {
        String sub = tout.creer("perdu", "perdu");
        try {
            assertThat(tout.essayer("DELETE", "/users/" + sub, null)).isEqualTo(FAIT);
            assertThat(tout.consulter(sub)).isEqualTo(INTROUVABLE);

            Map<String, Object> compte = Map.of("id", sub, "username", "perdu", "enabled", true);
            assertThat(tout.essayer(
                            "POST", "/partialImport", Map.of("ifResourceExists", "FAIL", "users", List.of(compte))))
                    .isEqualTo(200);
            assertThat(tout.inscrire(sub, tout.idDuGroupe("/structures/13201S00")))
                    .isEqualTo(FAIT);
            assertThat(rose.compte(sub).get("username").asString()).isEqualTo("perdu");
            assertThat(rose.inscrire(sub, accueil)).isEqualTo(FAIT);
        } finally {
            tout.essayer("DELETE", "/users/" + sub, null);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> droits(String compte) throws ParseException {
        Map<String, Object> acces =
                SignedJWT.parse(KeycloakDeTest.jeton(compte)).getJWTClaimsSet().getJSONObjectClaim("resource_access");
        return acces == null ? List.of() : ((Map<String, List<String>>) acces.get("cepage-api")).get("roles");
    }

    private static String structure(String compte) throws ParseException {
        return SignedJWT.parse(KeycloakDeTest.jeton(compte)).getJWTClaimsSet().getStringClaim("structure");
    }
}
