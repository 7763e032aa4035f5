package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.droits.UtilisateurId;

/** Who guides the person through the CEP (CEP-07). */
public sealed interface ReferentCep {

    /** An adviser of the structure. */
    record Conseiller(UtilisateurId id) implements ReferentCep {}

    /** Somebody without an account. */
    record NomLibre(NomPersonne nom) implements ReferentCep {}
}
