package fr.cepage.persistence.commun;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.structure.ObjetDeStructure;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;
import java.util.UUID;

/**
 * How what a structure keeps is stored as a row: inserted, or changed on the version that was read, at once. What is not
 * final here is called through a proxy.
 *
 * @param <A> what is stored
 * @param <E> its row
 */
public abstract class Stockage<A extends ObjetDeStructure, E extends LigneVersionnee> {

    private final LignesVersionnees<E> lignes;
    private final Ecriture ecriture;

    protected Stockage(LignesVersionnees<E> lignes, Ecriture ecriture) {
        this.lignes = lignes;
        this.ecriture = ecriture;
    }

    /** A row with what never changes. */
    protected abstract E ligne(A nouveau);

    /** Writes what may have changed. */
    protected abstract void ecrire(A objet, E ligne);

    protected abstract A reconstituer(E ligne);

    /** The refusal behind what the database refuses, or the failure itself when no rule stands behind it. */
    protected RuntimeException traduire(RuntimeException echec) {
        return echec;
    }

    protected Optional<A> trouver(UUID id, StructureCode structure) {
        return lignes.findByIdAndStructure(id, structure.valeur()).map(this::reconstituer);
    }

    public A save(A objet) {
        try {
            return reconstituer(objet.version() == 0 ? inserer(objet) : modifier(objet));
        } catch (RuntimeException echec) {
            throw traduire(echec);
        }
    }

    public void delete(A objet) {
        ecriture.supprimer(stockee(objet));
    }

    private E inserer(A objet) {
        E ligne = ligne(objet);
        ecrire(objet, ligne);
        ecriture.inserer(ligne);
        return ligne;
    }

    private E modifier(A objet) {
        E ligne = stockee(objet);
        ecrire(objet, ligne);
        ecriture.envoyer();
        return ligne;
    }

    private E stockee(A objet) {
        E ligne = lignes.findByIdAndStructure(objet.cle(), objet.structure().valeur())
                .orElseThrow(VersionPerimee::new);
        if (ligne.version != objet.version()) {
            throw new VersionPerimee();
        }
        return ligne;
    }
}
