package fr.cepage.persistence.commun;

import fr.cepage.application.commun.Transactions;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions of the use cases. */
@Component
class TransactionsAdapter implements Transactions {

    private final TransactionTemplate ecriture;
    private final TransactionTemplate lecture;

    TransactionsAdapter(PlatformTransactionManager gestionnaire) {
        ecriture = new TransactionTemplate(gestionnaire);
        lecture = new TransactionTemplate(gestionnaire);
        lecture.setReadOnly(true);
    }

    @Override
    public <T> T executer(boolean lectureSeule, Supplier<T> corps) {
        TransactionTemplate transaction = lectureSeule ? lecture : ecriture;
        return Defaillances.traduire(() -> transaction.execute(_ -> corps.get()));
    }
}
