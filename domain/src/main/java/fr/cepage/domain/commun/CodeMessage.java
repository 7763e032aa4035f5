package fr.cepage.domain.commun;

/** Anything that has a sentence in the message bundles under a stable dotted key. */
@FunctionalInterface
public interface CodeMessage {

    String cle();
}
