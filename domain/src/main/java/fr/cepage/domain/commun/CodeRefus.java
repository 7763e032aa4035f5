package fr.cepage.domain.commun;

/**
 * The stable key of a refusal: the same in the domain, in REST and in the message bundles. Each feature
 * declares its own as an enum, in the order in which they are to be announced when several apply.
 */
public interface CodeRefus extends CodeMessage {

    Nature nature();

    /** Whether the state of things forbids the act, or a value that was given breaks a rule; states come first. */
    enum Nature {
        ETAT,
        VALEUR
    }
}
