package fr.cepage.web.idempotence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Indisponible;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.web.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class IdempotenceApiTest extends ApiTest {

    private static final String LEA = """
            {"civilite": "MME", "nomNaissance": "MARTIN", "prenom": "Léa", "dateNaissance": "2006-03-12"}""";

    @Test
    void rend_la_premiere_reponse_sans_creer_deux_fois() {
        MvcTestResult premiere = poster("cle-1", LEA, "/dossiers");
        MvcTestResult seconde = poster("cle-1", LEA, "/dossiers");
        assertThat(premiere).hasStatus(201);
        assertThat(seconde).hasStatus(201);
        assertThat(corps(seconde)).isEqualTo(corps(premiere));
        for (String nom : new String[] {"Location", "ETag", "Content-Type", "Vary"}) {
            assertThat(seconde.getResponse().getHeader(nom))
                    .isNotBlank()
                    .isEqualTo(premiere.getResponse().getHeader(nom));
        }
        assertThat(cas.dossiers(Dossiers.MARSEILLE)).hasSize(1);
    }

    @Test
    void refuse_la_meme_cle_pour_une_autre_requete() {
        poster("cle-1", LEA, "/dossiers");
        verifierRefus(poster("cle-1", LEA.replace("Léa", "Zoé"), "/dossiers"), 422, "idempotence.cle-reutilisee");
        assertThat(cas.dossiers(Dossiers.MARSEILLE)).hasSize(1);
    }

    @Test
    void refuse_la_meme_cle_tant_que_la_premiere_requete_court() {
        registre.occuper("cle-1");
        verifierRefus(poster("cle-1", LEA, "/dossiers"), 409, "idempotence.en-cours");
    }

    @Test
    void rend_aussi_le_premier_refus() {
        String corps = corps(poster("cle-1", "{}", "/dossiers"));
        MvcTestResult second = poster("cle-1", "{}", "/dossiers");
        verifierRefus(second, 422, "dossier.champ-obligatoire");
        assertThat(corps(second)).isEqualTo(corps);
    }

    @Test
    void laisse_recommencer_apres_une_panne() {
        plateau.tomberEnPanne(new Indisponible(new IllegalStateException("slow")));
        MvcTestResult panne = poster("cle-1", LEA, "/dossiers");
        verifierRefus(panne, 503, "service.indisponible");
        assertThat(panne).headers().hasValue("Retry-After", "5");
        cas = plateau.renouveler();
        assertThat(poster("cle-1", LEA, "/dossiers")).hasStatus(201);
    }

    @Test
    void ne_confond_pas_les_cles_de_deux_appelants() {
        poster("cle-1", LEA, "/dossiers");
        cas.enTantQue(Acteurs.KARIM);
        assertThat(poster("cle-1", LEA.replace("Léa", "Zoé"), "/dossiers")).hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "clé", "\t"})
    void refuse_une_cle_qui_n_est_pas_faite_de_caracteres_imprimables(String cle) {
        verifierRefus(poster(cle, LEA, "/dossiers"), 400, "requete.en-tete");
    }

    @Test
    void accepte_une_cle_de_255_caracteres_et_refuse_la_suivante() {
        assertThat(poster("k".repeat(255), LEA, "/dossiers")).hasStatus(201);
        verifierRefus(poster("k".repeat(256), LEA, "/dossiers"), 400, "requete.en-tete");
    }

    private MvcTestResult poster(String cle, String corps, String chemin) {
        return requete(HttpMethod.POST, chemin, corps)
                .header("Idempotency-Key", cle)
                .exchange();
    }
}
