package fr.cepage.web.calendrier;

import fr.cepage.application.calendrier.AuNomDe;
import fr.cepage.application.calendrier.ConsulterAgenda;
import fr.cepage.application.calendrier.LecteurCalendrier;
import fr.cepage.application.calendrier.ReconnaitreLecteur;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.web.transport.Calendriers;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What calendar programs read at a secret address, without a token (RDV-01). A secret that opens nothing, or nothing any
 * more, answers as one that never was.
 */
@RestController
@Hidden
class CalendrierController {

    private static final MediaType ICAL = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ReconnaitreLecteur reconnaitre;
    private final ConsulterAgenda consulter;
    private final AuNomDe auNomDe;

    CalendrierController(ReconnaitreLecteur reconnaitre, ConsulterAgenda consulter, AuNomDe auNomDe) {
        this.reconnaitre = reconnaitre;
        this.consulter = consulter;
        this.auNomDe = auNomDe;
    }

    @GetMapping(Calendriers.ADRESSE)
    ResponseEntity<byte[]> lire(@PathVariable String secret) {
        LecteurCalendrier lecteur =
                reconnaitre.execute(secret).orElseThrow(() -> new Introuvable(TypeRessource.CALENDRIER));
        byte[] flux = FluxIcal.ecrire(auNomDe.executer(lecteur, consulter::execute));
        return ResponseEntity.ok()
                .contentType(ICAL)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .eTag(DigestUtils.md5DigestAsHex(flux))
                .header("Content-Disposition", "inline; filename=\"rendez-vous.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(flux);
    }
}
