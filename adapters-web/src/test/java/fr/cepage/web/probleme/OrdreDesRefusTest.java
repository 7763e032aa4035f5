package fr.cepage.web.probleme;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.web.support.ApiTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Each test breaks two neighbours of the order; the earlier one must answer. The token comes before all of them. */
class OrdreDesRefusTest extends ApiTest {

    private static final String TROP = "x".repeat(70_000);
    private static final String INCONNU = "/dispositifs-cep/00000000-0000-7000-8000-000000000000";
    private static final String DATE = "{\"dateEntree\": \"2026-06-02\"}";

    private DispositifCep clos;

    @BeforeEach
    void unCepClos() {
        LocalDate entree = LocalDate.of(2026, 6, 1);
        clos = cas.avec(Ceps.unCepClos(entree, entree.plusDays(3), cas.avec(Dossiers.unDossierJustifie())));
    }

    @Test
    void un_type_de_contenu_refuse_avant_une_taille_excessive() {
        verifierRefus(
                api.patch()
                        .uri(V1 + chemin(clos))
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(TROP)
                        .exchange(),
                415,
                "requete.type-de-contenu");
    }

    @Test
    void une_taille_excessive_avant_une_forme_illisible() {
        verifierRefus(requete(HttpMethod.PATCH, chemin(clos), TROP).exchange(), 413, "requete.trop-grande");
    }

    @Test
    void une_taille_excessive_avant_une_cle_d_idempotence_refusee() {
        verifierRefus(
                requete(HttpMethod.POST, "/dossiers", TROP)
                        .header("Idempotency-Key", "é")
                        .exchange(),
                413,
                "requete.trop-grande");
    }

    @Test
    void une_forme_illisible_avant_un_droit_manquant() {
        cas.enTantQue(Acteurs.KARIM);
        verifierRefus(requete(HttpMethod.PATCH, chemin(clos), "{").exchange(), 400, "requete.illisible");
    }

    @Test
    void un_droit_manquant_avant_une_ressource_inconnue() {
        cas.enTantQue(Acteurs.KARIM);
        verifierRefus(requete(HttpMethod.PATCH, INCONNU, DATE).exchange(), 403, "droit.proposer-cep");
        verifierRefus(
                requete(HttpMethod.PATCH, "/dispositifs-cep/n-importe-quoi", DATE)
                        .exchange(),
                403,
                "droit.proposer-cep");
    }

    @Test
    void une_ressource_inconnue_avant_une_version_manquante() {
        verifierRefus(requete(HttpMethod.PATCH, INCONNU, DATE).exchange(), 404, "dispositif.introuvable");
    }

    @Test
    void une_version_manquante_avant_un_etat_qui_interdit() {
        verifierRefus(requete(HttpMethod.PATCH, chemin(clos), DATE).exchange(), 428, "version.manquante");
    }

    @Test
    void une_version_perimee_avant_un_etat_qui_interdit() {
        verifierRefus(
                requete(HttpMethod.PATCH, chemin(clos), DATE)
                        .header(HttpHeaders.IF_MATCH, "\"" + (clos.version() + 1) + ".0\"")
                        .exchange(),
                412,
                "version.perimee");
    }

    @Test
    void un_etat_qui_interdit_avant_une_valeur_refusee() {
        verifierRefus(envoyer(HttpMethod.PATCH, chemin(clos), DATE), 409, "cep.clos");
    }

    @Test
    @Tag("NIV-03")
    void l_annulation_d_une_fiche_recue_suit_le_meme_ordre() {
        LiaisonRecue annulee = cas.avec(Liaisons.uneLiaisonAnnulee(cas.avec(Dossiers.unDossier())));
        String chemin = "/liaisons-recues/" + annulee.id() + "/annulation";
        cas.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        verifierRefus(poster(chemin, "{"), 400, "requete.illisible");
        verifierRefus(poster("/liaisons-recues/n-importe-quoi/annulation", "{}"), 403, "droit.gerer-evenements");
        cas.enTantQue(Acteurs.CLAIRE);
        verifierRefus(poster("/liaisons-recues/n-importe-quoi/annulation", "{}"), 404, "liaison.introuvable");
        verifierRefus(poster(chemin, "{}"), 428, "version.manquante");
        verifierRefus(
                requete(HttpMethod.POST, chemin, "{}")
                        .header(HttpHeaders.IF_MATCH, "\"2.0\"")
                        .exchange(),
                412,
                "version.perimee");
        verifierRefus(envoyer(HttpMethod.POST, chemin, "{}"), 409, "liaison.annulee");
    }
}
