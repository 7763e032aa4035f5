package fr.cepage.web.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.document.Documents;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.web.support.ApiTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AvertissementsCepApiTest extends ApiTest {

    private static final LocalDate ENTREE = LocalDate.of(2026, 6, 1);

    @Test
    @Tag("CEP-12")
    void l_accord_se_note_a_l_entree_se_complete_se_corrige_et_s_efface() {
        MvcTestResult cree = proposer(unDossier(), "");
        assertThat(cree).hasStatus(201);
        assertThat(ApiTest.<Object>lire(cree, "$.accordLe")).isNull();
        assertThat(codes(cree)).containsExactly("cep.accord-absent");

        String chemin = "/dispositifs-cep/" + lire(cree, "$.id");
        MvcTestResult complete = envoyer(HttpMethod.PATCH, chemin, "{\"accordLe\": \"2026-05-28\"}");
        assertThat(ApiTest.<String>lire(complete, "$.accordLe")).isEqualTo("2026-05-28");
        assertThat(codes(complete)).isEmpty();

        MvcTestResult corrige = envoyer(HttpMethod.PATCH, chemin, "{\"accordLe\": \"2026-06-01\"}");
        assertThat(ApiTest.<String>lire(corrige, "$.accordLe")).isEqualTo("2026-06-01");
        assertThat(codes(envoyer(HttpMethod.PATCH, chemin, "{\"accordLe\": null}")))
                .containsExactly("cep.accord-absent");
    }

    @Test
    @Tag("CEP-12")
    void un_accord_apres_l_entree_est_refuse_a_l_entree_comme_ensuite() {
        MvcTestResult refus = proposer(unDossier(), ", \"accordLe\": \"2026-06-02\"");
        verifierRefus(refus, 422, "cep.accord-apres-entree");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ")).containsExactly("accordLe");

        DispositifCep cep = cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, unDossier()));
        verifierRefus(
                envoyer(HttpMethod.PATCH, chemin(cep), "{\"accordLe\": \"2026-06-02\"}"),
                422,
                "cep.accord-apres-entree");
    }

    @Test
    @Tag("CEP-12")
    @Tag("PAC-01")
    void le_cep_d_un_pacea_porte_son_accord_et_ses_avertissements() {
        MvcTestResult sans = creerPacea(unDossier(), "");
        assertThat(sans).hasStatus(201);
        assertThat(ApiTest.<List<String>>lire(sans, "$.cep.avertissements[*].code"))
                .containsExactly("cep.accord-absent");

        MvcTestResult avec = creerPacea(unDossier(), ", \"accordLe\": \"2026-06-01\"");
        assertThat(ApiTest.<String>lire(avec, "$.cep.accordLe")).isEqualTo("2026-06-01");
        assertThat(ApiTest.<List<String>>lire(avec, "$.cep.avertissements[*].code"))
                .isEmpty();

        MvcTestResult refus = creerPacea(unDossier(), ", \"accordLe\": \"2026-06-02\"");
        verifierRefus(refus, 422, "cep.accord-apres-entree");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ")).containsExactly("cep.accordLe");
    }

    @Test
    @Tag("SYN-11")
    void passer_en_phase_3_et_clore_avertissent_de_la_synthese_jusqu_a_sa_remise() {
        Dossier dossier = unDossier();
        DispositifCep cep = cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        assertThat(codes(envoyer(HttpMethod.PUT, chemin(cep) + "/phase-3", "{\"dateDebut\": \"2026-06-10\"}")))
                .containsExactly("cep.synthese-a-remettre");

        cas.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_1, 1, cep, dossier));
        assertThat(codes(envoyer(HttpMethod.PATCH, chemin(cep), "{}"))).isEmpty();

        MvcTestResult clos = envoyer(
                HttpMethod.POST,
                chemin(cep) + "/cloture",
                "{\"dateFinReelle\": \"2026-06-12\", \"motifSortie\": \"REPRISE_EMPLOI\"}");
        assertThat(codes(clos)).containsExactly("cep.synthese-a-remettre");
        assertThat(ApiTest.<List<String>>lire(clos, "$.avertissements[*].message"))
                .containsExactly("Le document de synthèse, partie II, n'a pas été remis au jeune.");
    }

    @Test
    @Tag("CEP-13")
    void une_suite_de_niveau_1_sans_niveau_1_a_l_entree_avertit() {
        Dossier dossier = unDossier();
        cas.avec(Propositions.pourLeCepLe(ENTREE.plusDays(1), dossier));
        MvcTestResult cree = poster(
                chemin(dossier) + "/dispositifs-cep", corps("MA_ML_SUITE_NIVEAU_1", ", \"accordLe\": \"2026-06-01\""));
        assertThat(codes(cree)).containsExactly("cep.sans-niveau-1");

        cas.avec(Propositions.pourLeCepLe(ENTREE, dossier));
        assertThat(codes(get("/dispositifs-cep/" + lire(cree, "$.id")))).isEmpty();
    }

    @Test
    @Tag("CEP-14")
    void un_autre_referent_que_celui_du_dossier_avertit_dans_la_langue_demandee() {
        DispositifCep cep = cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, unDossier()));
        MvcTestResult change = requete(HttpMethod.PATCH, chemin(cep), "{\"referent\": \"karim\"}")
                .header(HttpHeaders.IF_MATCH, "*")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange();
        assertThat(codes(change)).containsExactly("cep.referent-different");
        assertThat(ApiTest.<List<String>>lire(change, "$.avertissements[*].message"))
                .containsExactly("The référent of the CEP is not the dossier's: a single référent is expected.");
        assertThat(codes(envoyer(HttpMethod.PATCH, chemin(cep), "{\"referent\": \"claire\"}")))
                .isEmpty();
    }

    @Test
    @Tag("CLO-10")
    void sans_nouvelle_apres_un_contact_recent_avertit_avec_son_jour() {
        Dossier dossier = unDossier();
        DispositifCep cep = unCepAuDocumentRemis(dossier);
        cas.avec(Evenements.unEvenementClosDu(LocalDate.of(2026, 6, 10), dossier));

        MvcTestResult clos = cloturer(cep, "SANS_NOUVELLE_6_MOIS", "");

        assertThat(codes(clos)).containsExactly("cep.contact-recent");
        assertThat(ApiTest.<List<String>>lire(clos, "$.avertissements[*].message"))
                .containsExactly("Un contact a eu lieu le 10/06/2026, moins de six mois avant la date de fin.");
        assertThat(codes(get(chemin(cep)))).containsExactly("cep.contact-recent");
    }

    @Test
    @Tag("CLO-10")
    void un_double_accompagnement_nomme_l_autre_operateur_ou_avertit() {
        DispositifCep cep = unCepAuDocumentRemis(unDossier());
        MvcTestResult sans = cloturer(cep, "DOUBLE_ACCOMPAGNEMENT", "");
        assertThat(codes(sans)).containsExactly("cep.operateur-absent");
        assertThat(ApiTest.<Object>lire(sans, "$.cloture.autreOperateur")).isNull();

        DispositifCep autre = unCepAuDocumentRemis(unDossier());
        MvcTestResult avec = cloturer(autre, "DOUBLE_ACCOMPAGNEMENT", ", \"autreOperateur\": \"Cap emploi 13\"");
        assertThat(codes(avec)).isEmpty();
        assertThat(ApiTest.<String>lire(avec, "$.cloture.autreOperateur")).isEqualTo("Cap emploi 13");
    }

    @Test
    @Tag("CLO-10")
    @Tag("CLO-09")
    void un_cep_rouvert_n_a_plus_ni_cloture_ni_ses_avertissements() {
        DispositifCep cep = cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, unDossier()));
        cloturer(cep, "DOUBLE_ACCOMPAGNEMENT", "");
        MvcTestResult rouvert = envoyer(HttpMethod.DELETE, chemin(cep) + "/cloture?raison=Erreur", "");
        assertThat(ApiTest.<Object>lire(rouvert, "$.cloture")).isNull();
        assertThat(codes(rouvert)).isEmpty();
    }

    private DispositifCep unCepAuDocumentRemis(Dossier dossier) {
        DispositifCep cep = cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        cas.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_1, 1, cep, dossier));
        return cep;
    }

    private Dossier unDossier() {
        return cas.avec(Dossiers.unDossierJustifie());
    }

    private MvcTestResult proposer(Dossier dossier, String suite) {
        return poster(chemin(dossier) + "/dispositifs-cep", corps("MA_ML_ENTREE_DIRECTE", suite));
    }

    private static String corps(String aiguilleur, String suite) {
        return """
                {"aiguilleur": "%s", "dateEntree": "2026-06-01", "motifSollicitation": "PREMIERE_INSERTION",
                 "phase": "PHASE_2"%s}""".formatted(aiguilleur, suite);
    }

    private MvcTestResult creerPacea(Dossier dossier, String suite) {
        return poster(chemin(dossier) + "/paceas", """
                {"dateEntree": "2026-06-01",
                 "cep": {"aiguilleur": "MA_ML_ENTREE_DIRECTE", "motifSollicitation": "PREMIERE_INSERTION",
                         "phase": "PHASE_2"%s}}""".formatted(suite));
    }

    private MvcTestResult cloturer(DispositifCep cep, String motif, String suite) {
        return envoyer(
                HttpMethod.POST,
                chemin(cep) + "/cloture",
                "{\"dateFinReelle\": \"%s\", \"motifSortie\": \"%s\"%s}".formatted(AUJOURDHUI, motif, suite));
    }

    private static List<String> codes(MvcTestResult reponse) {
        return lire(reponse, "$.avertissements[*].code");
    }
}
