package fr.cepage.persistence.commun;

import fr.cepage.application.commun.VersionPerimee;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import org.springframework.stereotype.Component;

/** Sends what is to be written at once, so that whatever the database refuses is refused where it was asked. */
@Component
public class Ecriture {

    private final EntityManager entityManager;

    public Ecriture(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void inserer(Object entite) {
        entityManager.persist(entite);
        envoyer();
    }

    public void supprimer(Object entite) {
        entityManager.remove(entite);
        envoyer();
    }

    /** @throws VersionPerimee when somebody else wrote first */
    public void envoyer() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException e) {
            throw new VersionPerimee(e);
        }
    }

    /** Forgets what was read, so that it is read as it is now. Nothing is lost: what was to be written is sent already. */
    public void relire() {
        entityManager.clear();
    }
}
