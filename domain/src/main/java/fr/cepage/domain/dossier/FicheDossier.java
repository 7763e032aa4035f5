package fr.cepage.domain.dossier;

import fr.cepage.domain.droits.UtilisateurId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    List<String> differences(FicheDossier autre) {
        List<String> membres = new ArrayList<>();
        noter(membres, "civilite", identite.civilite(), autre.identite.civilite());
        noter(membres, "nomNaissance", identite.nomNaissance(), autre.identite.nomNaissance());
        noter(membres, "nomUsage", identite.nomUsage(), autre.identite.nomUsage());
        noter(membres, "prenom", identite.prenom(), autre.identite.prenom());
        noter(membres, "dateNaissance", identite.dateNaissance(), autre.identite.dateNaissance());
        noter(membres, "coordonnees", coordonnees, autre.coordonnees);
        noter(membres, "complements", complements, autre.complements);
        noter(membres, "referent", referent, autre.referent);
        return membres;
    }

    private static void noter(List<String> membres, String nom, @Nullable Object avant, @Nullable Object apres) {
        if (!Objects.equals(avant, apres)) {
            membres.add(nom);
        }
    }
}
