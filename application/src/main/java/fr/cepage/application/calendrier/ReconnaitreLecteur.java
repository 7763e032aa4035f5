package fr.cepage.application.calendrier;

import fr.cepage.application.appel.OuvertSansJeton;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.calendrier.AdresseCalendrier;
import fr.cepage.domain.calendrier.AdresseCalendrierRepository;
import fr.cepage.domain.calendrier.SecretCalendrier;
import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.droits.Presence;
import fr.cepage.domain.droits.PresenceRepository;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Tells whose agenda a secret opens. A calendar program has no token, so what counts is how its owner was last seen: of
 * the same structure, with the right to consult, and not too long ago (RDV-01).
 */
@UseCase(lecture = true)
@OuvertSansJeton
public class ReconnaitreLecteur {

    /** Longer than a holiday; who has left Keycloak does not come back. */
    static final int JOURS_SANS_NOUVELLES = 60;

    private final AdresseCalendrierRepository adresses;
    private final PresenceRepository presences;
    private final Horloge horloge;

    public ReconnaitreLecteur(AdresseCalendrierRepository adresses, PresenceRepository presences, Horloge horloge) {
        this.adresses = adresses;
        this.presences = presences;
        this.horloge = horloge;
    }

    /** Empty for a secret that opens nothing, or nothing any more. */
    public Optional<LecteurCalendrier> execute(String secret) {
        return SecretCalendrier.lire(secret)
                .map(SecretCalendrier::empreinte)
                .flatMap(adresses::findByEmpreinte)
                .filter(this::toujoursLa)
                .map(adresse -> new LecteurCalendrier(adresse.proprietaire(), adresse.structure()));
    }

    private boolean toujoursLa(AdresseCalendrier adresse) {
        LocalDate limite = horloge.aujourdhui(ZoneOffset.UTC).minusDays(JOURS_SANS_NOUVELLES);
        return presences
                .findById(adresse.proprietaire())
                .filter(Presence::consulte)
                .filter(presence -> presence.structure().equals(adresse.structure()))
                .filter(presence -> !presence.jour().isBefore(limite))
                .isPresent();
    }
}
