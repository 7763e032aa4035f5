package fr.cepage.persistence;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.commun.RefusMetier;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people who act at the same moment, each in a transaction of their own. */
public final class DeuxPersonnes implements AutoCloseable {
    /** The longest that a test waits for them; seconds. */
    public static final int SECONDES = 60;

    private static final String QUELQU_UN_EST_RETENU = """
            SELECT EXISTS (SELECT FROM pg_stat_activity
            WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0)""";

    private final ExecutorService personnes = Executors.newVirtualThreadPerTaskExecutor();

    /** What becomes of the second act, started when the first one has done everything but the end of its transaction. */
    public Future<String> enchainer(JeuDEssai jeu, Runnable premier, Runnable second) {
        return jeu.en(() -> {
            premier.run();
            Future<String> issue = personnes.submit(() -> issue(second));
            while (!issue.isDone() && !quelquUnEstRetenu()) {
                Thread.onSpinWait();
            }
            return issue;
        });
    }

    /** What becomes of an act that begins when the other person is ready too. */
    public Future<String> agir(CyclicBarrier ensemble, Runnable acte) {
        return personnes.submit(() -> {
            ensemble.await();
            return issue(acte);
        });
    }

    private static boolean quelquUnEstRetenu() {
        return Boolean.TRUE.equals(BaseDeTest.application().queryForObject(QUELQU_UN_EST_RETENU, Boolean.class));
    }

    private static String issue(Runnable acte) {
        try {
            acte.run();
            return "fait";
        } catch (RefusMetier refus) {
            return refus.principale().code().cle();
        } catch (VersionPerimee perimee) {
            return perimee.getMessage();
        }
    }

    @Override
    public void close() {
        personnes.close();
    }
}
