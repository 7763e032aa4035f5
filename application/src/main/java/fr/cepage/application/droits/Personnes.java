package fr.cepage.application.droits;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.structure.StructureCode;
import org.jspecify.annotations.Nullable;

/** Names people of the own structure; programs are nobody's référent. */
@Collaborator
public class Personnes {

    private final UtilisateurRepository utilisateurs;

    public Personnes(UtilisateurRepository utilisateurs) {
        this.utilisateurs = utilisateurs;
    }

    /**
     * The person with that {@code sub}, or null when none was given.
     *
     * @param ancienne who stood there before: somebody who left may stay, but not be chosen anew
     */
    public @Nullable UtilisateurId lire(
            @Nullable String sub, @Nullable UtilisateurId ancienne, StructureCode structure) {
        if (sub == null || sub.isBlank()) {
            return null;
        }
        if (ancienne != null && ancienne.sub().equals(sub)) {
            return ancienne;
        }
        if (!UtilisateurId.possible(sub)) {
            throw new RefusMetier(RefusValeur.PERSONNE_INCONNUE);
        }
        return utilisateurs
                .findById(new UtilisateurId(sub), structure)
                .filter(utilisateur -> !utilisateur.service())
                .map(Utilisateur::id)
                .orElseThrow(() -> new RefusMetier(RefusValeur.PERSONNE_INCONNUE));
    }

    /** Whether that person still is of the structure. */
    public boolean estDe(UtilisateurId id, StructureCode structure) {
        return utilisateurs.findById(id, structure).isPresent();
    }
}
