package fr.cepage.web.offre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.web.support.ApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CatalogueApiTest extends ApiTest {

    @Test
    @Tag("OFF-02")
    void met_les_dispositifs_d_abord_chacun_avec_sa_marque() {
        Offre offre = cas.avec(Offres.uneOffreCep());
        MvcTestResult trouve = get("/catalogue?q=cep");
        assertThat(ApiTest.<Map<String, Object>>lire(trouve, "$.elements[0]"))
                .containsOnlyKeys("type", "marque", "nom", "id", "code", "mesureNationale", "proposable")
                .containsEntry("type", "DISPOSITIF")
                .containsEntry("marque", "d")
                .containsEntry("nom", "CEP")
                .containsEntry("code", "CEP")
                .containsEntry("id", null)
                .containsEntry("mesureNationale", Map.of("code", "CEP", "libelle", "CEP"))
                .containsEntry("proposable", true);
        assertThat(ApiTest.<Map<String, Object>>lire(trouve, "$.elements[1]"))
                .containsEntry("type", "OFFRE")
                .containsEntry("marque", "O")
                .containsEntry("nom", "Offre CEP")
                .containsEntry("code", null)
                .containsEntry("id", offre.id().toString());
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @CsvSource(
            delimiter = '|',
            value = {
                "type=DISPOSITIF | CEP, PACEA",
                "type=OFFRE | AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE, Offre CEP",
                "type=OFFRE,DISPOSITIF&q=offre | Offre CEP",
                "theme=EMPLOI | AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE",
                "acteService=ATELIER_RECHERCHE_EMPLOI&contrat=apprentissage | AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE",
                "mesure=CEP&q=cep | CEP, Offre CEP, AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE",
                "typeOffre=qualifiante | AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE",
                "typeOffre=Formation%20qualifiante&type=OFFRE,DISPOSITIF | AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE",
                "partenaire=AFPA | AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE",
            })
    void filtre_par_type_et_champ_par_champ(String parametres, String noms) {
        cas.avec(Offres.uneOffreCep());
        cas.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        assertThat(String.join(", ", this.<List<String>>elements(parametres, "nom")))
                .isEqualTo(noms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=OFFRES", "type=OFFRE,", "type=offre", "limite=0", "apres=x"})
    void un_parametre_faux_est_refuse(String parametre) {
        assertThat(get("/catalogue?" + parametre)).hasStatus(400);
    }

    @Test
    void une_valeur_de_liste_inconnue_est_refusee() {
        MvcTestResult refus = get("/catalogue?theme=CUISINE&acteService=RIEN&mesure=X");
        verifierRefus(refus, 422, "referentiel.valeur-inconnue");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactly("theme", "acteService", "mesure");
    }

    @Test
    @Tag("OFF-03")
    @Tag("DRO-02")
    void dit_ce_qui_est_proposable_a_qui_demande() {
        cas.avec(Offres.uneOffreCep());
        cas.avec(Offres.uneOffreFermee());
        assertThat(this.<List<Boolean>>elements("", "proposable")).containsExactly(true, true, true, false);
        cas.enTantQue(Acteurs.KARIM);
        assertThat(this.<List<Boolean>>elements("", "proposable")).containsExactly(false, false, true, false);
        cas.enTantQue(Acteurs.claireAvec(Droit.CONSULTER_DOSSIER));
        assertThat(this.<List<Boolean>>elements("", "proposable")).containsOnly(false);
    }

    @Test
    @Tag("DRO-06")
    void chercher_demande_le_droit_de_consulter() {
        cas.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));
        verifierRefus(get("/catalogue"), 403, "droit.consulter-dossier");
        verifierRefus(get("/offres"), 403, "droit.consulter-dossier");
    }

    private <T> T elements(String parametres, String membre) {
        return lire(get("/catalogue?" + parametres), "$.elements[*]." + membre);
    }
}
