package fr.cepage.bootstrap;

import fr.cepage.application.commun.Transactions;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions of the use cases, by Spring. */
class SpringTransactions implements Transactions {

    private final TransactionTemplate ecriture;
    private final TransactionTemplate lecture;

    SpringTransactions(PlatformTransactionManager gestionnaire) {
        ecriture = new TransactionTemplate(gestionnaire);
        lecture = new TransactionTemplate(gestionnaire);
        lecture.setReadOnly(true);
    }

    @Override
    public <T> T executer(boolean lectureSeule, Supplier<T> corps) {
        return (lectureSeule ? lecture : ecriture).execute(_ -> corps.get());
    }
}
