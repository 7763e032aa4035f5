package fr.cepage.application.droits;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.HashSet;
import java.util.Set;
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
        UtilisateurId id = encoreLa(new UtilisateurId(sub), structure);
        if (id == null) {
            throw new RefusMetier(RefusValeur.PERSONNE_INCONNUE);
        }
        return id;
    }

    /** That person if they still can be chosen; whoever left the structure is taken up nowhere. */
    public @Nullable UtilisateurId encoreLa(@Nullable UtilisateurId id, StructureCode structure) {
        return id == null || partis(Set.of(id), structure).contains(id) ? null : id;
    }

    /** Those of them who cannot be chosen any more: it would be refused. */
    public Set<UtilisateurId> partis(Set<UtilisateurId> ids, StructureCode structure) {
        Set<UtilisateurId> partis = new HashSet<>(ids);
        utilisateurs.findAllById(ids, structure).stream()
                .filter(utilisateur -> !utilisateur.service())
                .map(Utilisateur::id)
                .forEach(partis::remove);
        return Set.copyOf(partis);
    }
}
