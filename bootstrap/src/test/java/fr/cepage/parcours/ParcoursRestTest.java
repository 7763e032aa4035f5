package fr.cepage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.parcours.Api.Reponse;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.TestDeBoutEnBout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

@TestDeBoutEnBout
class ParcoursRestTest {

    private static final LocalDate IL_Y_A_UN_MOIS = LocalDate.now().minusMonths(1);

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"claire", "integrateur-marseille"})
    void une_personne_ou_un_programme_mene_un_cep_de_la_proposition_a_la_suppression(String appelant) {
        Api api = api(appelant);
        String dossier = api.dossierJustifie("Ada", "Parcours");
        Reponse cep = api.proposer(dossier, IL_Y_A_UN_MOIS);
        assertThat(cep.statut()).isEqualTo(HttpStatus.CREATED);
        String chemin = "/dispositifs-cep/" + cep.texte("id");

        Reponse phase3 = api.appeler(
                HttpMethod.PUT,
                chemin + "/phase-3",
                Map.of("dateDebut", IL_Y_A_UN_MOIS.plusDays(1).toString()),
                cep.etag());
        assertThat(phase3.texte("phaseCourante")).isEqualTo("PHASE_3");
        Reponse retour = api.appeler(HttpMethod.DELETE, chemin + "/phase-3", null, phase3.etag());
        assertThat(retour.texte("phaseCourante")).isEqualTo("PHASE_2");
        Reponse modifie =
                api.appeler(HttpMethod.PATCH, chemin, Map.of("prescripteur", "France Travail"), retour.etag());
        Reponse clos = api.appeler(HttpMethod.POST, chemin + "/cloture", cloture(), modifie.etag());
        assertThat(clos.texte("libelle")).isEqualTo("CEP CONSEIL PERSONNALISÉ (CLOS)");
        Reponse rouvert = api.appeler(HttpMethod.DELETE, chemin + "/cloture?raison=Erreur", null, clos.etag());
        assertThat(rouvert.texte("prescripteur")).isEqualTo("France Travail");
        assertThat(api.appeler(HttpMethod.DELETE, chemin, null, rouvert.etag()).statut())
                .isEqualTo(HttpStatus.NO_CONTENT);

        assertThat(actions(api, dossier))
                .containsExactly(
                        "CEP_SUPPRIME",
                        "CEP_CLOTURE_ANNULEE",
                        "CEP_CLOTURE",
                        "CEP_MODIFIE",
                        "CEP_RETOUR_PHASE_2",
                        "CEP_PASSAGE_PHASE_3",
                        "CEP_PROPOSE",
                        "DOSSIER_JUSTIFIE",
                        "DOSSIER_CREE");
    }

    @Test
    @Tag("DOS-02")
    void le_referent_est_la_conseillere_qui_cree_et_personne_quand_un_programme_cree() {
        assertThat(api("claire")
                        .dossier("Lou", "Suivie")
                        .corps()
                        .path("referent")
                        .path("nom")
                        .asString())
                .isEqualTo("Claire Martin");
        assertThat(api("integrateur-marseille")
                        .dossier("Lou", "Orpheline")
                        .corps()
                        .path("referent")
                        .isNull())
                .isTrue();
    }

    @Test
    @Tag("DRO-04")
    void ce_qui_est_a_une_autre_structure_repond_comme_ce_qui_n_existe_pas() {
        String dossier = api("claire").dossierJustifie("Ada", "Ailleurs");
        Api denis = api("denis");

        Reponse autre = denis.get("/dossiers/" + dossier);
        Reponse inconnu = denis.get("/dossiers/" + UUID.randomUUID());

        assertThat(autre.statut()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(autre.corps()).isEqualTo(inconnu.corps());
        assertThat(denis.get("/dossiers?q=ailleurs").corps().path("elements")).isEmpty();
    }

    @Test
    @Tag("DRO-02")
    void sans_le_droit_la_reponse_nomme_le_droit_et_envoie_au_referent() {
        String dossier = api("claire").dossierJustifie("Ada", "Accueil");

        Reponse refus = api("karim").proposer(dossier, IL_Y_A_UN_MOIS);

        assertThat(refus.statut()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(refus.texte("code")).isEqualTo("droit.proposer-cep");
        assertThat(refus.texte("detail"))
                .isEqualTo("Le droit « Proposer le CEP » n'a pas été attribué à votre profil. "
                        + "Voyez avec votre référent i-milo.");
    }

    @Test
    @Tag("CEP-02")
    void de_deux_propositions_au_meme_moment_une_seule_gagne() throws Exception {
        Api api = api("claire");
        for (int essai = 0; essai < 5; essai++) {
            String dossier = api.dossierJustifie("Ada", "Course");
            assertThat(ensemble(2, () -> api.proposer(dossier, IL_Y_A_UN_MOIS)))
                    .extracting(reponse -> reponse.statut().value() + " " + reponse.texte("code"))
                    .containsExactlyInAnyOrder("201 ", "409 cep.deja-en-cours");
        }
    }

    @Test
    void une_cle_d_idempotence_rend_le_second_essai_sur() {
        Api api = api("integrateur-marseille");
        String dossier = api.dossierJustifie("Ada", "Encore");
        Map<String, String> cle = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String chemin = "/dossiers/" + dossier + "/dispositifs-cep";

        Reponse premiere = api.appeler(HttpMethod.POST, chemin, Api.entree(IL_Y_A_UN_MOIS), cle);
        Reponse seconde = api.appeler(HttpMethod.POST, chemin, Api.entree(IL_Y_A_UN_MOIS), cle);
        Reponse autreCorps = api.appeler(HttpMethod.POST, chemin, Api.entree(LocalDate.now()), cle);

        assertThat(seconde).isEqualTo(premiere);
        assertThat(autreCorps.texte("code")).isEqualTo("idempotence.cle-reutilisee");
    }

    @Test
    void un_refus_sous_une_cle_d_idempotence_ne_laisse_rien_et_se_repete() {
        Api api = api("integrateur-marseille");
        String dossier = api.dossier("Ada", "Refusee").texte("id");
        Map<String, String> cle = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String chemin = "/dossiers/" + dossier + "/dispositifs-cep";

        Reponse premiere = api.appeler(HttpMethod.POST, chemin, Api.entree(IL_Y_A_UN_MOIS), cle);
        Reponse seconde = api.appeler(HttpMethod.POST, chemin, Api.entree(IL_Y_A_UN_MOIS), cle);

        assertThat(premiere.texte("code")).isEqualTo("cep.dossier-non-justifie");
        assertThat(seconde).isEqualTo(premiere);
        assertThat(api.get(chemin).corps().path("elements")).isEmpty();
    }

    private Api api(String compte) {
        String jeton =
                compte.startsWith("integrateur") ? KeycloakDeTest.jetonDeService(compte) : KeycloakDeTest.jeton(compte);
        return new Api(port, jeton);
    }

    private static Map<String, String> cloture() {
        return Map.of("dateFinReelle", LocalDate.now().minusDays(1).toString(), "motifSortie", "REPRISE_EMPLOI");
    }

    private static List<String> actions(Api api, String dossier) {
        return api.get("/dossiers/" + dossier + "/journal")
                .corps()
                .path("elements")
                .valueStream()
                .map(ligne -> ligne.path("action").path("code"))
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Reponse> ensemble(int nombre, Callable<Reponse> appel) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(nombre);
        try (ExecutorService fils = Executors.newFixedThreadPool(nombre)) {
            Callable<Reponse> ensemble = () -> {
                depart.await();
                return appel.call();
            };
            List<Reponse> reponses = new ArrayList<>();
            for (Future<Reponse> reponse : fils.invokeAll(Collections.nCopies(nombre, ensemble))) {
                reponses.add(reponse.get());
            }
            return reponses;
        }
    }
}
