package fr.cepage.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.document.Empreinte;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.projet.Projets;
import fr.cepage.web.support.ApiTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("SYN-10")
class DocumentApiTest extends ApiTest {

    private static final String FICHE = """
            {"type": "FICHE_LIAISON", "liaison": {"demande": "Changer de métier", "informations": "Le CEP",
             "decision": "Continuer", "decideLe": "2026-06-14", "operateur": "Cap emploi 13", "contact": "04 00 00 00 00",
             "accordLe": "2026-06-15"}}""";

    private Dossier dossier;
    private DispositifCep cep;
    private String documents;

    @BeforeEach
    void ouvrirUnCep() {
        dossier = cas.avec(Dossiers.unDossierJustifie());
        cep = cas.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), dossier));
        documents = chemin(dossier) + "/documents";
    }

    @Test
    @Tag("SYN-02")
    void produit_une_synthese_et_dit_ou_elle_est_et_ce_qu_elle_est() {
        MvcTestResult produite = produire("SYNTHESE_1");

        assertThat(produite).hasStatus(201).headers().containsHeader(HttpHeaders.ETAG);
        String id = lire(produite, "$.id");
        assertThat(produite.getResponse().getHeader(HttpHeaders.LOCATION)).endsWith(V1 + "/documents/" + id);
        byte[] pdf = octets(id);
        assertThat(ApiTest.<Map<String, Object>>lire(produite, "$"))
                .containsEntry("dossier", dossier.id().toString())
                .containsEntry("type", "SYNTHESE_1")
                .containsEntry("dispositif", cep.id().toString())
                .containsEntry("version", 1)
                .containsEntry("instant", "2026-06-15T10:00:00Z")
                .containsEntry("sha256", Empreinte.de(pdf).sha256())
                .containsEntry("taille", pdf.length)
                .containsEntry("remisLe", null)
                .hasSize(10);
        assertThat(ApiTest.<String>lire(produite, "$.auteur.nom")).isEqualTo("Claire Dubois");
        assertThat(ApiTest.<Integer>lire(produire("SYNTHESE_1"), "$.version")).isEqualTo(2);
        assertThat(corps(get("/documents/" + id))).isEqualTo(corps(produite));
    }

    @Test
    void rend_le_pdf_octet_pour_octet_a_qui_le_demande() {
        String id = lire(produire("SYNTHESE_1"), "$.id");

        MvcTestResult lu = demander(id, MediaType.APPLICATION_PDF_VALUE);

        assertThat(lu).hasStatus(200).hasContentType(MediaType.APPLICATION_PDF);
        assertThat(lu.getResponse().getContentAsByteArray())
                .isEqualTo(cas.miseEnPage().octets(cas.miseEnPage().mis().getLast()));
        assertThat(demander(id, "application/pdf;q=0.9, application/json;q=0.1"))
                .hasContentType(MediaType.APPLICATION_PDF);
        assertThat(demander(id, "*/*")).hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        verifierRefus(demander(id, "text/html"), 406, "requete.reponse-non-acceptable");
    }

    @Test
    @Tag("SYN-01")
    void produit_une_fiche_de_liaison_de_ce_qui_a_ete_saisi() {
        MvcTestResult produite = poster(documents, FICHE);

        assertThat(produite).hasStatus(201);
        assertThat(ApiTest.<Map<String, Object>>lire(produite, "$"))
                .containsEntry("type", "FICHE_LIAISON")
                .containsEntry("dispositif", null);
        assertThat(cas.miseEnPage().mis().getLast().liaison()).satisfies(liaison -> {
            assertThat(liaison.operateur()).isEqualTo("Cap emploi 13");
            assertThat(liaison.accordLe()).isEqualTo(LocalDate.of(2026, 6, 15));
        });
    }

    @Test
    @Tag("SYN-14")
    void nomme_en_une_reponse_tout_ce_qui_manque() {
        MvcTestResult synthese = poster(documents, corps("SYNTHESE_COMPLETE"));
        verifierRefus(synthese, 422, "document.incomplet");
        assertThat(ApiTest.<List<String>>lire(synthese, "$.violations[*].champ"))
                .containsExactly("projet.objectif", "planAction.etapes");

        MvcTestResult fiche = poster(documents, "{\"type\": \"FICHE_LIAISON\"}");
        verifierRefus(fiche, 422, "document.incomplet");
        assertThat(ApiTest.<List<String>>lire(fiche, "$.violations[*].champ"))
                .containsExactlyInAnyOrder(
                        "liaison.demande",
                        "liaison.informations",
                        "liaison.decision",
                        "liaison.decideLe",
                        "liaison.operateur",
                        "liaison.contact",
                        "liaison.accordLe");
        verifierRefus(poster(documents, "{}"), 422, "document.champ-obligatoire");
        verifierRefus(poster(documents, "{\"type\": \"SYNTHESE_3\"}"), 422, "document.type");
        verifierRefus(poster(documents, "{\"type\": \"SYNTHESE_1\"}"), 422, "document.champ-obligatoire");
        verifierRefus(
                poster(documents, "{\"type\": \"SYNTHESE_1\", \"dispositif\": \"%s\"}".formatted(UUID.randomUUID())),
                422,
                "document.dispositif-inconnu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": 1}",
                "{\"type\": \"FICHE_LIAISON\", \"liaison\": []}",
                "{\"type\": \"FICHE_LIAISON\", \"liaison\": {\"demande\": 3}}",
                "{\"type\": \"FICHE_LIAISON\", \"liaison\": {\"decideLe\": \"14/06/2026\"}}"
            })
    void refuse_ce_qui_n_a_pas_la_forme_du_contrat(String corps) {
        verifierRefus(poster(documents, corps), 400, "requete.type");
    }

    @Test
    void refuse_un_membre_inconnu_et_un_corps_qui_n_est_pas_du_json() {
        verifierRefus(poster(documents, "{\"type\": \"SYNTHESE_1\", \"numero\": 3}"), 400, "requete.membre-inconnu");
        assertThat(api.post()
                        .uri(V1 + documents)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}")
                        .exchange())
                .hasStatus(415);
    }

    @Test
    void la_meme_cle_d_idempotence_ne_produit_qu_une_fois() {
        ecrire();
        String cle = UUID.randomUUID().toString();

        MvcTestResult premiere = avecCle(cle);
        MvcTestResult seconde = avecCle(cle);

        assertThat(premiere).hasStatus(201);
        assertThat(seconde).hasStatus(201);
        assertThat(corps(seconde)).isEqualTo(corps(premiere));
        assertThat(cas.journal()).extracting(EntreeJournal::action).containsExactly(ActionJournal.DOCUMENT_PRODUIT);
    }

    @Test
    void liste_les_plus_recents_d_abord_par_pages() {
        String premier = lire(produire("SYNTHESE_1"), "$.id");
        cas.le(Dossiers.AUJOURDHUI.plusDays(1));
        String second = lire(poster(documents, FICHE), "$.id");

        MvcTestResult page = get(documents + "?limite=1");

        assertThat(page).hasStatus(200).headers().containsHeader(HttpHeaders.LINK);
        assertThat(ApiTest.<List<String>>lire(page, "$.elements[*].id")).containsExactly(second);
        MvcTestResult suite = api.get().uri(URI.create(lien(page))).exchange();
        assertThat(ApiTest.<List<String>>lire(suite, "$.elements[*].id")).containsExactly(premier);
        assertThat(suite).headers().doesNotContainHeader(HttpHeaders.LINK);
    }

    @Test
    void note_la_remise_a_la_version_lue_et_la_corrige() {
        MvcTestResult produite = produire("SYNTHESE_1");
        String remise = "/documents/" + lire(produite, "$.id") + "/remise";
        String etag = produite.getResponse().getHeader(HttpHeaders.ETAG);

        verifierRefus(
                requete(HttpMethod.PUT, remise, "{\"date\": \"2026-06-15\"}").exchange(), 428, "version.manquante");
        MvcTestResult remis = sur(etag, remise, "{\"date\": \"2026-06-15\"}");
        assertThat(remis).hasStatus(200);
        assertThat(ApiTest.<String>lire(remis, "$.remisLe")).isEqualTo("2026-06-15");
        assertThat(ApiTest.<Integer>lire(remis, "$.version")).isEqualTo(1);
        verifierRefus(sur(etag, remise, "{\"date\": \"2026-06-15\"}"), 412, "version.perimee");
        verifierRefus(envoyer(HttpMethod.PUT, remise, "{\"date\": \"2026-06-14\"}"), 422, "document.date-anterieure");
        verifierRefus(envoyer(HttpMethod.PUT, remise, "{\"date\": \"2026-06-16\"}"), 422, "document.date-future");
        verifierRefus(envoyer(HttpMethod.PUT, remise, "{}"), 422, "document.champ-obligatoire");
    }

    @Test
    @Tag("DRO-01")
    void une_synthese_demande_de_proposer_un_cep_et_la_fiche_de_gerer_les_evenements() {
        String id = lire(produire("SYNTHESE_1"), "$.id");

        cas.enTantQue(Acteurs.claireSans(Droit.PROPOSER_CEP));
        assertThat(produire("SYNTHESE_1")).hasStatus(403);
        assertThat(envoyer(HttpMethod.PUT, "/documents/" + id + "/remise", "{\"date\": \"2026-06-15\"}"))
                .hasStatus(403);
        assertThat(poster(documents, FICHE)).hasStatus(201);
        assertThat(get("/documents/" + id)).hasStatus(200);
        assertThat(demander(id, MediaType.APPLICATION_PDF_VALUE)).hasStatus(200);

        cas.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        assertThat(poster(documents, FICHE)).hasStatus(403);
    }

    @Test
    @Tag("DRO-04")
    void pour_une_autre_structure_rien_n_existe() {
        String id = lire(produire("SYNTHESE_1"), "$.id");

        cas.enTantQue(Acteurs.DENIS);

        assertThat(get(documents)).hasStatus(404);
        verifierRefus(poster(documents, FICHE), 404, "dossier.introuvable");
        verifierRefus(get("/documents/" + id), 404, "document.introuvable");
        verifierRefus(demander(id, MediaType.APPLICATION_PDF_VALUE), 404, "document.introuvable");
        verifierRefus(
                envoyer(HttpMethod.PUT, "/documents/" + id + "/remise", "{\"date\": \"2026-06-15\"}"),
                404,
                "document.introuvable");
    }

    private void ecrire() {
        if (cas.miseEnPage().mis().isEmpty()) {
            cas.avec(Projets.unProjet(cep, Projets.unContenuComplet()));
        }
    }

    private MvcTestResult produire(String type) {
        ecrire();
        return poster(documents, corps(type));
    }

    private String corps(String type) {
        return "{\"type\": \"%s\", \"dispositif\": \"%s\"}".formatted(type, cep.id());
    }

    private MvcTestResult avecCle(String cle) {
        return requete(HttpMethod.POST, documents, corps("SYNTHESE_1"))
                .header("Idempotency-Key", cle)
                .exchange();
    }

    private MvcTestResult sur(String etag, String chemin, String corps) {
        return requete(HttpMethod.PUT, chemin, corps)
                .header(HttpHeaders.IF_MATCH, etag)
                .exchange();
    }

    private MvcTestResult demander(String id, String accept) {
        return api.get()
                .uri(V1 + "/documents/" + id)
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }

    private byte[] octets(String id) {
        return demander(id, MediaType.APPLICATION_PDF_VALUE).getResponse().getContentAsByteArray();
    }

    private static String lien(MvcTestResult page) {
        String lien = page.getResponse().getHeader(HttpHeaders.LINK);
        return lien.substring(lien.indexOf('<') + 1, lien.indexOf('>'));
    }
}
