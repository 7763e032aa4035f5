package fr.cepage.domain.commun;

import java.util.UUID;

/** Makes identifiers that grow with time (UUIDv7), before anything is stored. */
@FunctionalInterface
public interface Identifiants {

    UUID nouveau();
}
