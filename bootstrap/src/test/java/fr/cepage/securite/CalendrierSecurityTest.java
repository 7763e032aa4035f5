package fr.cepage.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.calendrier.CreerMonCalendrier;
import fr.cepage.application.calendrier.RevoquerMonCalendrier;
import fr.cepage.application.dossier.CreerDossier;
import fr.cepage.application.rendezvous.PlanifierRendezVous;
import fr.cepage.application.support.Saisies;
import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.support.TestDeBoutEnBout;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** What a calendar program gets from the whole application: the secret opens one agenda, and nothing else does. */
@TestDeBoutEnBout
@Tag("RDV-01")
class CalendrierSecurityTest {

    private static final String MARSEILLE = "13201S00";
    private static final String BORDEAUX = "33063S00";

    @Autowired
    private CreerMonCalendrier creer;

    @Autowired
    private RevoquerMonCalendrier revoquer;

    @Autowired
    private CreerDossier creerDossier;

    @Autowired
    private PlanifierRendezVous planifier;

    @Autowired
    private Horloge horloge;

    @LocalServerPort
    private int port;

    private final String zoe = UUID.randomUUID().toString();

    @Test
    void un_programme_lit_sans_jeton_l_agenda_de_sa_proprietaire() throws Exception {
        String secret = enTantQue(zoe, MARSEILLE, this::unAgenda);
        enTantQue(UUID.randomUUID().toString(), MARSEILLE, this::unAgenda);

        HttpResponse<String> flux = demander(secret);

        assertThat(flux.statusCode()).isEqualTo(200);
        assertThat(flux.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(flux.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(flux.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(flux.body()).containsOnlyOnce("BEGIN:VEVENT").contains("TZID=Europe/Paris");
    }

    @Test
    void une_adresse_revoquee_repond_comme_une_adresse_inventee() throws Exception {
        String secret = enTantQue(zoe, MARSEILLE, this::unAgenda);
        enTantQue(zoe, MARSEILLE, () -> {
            revoquer.execute();
            return secret;
        });

        HttpResponse<String> revoquee = demander(secret);
        HttpResponse<String> inventee = demander("A".repeat(43));

        assertThat(revoquee.statusCode()).isEqualTo(404);
        assertThat(revoquee.body()).isEqualTo(inventee.body()).contains("calendrier.introuvable");
    }

    @Test
    @Tag("DRO-04")
    void qui_est_vue_dans_une_autre_structure_n_y_lit_plus_la_premiere() throws Exception {
        String secret = enTantQue(zoe, MARSEILLE, this::unAgenda);
        assertThat(demander(secret).statusCode()).isEqualTo(200);

        enTantQue(zoe, BORDEAUX, () -> creerDossier.execute(Saisies.unDossierSuiviPar(zoe)));

        assertThat(demander(secret).statusCode()).isEqualTo(404);
    }

    @Test
    void rien_ne_s_ecrit_a_une_adresse_de_calendrier_et_il_n_y_a_rien_a_cote() throws Exception {
        String secret = enTantQue(zoe, MARSEILLE, this::unAgenda);
        HttpRequest.Builder adresse = HttpRequest.newBuilder(adresse(secret + ".ics"));

        assertThat(envoyer(adresse.POST(BodyPublishers.noBody()).build()).statusCode())
                .isEqualTo(405);
        assertThat(envoyer(adresse.HEAD().build()).body()).isEmpty();
        HttpResponse<String> aCote = envoyer(HttpRequest.newBuilder(adresse("")).build());
        assertThat(aCote.statusCode()).isEqualTo(404);
        assertThat(aCote.body()).doesNotContain("<html");
    }

    /** The secret of an agenda with one rendez-vous. */
    private String unAgenda() {
        String sub = SecurityContextHolder.getContext().getAuthentication().getName();
        String secret = creer.execute().secret().valeur();
        DossierId dossier =
                creerDossier.execute(Saisies.unDossierSuiviPar(sub)).dossier().id();
        var demain = horloge.aujourdhui(ZoneId.of("Europe/Paris")).plusDays(1).atTime(9, 0);
        planifier.execute(dossier, Saisies.unRendezVous(demain, 30, "SIEGE", sub, null, null));
        return secret;
    }

    private static <T> T enTantQue(String sub, String structure, Supplier<T> acte) {
        Jwt jeton = Jwt.withTokenValue("essai")
                .header("alg", "none")
                .subject(sub)
                .claim("name", "Zoé Essai")
                .claim("preferred_username", "zoe")
                .claim("structure", structure)
                .claim(
                        "resource_access",
                        Map.of(
                                "cepage-api",
                                Map.of("roles", List.of("consulter-dossier", "modifier-dossier", "gerer-evenements"))))
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(jeton, List.of()));
        try {
            return acte.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private HttpResponse<String> demander(String secret) throws IOException, InterruptedException {
        return envoyer(HttpRequest.newBuilder(adresse(secret + ".ics")).build());
    }

    private URI adresse(String nom) {
        return URI.create("http://localhost:" + port + "/calendriers/" + nom);
    }

    private static HttpResponse<String> envoyer(HttpRequest requete) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(requete, BodyHandlers.ofString());
        }
    }
}
