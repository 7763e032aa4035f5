package fr.cepage.bootstrap.securite;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.ActeurCourant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of the present request, by REST or at a screen alike, or the one in whose name a calendar is read. */
@Component
class ActeurDuContexte implements ActeurCourant {

    @Override
    public Optional<Acteur> chercher() {
        return LectureAuNomDe.lecteur().or(this::present);
    }

    @Override
    public Optional<Acteur> present() {
        return ActeurDuJeton.lire(SecurityContextHolder.getContext().getAuthentication());
    }
}
