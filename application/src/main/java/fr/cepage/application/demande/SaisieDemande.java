package fr.cepage.application.demande;

import fr.cepage.domain.demande.Demande;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a demande, right or wrong.
 *
 * @param etat code of a state; null at creation: « À traiter »
 */
public record SaisieDemande(
        @Nullable LocalDate date,
        @Nullable String nature,
        @Nullable String commentaire,
        @Nullable String etat) {

    /** What would have to be typed to get this one. */
    static SaisieDemande de(Demande demande) {
        return new SaisieDemande(
                demande.contenu().date(),
                demande.contenu().nature().valeur(),
                demande.contenu().commentaire(),
                demande.etat().name());
    }

    /** The same, in another state. */
    public SaisieDemande dansLEtat(@Nullable String autre) {
        return new SaisieDemande(date, nature, commentaire, autre);
    }
}
