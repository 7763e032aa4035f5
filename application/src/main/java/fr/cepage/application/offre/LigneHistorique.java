package fr.cepage.application.offre;

import fr.cepage.application.commun.PersonneVue;
import java.time.Instant;
import java.util.List;

/**
 * Who wrote an offer and when.
 *
 * @param membres names of the members that changed; none: it was created
 */
public record LigneHistorique(long version, Instant instant, PersonneVue auteur, List<String> membres) {

    public LigneHistorique {
        membres = List.copyOf(membres);
    }
}
