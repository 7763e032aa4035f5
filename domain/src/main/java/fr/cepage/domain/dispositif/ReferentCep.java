package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.droits.UtilisateurId;
import org.jspecify.annotations.Nullable;

/** Who guides the person through the CEP (CEP-07). */
public sealed interface ReferentCep {

    /** Whether it is that person of the structure; somebody without an account never is (CEP-14). */
    default boolean est(@Nullable UtilisateurId personne) {
        return this instanceof Conseiller conseiller && conseiller.id().equals(personne);
    }

    /** An adviser of the structure. */
    record Conseiller(UtilisateurId id) implements ReferentCep {}

    /** Somebody without an account. */
    record NomLibre(NomPersonne nom) implements ReferentCep {}
}
