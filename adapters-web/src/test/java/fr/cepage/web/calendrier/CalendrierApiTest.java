package fr.cepage.web.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Indisponible;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.Presence;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.web.support.ApiTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("RDV-01")
class CalendrierApiTest extends ApiTest {

    private static final String MIEN = "/moi/calendrier";
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    @Test
    void n_a_pas_d_adresse_avant_qu_on_en_cree_une() {
        MvcTestResult aucune = get(MIEN);

        assertThat(aucune).hasStatusOk().headers().containsHeader("ETag");
        assertThat(ApiTest.<Map<String, Object>>lire(aucune, "$"))
                .containsEntry("existe", false)
                .containsEntry("creeLe", null);
    }

    @Test
    void dit_l_adresse_une_seule_fois() {
        MvcTestResult cree = poster(MIEN, "");

        assertThat(cree).hasStatus(201).headers().hasValue("Location", V1 + MIEN);
        assertThat(ApiTest.<String>lire(cree, "$.adresse"))
                .matches("http://localhost/calendriers/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(ApiTest.<String>lire(cree, "$.creeLe")).isEqualTo("2026-06-15T10:00:00Z");
        assertThat(ApiTest.<Map<String, Object>>lire(get(MIEN), "$"))
                .containsOnlyKeys("existe", "creeLe")
                .containsEntry("existe", true);
    }

    @Test
    void une_cle_d_idempotence_ne_fait_pas_retenir_le_secret() {
        String premiere = lire(avecCle(), "$.adresse");
        String seconde = lire(avecCle(), "$.adresse");

        assertThat(seconde).isNotEqualTo(premiere);
        assertThat(demanderFlux(premiere)).hasStatus(404);
        assertThat(demanderFlux(seconde)).hasStatusOk();
    }

    private MvcTestResult avecCle() {
        return requete(HttpMethod.POST, MIEN, "")
                .header("Idempotency-Key", "cle")
                .exchange();
    }

    @Test
    void sert_ses_propres_rendez_vous_a_un_programme_de_calendrier() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        cas.avec(Rdvs.unRendezVous(EtatRendezVous.PLANIFIE, dossier));
        cas.avec(Rdvs.unRendezVous(
                Rdvs.unContenu(AUJOURDHUI.atTime(9, 0), Acteurs.KARIM.id()), EtatRendezVous.PLANIFIE, dossier));
        String adresse = creer();

        cas.enTantQue(Acteurs.DENIS);
        MvcTestResult flux = demanderFlux(adresse);

        assertThat(flux).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        assertThat(flux).headers().hasValue("Cache-Control", "max-age=0, must-revalidate, private");
        assertThat(corps(flux))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("DTSTART;TZID=Europe/Paris:20260615T143000")
                .contains(dossier.numero().valeur())
                .doesNotContain("MARTIN", "Léa", "Emploi");
    }

    @Test
    void ne_renvoie_pas_ce_que_le_programme_a_deja() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        String adresse = creer();
        String etag = demanderFlux(adresse).getResponse().getHeader("ETag");

        assertThat(redemanderFlux(adresse, etag)).hasStatus(304);
        cas.avec(Rdvs.unRendezVous(dossier));
        assertThat(redemanderFlux(adresse, etag)).hasStatusOk();
    }

    @Test
    void repond_aussi_a_head_et_a_rien_d_autre() {
        String adresse = creer();

        assertThat(api.head().uri(URI.create(adresse)).exchange()).hasStatusOk();
        for (HttpMethod methode : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE}) {
            verifierRefus(api.method(methode).uri(URI.create(adresse)).exchange(), 405, "requete.methode");
        }
    }

    @Test
    void une_adresse_revoquee_remplacee_inventee_ou_mal_formee_repond_comme_une_qui_n_a_jamais_existe() {
        String remplacee = creer();
        String revoquee = creer();
        assertThat(envoyer(HttpMethod.DELETE, MIEN, "")).hasStatus(204);

        String jamais = corps(demanderFlux("http://localhost/calendriers/" + "A".repeat(43) + ".ics"));
        for (String adresse : new String[] {remplacee, revoquee, "http://localhost/calendriers/court.ics"}) {
            MvcTestResult refus = demanderFlux(adresse);
            verifierRefus(refus, 404, "calendrier.introuvable");
            assertThat(corps(refus)).isEqualTo(jamais);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendriers/", "/calendriers/x", "/calendriers/x.ics/y", "/calendriers/x.txt"})
    void il_n_y_a_rien_a_cote(String chemin) {
        verifierRefus(demanderFlux("http://localhost" + chemin), 404, "requete.chemin-inconnu");
    }

    @Test
    void qui_est_parti_ou_a_perdu_son_droit_ne_lit_plus_rien() {
        String adresse = creer();

        cas.presences().save(new Presence(Dossiers.CLAIRE, Dossiers.MARSEILLE, AUJOURDHUI, false));
        verifierRefus(demanderFlux(adresse), 404, "calendrier.introuvable");
        cas.presences().save(new Presence(Dossiers.CLAIRE, Dossiers.BORDEAUX, AUJOURDHUI, true));
        verifierRefus(demanderFlux(adresse), 404, "calendrier.introuvable");
    }

    @Test
    void revoquer_deux_fois_ne_derange_pas() {
        creer();

        assertThat(envoyer(HttpMethod.DELETE, MIEN, "")).hasStatus(204);
        assertThat(envoyer(HttpMethod.DELETE, MIEN, "")).hasStatus(204);
    }

    @Test
    @Tag("DRO-06")
    void demande_le_droit_de_consulter() {
        cas.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));

        verifierRefus(get(MIEN), 403, "droit.consulter-dossier");
        verifierRefus(poster(MIEN, ""), 403, "droit.consulter-dossier");
        verifierRefus(envoyer(HttpMethod.DELETE, MIEN, ""), 403, "droit.consulter-dossier");
    }

    @Test
    void dit_qu_il_faut_revenir_quand_la_base_ne_repond_pas() {
        String adresse = creer();
        plateau.tomberEnPanne(new Indisponible(new IllegalStateException("gone")));

        MvcTestResult panne = demanderFlux(adresse);

        verifierRefus(panne, 503, "service.indisponible");
        assertThat(panne).headers().containsHeader("Retry-After");
    }

    private String creer() {
        return lire(poster(MIEN, ""), "$.adresse");
    }

    private MvcTestResult demanderFlux(String adresse) {
        return api.get().uri(URI.create(adresse)).exchange();
    }

    private MvcTestResult redemanderFlux(String adresse, String etag) {
        return api.get()
                .uri(URI.create(adresse))
                .header(HttpHeaders.IF_NONE_MATCH, etag)
                .exchange();
    }
}
