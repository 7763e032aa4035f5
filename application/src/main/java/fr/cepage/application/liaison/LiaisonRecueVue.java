package fr.cepage.application.liaison;

import fr.cepage.application.commun.AnnulationVue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.liaison.ActionLiaison;
import fr.cepage.domain.liaison.LiaisonRecueId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fiche de liaison reçue as it is consulted.
 *
 * @param auteur who recorded it
 * @param annulation null: it counts
 */
public record LiaisonRecueVue(
        LiaisonRecueId id,
        DossierId dossier,
        long version,
        String operateur,
        LocalDate date,
        @Nullable String resume,
        PersonneVue auteur,
        @Nullable AnnulationVue annulation) {

    /** What it is there to have done to it now. Rights are the caller's matter. */
    public Set<ActionLiaison> actions() {
        return ActionLiaison.de(annulation != null);
    }
}
