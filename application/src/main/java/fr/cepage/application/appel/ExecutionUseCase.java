package fr.cepage.application.appel;

import fr.cepage.application.commun.Transactions;
import fr.cepage.application.commun.UseCase;
import java.util.function.Supplier;

/**
 * Around every use case: checks its right, then runs it in a transaction. Nothing else decides on rights, so none can
 * be forgotten; a class that declares none is refused.
 */
public final class ExecutionUseCase {

    private final ActeurCourant acteurCourant;
    private final Transactions transactions;

    public ExecutionUseCase(ActeurCourant acteurCourant, Transactions transactions) {
        this.acteurCourant = acteurCourant;
        this.transactions = transactions;
    }

    public <T> T executer(Class<?> useCase, Supplier<T> corps) {
        verifierDroit(useCase);
        UseCase declare = useCase.getAnnotation(UseCase.class);
        if (declare.horsTransaction()) {
            return corps.get();
        }
        boolean lecture = declare.lecture();
        return transactions.executer(lecture, lecture ? corps : () -> enEntierOuAlEssai(corps));
    }

    /** Whatever a try has come to do is rolled back with its transaction. */
    private static <T> T enEntierOuAlEssai(Supplier<T> corps) {
        T resultat = corps.get();
        Essai.arreter();
        return resultat;
    }

    private void verifierDroit(Class<?> useCase) {
        if (useCase.isAnnotationPresent(ReserveAuSysteme.class) || useCase.isAnnotationPresent(OuvertSansJeton.class)) {
            return;
        }
        Acteur acteur = acteurCourant.acteur();
        Requiert requis = useCase.getAnnotation(Requiert.class);
        if (requis == null && !useCase.isAnnotationPresent(OuvertATous.class)) {
            throw new IllegalStateException(useCase.getName() + " declares no right");
        }
        if (requis != null && !acteur.peut(requis.value())) {
            throw new DroitManquant(requis.value());
        }
    }
}
