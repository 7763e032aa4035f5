package fr.cepage.web.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.web.support.ApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PropositionApiTest extends ApiTest {

    private static final String EVENEMENT = """
            {"date": "2026-06-15", "contextes": ["CEP"], "sens": "JEUNE_VERS_STRUCTURE",
             "nature": "ENTRETIEN_INDIVIDUEL", "lieuAccueil": "SIEGE", "fonction": "CONSEILLER",
             "intervenant": "claire"}""";

    private Dossier dossier;
    private Offre offre;

    @BeforeEach
    void preparer() {
        dossier = cas.avec(Dossiers.unDossierJustifie());
        offre = cas.avec(Offres.uneOffreCep());
    }

    @Test
    @Tag("OFF-04")
    @Tag("OFF-05")
    @Tag("NIV-01")
    void propose_une_offre_avec_son_evenement() {
        MvcTestResult creee = proposer(offre, EVENEMENT);
        assertThat(creee).hasStatus(201).headers().hasValue("Location", V1 + "/propositions/" + lire(creee, "$.id"));
        assertThat(creee).headers().containsHeader("ETag");
        assertThat(ApiTest.<Map<String, Object>>lire(creee, "$"))
                .containsEntry("dossier", dossier.id().toString())
                .containsEntry("offre", offre.id().toString())
                .containsEntry("nomOffre", "Offre CEP")
                .containsEntry("date", "2026-06-15")
                .containsEntry("etat", "PROPOSEE")
                .containsEntry("auteur", Map.of("sub", "claire", "nom", "Claire Dubois"));
        assertThat(ApiTest.<String>lire(creee, "$.mesureNationale.code")).isEqualTo("CEP");
        assertThat(ApiTest.<Integer>lire(get(chemin(dossier)), "$.niveauCep")).isEqualTo(1);
        assertThat(get("/evenements/" + lire(creee, "$.evenement"))).hasStatusOk();
    }

    @Test
    @Tag("OFF-05")
    void rejoint_l_evenement_en_cours_et_l_exige_quand_il_n_y_en_a_pas() {
        MvcTestResult refus = proposer(offre, "null");
        verifierRefus(refus, 422, "evenement.champ-obligatoire");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ")).containsExactly("evenement");

        var enCours = cas.avec(Evenements.unEvenementEnCours(dossier));
        MvcTestResult creee = proposer(offre, "null");
        assertThat(ApiTest.<String>lire(creee, "$.evenement"))
                .isEqualTo(enCours.id().toString());
        verifierRefus(proposer(offre, EVENEMENT), 409, "evenement.deja-en-cours");
    }

    @Test
    @Tag("OFF-03")
    void refuse_par_409_une_offre_fermee() {
        verifierRefus(proposer(cas.avec(Offres.uneOffreFermee()), EVENEMENT), 409, "offre.fermee");
        verifierRefus(proposer(cas.avec(Offres.uneOffreTerminee()), EVENEMENT), 409, "offre.fermee");
        assertThat(lister()).isEmpty();
    }

    @Test
    @Tag("OFF-05")
    @Tag("EVT-01")
    void dit_toutes_les_violations_par_le_chemin_de_leur_membre() {
        String evenement = EVENEMENT.replace("2026-06-15", "2026-06-16").replace("[\"CEP\"]", "[\"CEP\", \"CEP\"]");
        MvcTestResult refus = poster(chemin(dossier) + "/propositions", """
                {"date": "2026-06-16", "commentaire": "%s", "evenement": %s}""".formatted("é".repeat(256), evenement));
        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("offre", "date", "commentaire", "evenement.date", "evenement.contextes");
        assertThat(lister()).isEmpty();
    }

    @Test
    @Tag("DRO-04")
    void repond_404_sur_l_offre_ou_la_proposition_d_une_autre_structure() {
        verifierRefus(proposer(cas.avec(Offres.uneOffreDe(Structures.BORDEAUX)), EVENEMENT), 404, "offre.introuvable");
        String id = lire(proposer(offre, EVENEMENT), "$.id");
        cas.enTantQue(Acteurs.DENIS);
        verifierRefus(get("/propositions/" + id), 404, "proposition.introuvable");
        verifierRefus(changer(id, "ACCEPTEE"), 404, "proposition.introuvable");
    }

    @Test
    @Tag("OFF-06")
    void avance_d_etat_en_etat() {
        String id = lire(proposer(offre, EVENEMENT), "$.id");
        MvcTestResult acceptee = changer(id, "ACCEPTEE");
        assertThat(acceptee).hasStatusOk();
        assertThat(ApiTest.<List<String>>lire(acceptee, "$.etatsSuivants"))
                .containsExactly("REALISEE", "REFUS_JEUNE", "REFUS_TIERS", "ABANDONNEE", "PROPOSEE", "ANNULEE");
        verifierRefus(changer(id, "ACCEPTEE"), 409, "proposition.transition");
        verifierRefus(changer(id, "OUI"), 422, "proposition.etat-inconnu");
        assertThat(changer(id, "ANNULEE")).hasStatusOk();
        assertThat(ApiTest.<Integer>lire(get(chemin(dossier)), "$.niveauCep")).isZero();
    }

    @Test
    @Tag("OFF-06")
    @Tag("ANN-03")
    @Tag("ANN-06")
    void date_et_motive_chaque_etat_et_revient_a_celui_d_avant() {
        String id = lire(proposer(offre, EVENEMENT), "$.id");
        assertThat(etape(get("/propositions/" + id))).isEqualTo("PROPOSEE 2026-06-15 null");

        MvcTestResult refusee = suivre(id, """
                {"etat": "REFUS_TIERS", "date": "2026-06-15", "raison": " Plus  de place "}""");

        assertThat(etape(refusee)).isEqualTo("REFUS_TIERS 2026-06-15 Plus de place");
        assertThat(etape(changer(id, "PROPOSEE"))).isEqualTo("PROPOSEE 2026-06-15 null");
    }

    @Test
    @Tag("OFF-06")
    void dit_a_la_fois_tout_ce_qui_ne_va_pas_avec_une_suite() {
        String id = lire(proposer(offre, EVENEMENT), "$.id");
        MvcTestResult refus = suivre(id, """
                {"etat": "OUI", "date": "2026-06-14", "raison": "%s"}""".formatted("é".repeat(256)));
        assertThat(refus).hasStatus(422);
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("etat", "date", "raison");
        verifierRefus(suivre(id, "{\"etat\": \"ACCEPTEE\", \"date\": \"2026-06-16\"}"), 422, "proposition.date-future");
        verifierRefus(
                suivre(id, "{\"etat\": \"ACCEPTEE\", \"date\": \"2026-06-14\"}"), 422, "proposition.date-anterieure");
        verifierRefus(suivre(id, "{\"etat\": \"ACCEPTEE\", \"date\": \"hier\"}"), 400, "requete.type");
    }

    @Test
    void demande_la_version_que_l_on_change() {
        String id = lire(proposer(offre, EVENEMENT), "$.id");
        verifierRefus(poster("/propositions/" + id + "/etat", "{\"etat\": \"ACCEPTEE\"}"), 428, "version.manquante");
    }

    @Test
    @Tag("DRO-06")
    void demande_le_droit_evenements_pour_proposer() {
        cas.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        verifierRefus(proposer(offre, EVENEMENT), 403, "droit.gerer-evenements");
        assertThat(get(chemin(dossier) + "/propositions")).hasStatusOk();
    }

    private MvcTestResult proposer(Offre proposee, String evenement) {
        return poster(chemin(dossier) + "/propositions", """
                {"offre": "%s", "date": "2026-06-15", "commentaire": "À voir ensemble 😀", "evenement": %s}""".formatted(proposee.id(), evenement));
    }

    private MvcTestResult changer(String id, String etat) {
        return suivre(id, "{\"etat\": \"" + etat + "\"}");
    }

    private MvcTestResult suivre(String id, String suite) {
        return envoyer(HttpMethod.POST, "/propositions/" + id + "/etat", suite);
    }

    private static String etape(MvcTestResult reponse) {
        return "%s %s %s".formatted(lire(reponse, "$.etat"), lire(reponse, "$.dateEtat"), lire(reponse, "$.raison"));
    }

    private List<Object> lister() {
        return lire(get(chemin(dossier) + "/propositions"), "$.elements");
    }
}
