package fr.cepage.persistence.idempotence;

import fr.cepage.application.idempotence.CleIdempotence;
import fr.cepage.application.idempotence.RegistreIdempotence;
import fr.cepage.application.idempotence.ReponseMemorisee;
import fr.cepage.persistence.commun.Defaillances;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the first request with a key under a lock of its transaction, which also ends when its process dies. A refusal
 * rolls back; its answer is remembered afterwards, in a transaction of its own.
 */
@Component
class RegistreIdempotenceAdapter implements RegistreIdempotence {

    /** What the state or the values forbid; a missing right or a stale version may be mended, and then asked again. */
    private static final Set<Integer> REFUS_DEFINITIFS = Set.of(409, 422);

    private final Reponses reponses;
    private final TransactionTemplate transaction;

    RegistreIdempotenceAdapter(Reponses reponses, PlatformTransactionManager transactions) {
        this.reponses = reponses;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public ReponseMemorisee executer(CleIdempotence cle, Supplier<ReponseMemorisee> travail) {
        return Defaillances.traduire(() -> repondre(cle, travail));
    }

    private ReponseMemorisee repondre(CleIdempotence cle, Supplier<ReponseMemorisee> travail) {
        Issue issue = Objects.requireNonNull(transaction.execute(etat -> {
            Issue trouvee = chercherOuTravailler(cle, travail);
            if (trouvee.nouvelle() && trouvee.reponse().refus()) {
                etat.setRollbackOnly();
            }
            return trouvee;
        }));
        if (issue.nouvelle() && refusDefinitif(issue.reponse())) {
            transaction.executeWithoutResult(etat -> reponses.retenir(cle, issue.reponse()));
        }
        return issue.reponse();
    }

    private Issue chercherOuTravailler(CleIdempotence cle, Supplier<ReponseMemorisee> travail) {
        if (!reponses.verrouiller(cle)) {
            throw new PremiereRequeteEnCours();
        }
        Optional<Reponses.Retenue> connue = reponses.find(cle);
        if (connue.isPresent()) {
            return new Issue(connue.get().pour(cle), false);
        }
        ReponseMemorisee reponse = travail.get();
        if (!reponse.refus()) {
            reponses.retenir(cle, reponse);
        }
        return new Issue(reponse, true);
    }

    /** A failure is nobody's answer: the next try may do better. */
    private static boolean refusDefinitif(ReponseMemorisee reponse) {
        return REFUS_DEFINITIFS.contains(reponse.statut());
    }

    private record Issue(ReponseMemorisee reponse, boolean nouvelle) {}
}
