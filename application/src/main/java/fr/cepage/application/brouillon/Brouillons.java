package fr.cepage.application.brouillon;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.util.Optional;

/** Holds what was typed and is not stored yet, one for each author, structure and thing (SYN-15). */
public interface Brouillons {

    /** Instead of the one that was there. */
    void garder(Cle cle, Brouillon brouillon);

    /** @param depuis one that was kept before is none */
    Optional<Brouillon> trouver(Cle cle, Instant depuis);

    void oublier(Cle cle);

    /** Forgets those of anybody of that structure that were kept before. */
    void oublierAvant(StructureCode structure, Instant limite);

    /** Whose it is and what it is about. */
    record Cle(StructureCode structure, UtilisateurId auteur, ObjetJournal objet) {}
}
