package fr.cepage.domain.offre;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.util.List;

/**
 * Who wrote an offer and when. The journal is that of a dossier; an offer, which belongs to none, has this one.
 *
 * @param version the version of the offer that came of it; 1 is its creation
 * @param membres names of the members that changed; none at creation
 */
public record ChangementOffre(
        OffreId offre,
        StructureCode structure,
        long version,
        Instant instant,
        UtilisateurId auteur,
        List<String> membres) {

    public ChangementOffre {
        membres = List.copyOf(membres);
    }

    public static ChangementOffre de(Offre enregistree, Instant instant, UtilisateurId auteur, List<String> membres) {
        return new ChangementOffre(
                enregistree.id(), enregistree.structure(), enregistree.version(), instant, auteur, membres);
    }
}
