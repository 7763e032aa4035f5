package fr.cepage.web.dispositif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.web.support.ApiTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CepApiTest extends ApiTest {

    private static final LocalDate ENTREE = LocalDate.of(2026, 6, 1);
    private static final String PROPOSITION = """
            {"aiguilleur": "MA_ML_ENTREE_DIRECTE", "dateEntree": "2026-06-01", "motifSollicitation": "PREMIERE_INSERTION",
             "phase": "PHASE_2"}""";

    @Test
    @Tag("CEP-07")
    @Tag("CEP-10")
    void propose_un_cep_en_phase_2() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        MvcTestResult cree = poster(chemin(dossier) + "/dispositifs-cep", PROPOSITION);
        assertThat(cree).hasStatus(201).headers().hasValue("Location", V1 + "/dispositifs-cep/" + lire(cree, "$.id"));
        assertThat(ApiTest.<Map<String, Object>>lire(cree, "$"))
                .containsEntry("dossier", dossier.id().toString())
                .containsEntry("dateEntretienInitialisation", "2026-06-01")
                .containsEntry("phase", "PHASE_2")
                .containsEntry("phaseCourante", "PHASE_2")
                .containsEntry("etat", "EN_COURS")
                .containsEntry("libelle", "CEP CONSEIL PERSONNALISÉ (EN COURS)")
                .containsEntry("referent", Map.of("sub", "claire", "nom", "Claire Dubois"))
                .containsEntry("phase3Planifiee", null)
                .containsEntry("cloture", null);
        assertThat(ApiTest.<List<String>>lire(cree, "$.actionsPossibles"))
                .containsExactly("MODIFIER", "PASSER_EN_PHASE_3", "CLOTURER", "SUPPRIMER");
        assertThat(ApiTest.<List<Map<String, Object>>>lire(cree, "$.phases"))
                .singleElement()
                .satisfies(phase ->
                        assertThat(phase).containsEntry("debut", "2026-06-01").containsEntry("fin", null));
    }

    @Test
    @Tag("CEP-03")
    void nomme_en_une_seule_reponse_chaque_membre_obligatoire_qui_manque() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        MvcTestResult refus = poster(chemin(dossier) + "/dispositifs-cep", "{}");
        verifierRefus(refus, 422, "cep.champ-obligatoire");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("aiguilleur", "dateEntree", "motifSollicitation", "phase");
    }

    @Test
    @Tag("CEP-01")
    void refuse_par_409_tant_que_le_dossier_n_est_pas_justifie() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        verifierRefus(poster(chemin(dossier) + "/dispositifs-cep", PROPOSITION), 409, "cep.dossier-non-justifie");
    }

    @Test
    @Tag("CEP-02")
    void refuse_par_409_un_second_cep_en_cours() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        verifierRefus(poster(chemin(dossier) + "/dispositifs-cep", PROPOSITION), 409, "cep.deja-en-cours");
    }

    @Test
    @Tag("CEP-01")
    @Tag("CEP-02")
    void dit_les_deux_etats_qui_l_interdisent_le_premier_donnant_le_code() {
        Dossier dossier = cas.avec(Dossiers.unDossier());
        cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        MvcTestResult refus = poster(chemin(dossier) + "/dispositifs-cep", PROPOSITION);
        verifierRefus(refus, 409, "cep.dossier-non-justifie");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].code"))
                .containsExactly("cep.dossier-non-justifie", "cep.deja-en-cours");
        assertThat(ApiTest.<List<Object>>lire(refus, "$.violations[*].champ")).containsOnlyNulls();
    }

    @Test
    @Tag("CEP-07")
    void accepte_un_referent_par_son_nom_son_sub_ou_comme_il_est_repondu() {
        DispositifCep cep = unCep();
        assertThat(referentApres(cep, "{\"nom\": \"Zoé Petit\"}")).isEqualTo(personne(null, "Zoé Petit"));
        assertThat(referentApres(cep, "\"karim\"")).isEqualTo(personne("karim", "Karim Benali"));
        assertThat(referentApres(cep, "{\"sub\": null, \"nom\": \"Zoé Petit\"}"))
                .isEqualTo(personne(null, "Zoé Petit"));
        assertThat(referentApres(cep, "{\"sub\": \"claire\", \"nom\": \"?\"}"))
                .isEqualTo(personne("claire", "Claire Dubois"));
        assertThat(referentApres(cep, "null")).isNull();
    }

    private Object referentApres(DispositifCep cep, String referent) {
        return lire(envoyer(HttpMethod.PATCH, chemin(cep), "{\"referent\": " + referent + "}"), "$.referent");
    }

    private static Map<String, Object> personne(String sub, String nom) {
        Map<String, Object> personne = new LinkedHashMap<>();
        personne.put("sub", sub);
        personne.put("nom", nom);
        return personne;
    }

    @Test
    @Tag("MOD-01")
    void ne_change_que_les_membres_nommes() {
        MvcTestResult change = envoyer(HttpMethod.PATCH, chemin(unCep()), "{\"typeProjet\": null}");
        assertThat(ApiTest.<Object>lire(change, "$.typeProjet")).isNull();
        assertThat(ApiTest.<String>lire(change, "$.aiguilleur.code")).isEqualTo("MA_ML_ENTREE_DIRECTE");
    }

    @Test
    @Tag("MOD-02")
    void refuse_de_changer_les_deux_dates_meme_pour_les_effacer() {
        MvcTestResult refus = envoyer(HttpMethod.PATCH, chemin(unCep()), """
                {"dateEntree": "2026-06-02", "dateEntretienInitialisation": null}""");
        verifierRefus(refus, 422, "cep.date-non-modifiable");
        assertThat(ApiTest.<List<String>>lire(refus, "$.violations[*].champ"))
                .containsExactlyInAnyOrder("dateEntree", "dateEntretienInitialisation");
    }

    @Test
    @Tag("MOD-03")
    void refuse_de_modifier_un_cep_clos_avant_de_regarder_les_valeurs() {
        DispositifCep clos = unCepClos();
        verifierRefus(envoyer(HttpMethod.PATCH, chemin(clos), "{\"dateEntree\": null}"), 409, "cep.clos");
    }

    @Test
    @Tag("PHA-03")
    @Tag("PHA-05")
    void prevoit_la_phase_3_puis_l_annule() {
        String chemin = chemin(unCep());
        MvcTestResult prevue = envoyer(HttpMethod.PUT, chemin + "/phase-3", "{\"dateDebut\": \"2026-07-01\"}");
        assertThat(prevue).hasStatusOk();
        assertThat(ApiTest.<Map<String, Object>>lire(prevue, "$"))
                .containsEntry("phaseCourante", "PHASE_2")
                .containsEntry("phase3Planifiee", "2026-07-01");
        MvcTestResult annulee = envoyer(HttpMethod.DELETE, chemin + "/phase-3", "");
        assertThat(annulee).hasStatusOk();
        assertThat(ApiTest.<Object>lire(annulee, "$.phase3Planifiee")).isNull();
    }

    @Test
    @Tag("PHA-04")
    @Tag("CEP-10")
    void montre_les_phases_commencees_et_leur_libelle() {
        String chemin = chemin(unCep());
        MvcTestResult passee = envoyer(HttpMethod.PUT, chemin + "/phase-3", "{\"dateDebut\": \"2026-06-10\"}");
        assertThat(ApiTest.<String>lire(passee, "$.libelle"))
                .isEqualTo("CEP ACCOMPAGNEMENT PERSONNALISÉ VERS LA MISE EN ŒUVRE DU PROJET (EN COURS)");
        assertThat(ApiTest.<List<String>>lire(passee, "$.phases[*].fin")).isEqualTo(Arrays.asList("2026-06-09", null));
        assertThat(ApiTest.<String>lire(passee, "$.phase")).isEqualTo("PHASE_2");
    }

    @Test
    @Tag("PHA-07")
    @Tag("PHA-08")
    @Tag("PHA-09")
    void refuse_par_409_les_passages_que_l_etat_interdit() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        DispositifCep direct = cas.avec(Ceps.unCepEntreDirectementEnPhase3(ENTREE, dossier));
        verifierRefus(envoyer(HttpMethod.DELETE, chemin(direct) + "/phase-3", ""), 409, "cep.pas-de-phase-2");
        verifierRefus(
                envoyer(HttpMethod.PUT, chemin(direct) + "/phase-3", "{\"dateDebut\": \"2026-06-10\"}"),
                409,
                "cep.deja-en-phase-3");
        verifierRefus(envoyer(HttpMethod.DELETE, chemin(unCep()) + "/phase-3", ""), 409, "cep.pas-de-phase-3");
    }

    @Test
    @Tag("CLO-01")
    @Tag("CLO-09")
    void clot_puis_rouvre_avec_une_raison() {
        String chemin = chemin(unCep());
        MvcTestResult clos = envoyer(HttpMethod.POST, chemin + "/cloture", """
                {"dateFinReelle": "2026-06-15", "motifSortie": "REPRISE_EMPLOI"}""");
        assertThat(clos).hasStatusOk();
        assertThat(ApiTest.<List<String>>lire(clos, "$.actionsPossibles")).containsExactly("ANNULER_CLOTURE");
        assertThat(ApiTest.<String>lire(clos, "$.libelle")).endsWith("(CLOS)");
        MvcTestResult sansRaison = envoyer(HttpMethod.DELETE, chemin + "/cloture", "");
        verifierRefus(sansRaison, 422, "cep.champ-obligatoire");
        assertThat(ApiTest.<String>lire(sansRaison, "$.violations[0].champ")).isEqualTo("raison");
        MvcTestResult rouvert = envoyer(HttpMethod.DELETE, chemin + "/cloture?raison=Erreur de saisie", "");
        assertThat(rouvert).hasStatusOk();
        assertThat(ApiTest.<String>lire(rouvert, "$.etat")).isEqualTo("EN_COURS");
    }

    @Test
    @Tag("CLO-07")
    @Tag("CLO-08")
    void montre_l_ancien_motif_a_cote_de_sa_correspondance_sans_jamais_en_deviner_une() {
        assertThat(motif("DEMENAGEMENT"))
                .isEqualTo(Map.of("code", "DEMENAGEMENT", "libelle", "Déménagement", "correspondance", "AUTRE_MOTIF"));
        assertThat(motif("LIMITE_AGE")).containsEntry("correspondance", null);
    }

    private Map<String, Object> motif(String code) {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        DispositifCep clos = cas.avec(Ceps.unCepClosPour(new CodeValeur(code), ENTREE, ENTREE.plusDays(3), dossier));
        return lire(get(chemin(clos)), "$.cloture.motifSortie");
    }

    @Test
    @Tag("SUP-01")
    void supprime_un_cep_en_cours_mais_pas_un_cep_clos() {
        DispositifCep cep = unCep();
        assertThat(envoyer(HttpMethod.DELETE, chemin(cep), ""))
                .hasStatus(204)
                .body()
                .isEmpty();
        verifierRefus(get(chemin(cep)), 404, "dispositif.introuvable");
        verifierRefus(envoyer(HttpMethod.DELETE, chemin(unCepClos()), ""), 409, "cep.clos");
    }

    @Test
    @Tag("DRO-02")
    void ne_propose_aucune_action_a_qui_n_en_a_pas_le_droit_et_les_lui_refuse() {
        DispositifCep cep = unCep();
        cas.enTantQue(Acteurs.KARIM);
        assertThat(ApiTest.<List<String>>lire(get(chemin(cep)), "$.actionsPossibles"))
                .isEmpty();
        MvcTestResult refus = envoyer(HttpMethod.DELETE, chemin(cep), "");
        verifierRefus(refus, 403, "droit.proposer-cep");
        assertThat(ApiTest.<String>lire(refus, "$.detail"))
                .isEqualTo("Le droit « Proposer le CEP » n'a pas été attribué à votre profil."
                        + " Voyez avec votre référent i-milo.");
    }

    @Test
    void liste_les_cep_d_un_dossier_par_parties_le_plus_recent_d_abord() {
        Dossier dossier = cas.avec(Dossiers.unDossierJustifie());
        DispositifCep ancien = cas.avec(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusMonths(6), dossier));
        DispositifCep recent = cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        MvcTestResult premiere = get(chemin(dossier) + "/dispositifs-cep?limite=1");
        assertThat(ApiTest.<List<String>>lire(premiere, "$.elements[*].id"))
                .containsExactly(recent.id().toString());
        String suivant = lire(premiere, "$.suivant");
        MvcTestResult seconde = get(chemin(dossier) + "/dispositifs-cep?limite=1&apres=" + suivant);
        assertThat(ApiTest.<List<String>>lire(seconde, "$.elements[*].id"))
                .containsExactly(ancien.id().toString());
        assertThat(ApiTest.<Object>lire(seconde, "$.suivant")).isNull();
    }

    private DispositifCep unCep() {
        return cas.avec(Ceps.unCepEnPhase2Depuis(ENTREE, cas.avec(Dossiers.unDossierJustifie())));
    }

    private DispositifCep unCepClos() {
        return cas.avec(Ceps.unCepClos(ENTREE, ENTREE.plusDays(3), cas.avec(Dossiers.unDossierJustifie())));
    }
}
