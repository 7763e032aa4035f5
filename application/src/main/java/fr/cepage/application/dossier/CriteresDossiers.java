package fr.cepage.application.dossier;

import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.droits.UtilisateurId;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers are looked for; null: whatever.
 *
 * @param niveauCep 0 to 3 today
 */
public record CriteresDossiers(
        RechercheTexte texte,
        @Nullable StatutDossier statut,
        @Nullable UtilisateurId referent,
        @Nullable Integer niveauCep) {

    public static CriteresDossiers texte(@Nullable String texte) {
        return new CriteresDossiers(RechercheTexte.lire(texte), null, null, null);
    }
}
