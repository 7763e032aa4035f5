package fr.cepage.bootstrap;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.ActeurCourant;
import fr.cepage.application.commun.Transactions;
import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.Presence;
import fr.cepage.domain.droits.PresenceRepository;
import fr.cepage.domain.droits.UtilisateurRepository;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps who acts known by name and structure, so that the others of the structure can choose them, and once a day how
 * they were there, which is all that the address of their calendar goes by (RDV-01). Keycloak stays the master: whoever
 * is seen otherwise than last time is written again, in a transaction of its own because the use case that follows may
 * only read; where one is open already, in that one, and again next time since it may be rolled back.
 */
@Component
class ProjectionDesUtilisateurs {

    private static final int MAXIMUM = 10_000;

    private final ActeurCourant acteurCourant;
    private final UtilisateurRepository utilisateurs;
    private final PresenceRepository presences;
    private final Transactions transactions;
    private final Horloge horloge;
    private final DerniersVus vus = new DerniersVus(MAXIMUM);

    ProjectionDesUtilisateurs(
            ActeurCourant acteurCourant,
            UtilisateurRepository utilisateurs,
            PresenceRepository presences,
            Transactions transactions,
            Horloge horloge) {
        this.acteurCourant = acteurCourant;
        this.utilisateurs = utilisateurs;
        this.presences = presences;
        this.transactions = transactions;
        this.horloge = horloge;
    }

    void projeter() {
        acteurCourant.present().map(this::apparition).ifPresent(this::projeter);
    }

    private Apparition apparition(Acteur acteur) {
        return new Apparition(
                acteur.utilisateur(),
                new Presence(
                        acteur.id(),
                        acteur.structure(),
                        horloge.aujourdhui(ZoneOffset.UTC),
                        acteur.peut(Droit.CONSULTER_DOSSIER)));
    }

    private void projeter(Apparition apparition) {
        if (vus.contient(apparition)) {
            return;
        }
        boolean transactionOuverte = TransactionSynchronizationManager.isActualTransactionActive();
        if (transactionOuverte && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return;
        }
        transactions.executer(false, () -> {
            utilisateurs.save(apparition.utilisateur());
            presences.save(apparition.presence());
            return apparition;
        });
        if (!transactionOuverte) {
            vus.noter(apparition);
        }
    }
}
