package fr.cepage.application.demande;

import fr.cepage.domain.demande.EtatDemande;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for among the demandes of a dossier.
 *
 * @param etat only those in that state; null: in any
 * @param annules whether those that were cancelled are among them (ANN-02)
 */
public record CriteresDemandes(@Nullable EtatDemande etat, boolean annules) {

    /** All that count. */
    public static final CriteresDemandes TOUTES = new CriteresDemandes(null, false);
}
