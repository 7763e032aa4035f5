package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.droits.UtilisateurId;
import org.jspecify.annotations.Nullable;

/**
 * All of a dossier that an adviser writes.
 *
 * @param referent the conseiller référent, at most one (DOS-02); null: none
 */
public record FicheDossier(
        Identite identite,
        Coordonnees coordonnees,
        Complements complements,
        @Nullable UtilisateurId referent) {

    public FicheDossier avecReferent(UtilisateurId nouveau) {
        return new FicheDossier(identite, coordonnees, complements, nouveau);
    }

    /** The members that differ, by the names of the contract. */
    Differences<FicheDossier> differences(FicheDossier autre) {
        return Differences.entre(this, autre)
                .membre("civilite", f -> f.identite.civilite().valeur())
                .membre("nomNaissance", f -> f.identite.nomNaissance())
                .membre("nomUsage", f -> f.identite.nomUsage())
                .membre("prenom", f -> f.identite.prenom())
                .membre("dateNaissance", f -> f.identite.dateNaissance())
                .membre("coordonnees", FicheDossier::coordonnees)
                .membre("complements", FicheDossier::complements)
                .membre("referent", FicheDossier::referent);
    }
}
