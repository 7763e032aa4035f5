package fr.cepage.bootstrap;

import fr.cepage.application.commun.Transactions;
import fr.cepage.application.droits.Acteur;
import fr.cepage.application.droits.ActeurCourant;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps who acts known by name and structure, so that the others of the structure can choose them. Keycloak stays the
 * master: whoever is seen with another name or structure than last time is written again, in a transaction of its own
 * because the use case that follows may only read; where one is open already, in that one, and again next time since it
 * may be rolled back.
 */
@Component
class ProjectionDesUtilisateurs {

    private static final int MAXIMUM = 10_000;

    private final ActeurCourant acteurCourant;
    private final UtilisateurRepository utilisateurs;
    private final Transactions transactions;
    private final DerniersVus vus = new DerniersVus(MAXIMUM);

    ProjectionDesUtilisateurs(
            ActeurCourant acteurCourant, UtilisateurRepository utilisateurs, Transactions transactions) {
        this.acteurCourant = acteurCourant;
        this.utilisateurs = utilisateurs;
        this.transactions = transactions;
    }

    void projeter() {
        acteurCourant.chercher().map(Acteur::utilisateur).ifPresent(this::projeter);
    }

    private void projeter(Utilisateur utilisateur) {
        if (vus.contient(utilisateur)) {
            return;
        }
        boolean transactionOuverte = TransactionSynchronizationManager.isActualTransactionActive();
        if (transactionOuverte && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return;
        }
        transactions.executer(false, () -> {
            utilisateurs.save(utilisateur);
            return utilisateur;
        });
        if (!transactionOuverte) {
            vus.noter(utilisateur);
        }
    }
}
