package fr.cepage.application.idempotence;

import java.util.function.Supplier;

/** Remembers first answers, for 24 hours. */
@FunctionalInterface
public interface RegistreIdempotence {

    /**
     * The first answer to that key, or the work's own, remembered in the same transaction as what the work wrote: either
     * both are stored or neither. The work of a refusal is rolled back; its answer is kept all the same when
     * the state or a value forbids (409, 422), not when a right, a version or the service is what was missing.
     *
     * @throws CleReutilisee the key came with another request before
     * @throws PremiereRequeteEnCours the first request with that key still runs
     */
    ReponseMemorisee executer(CleIdempotence cle, Supplier<ReponseMemorisee> travail);

    /** The key came with another request before. */
    final class CleReutilisee extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The first request with that key still runs. */
    final class PremiereRequeteEnCours extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
