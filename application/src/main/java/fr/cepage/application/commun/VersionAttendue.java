package fr.cepage.application.commun;

import java.util.Set;

/**
 * The version on which a change was made. It is compared once the thing was found, so that a missing version is told
 * after a missing thing.
 */
public sealed interface VersionAttendue {

    /** Goes on when the change was made on that version. */
    void verifier(long actuelle);

    static VersionAttendue de(long version) {
        return new Exacte(version);
    }

    /** What the caller read. */
    record Exacte(long version) implements VersionAttendue {

        @Override
        public void verifier(long actuelle) {
            if (version != actuelle) {
                throw new VersionPerimee();
            }
        }
    }

    /** One of several that the caller knows, and to all of which the change applies. */
    record UneParmi(Set<Long> versions) implements VersionAttendue {

        public UneParmi {
            versions = Set.copyOf(versions);
        }

        @Override
        public void verifier(long actuelle) {
            if (!versions.contains(actuelle)) {
                throw new VersionPerimee();
            }
        }
    }

    /** The caller said that any will do. */
    record Quelconque() implements VersionAttendue {

        @Override
        public void verifier(long actuelle) {
            // nothing to compare
        }
    }

    /** The caller said nothing. */
    record Absente() implements VersionAttendue {

        @Override
        public void verifier(long actuelle) {
            throw new VersionManquante();
        }
    }

    /** The caller said something that no version ever was. */
    record Inconnue() implements VersionAttendue {

        @Override
        public void verifier(long actuelle) {
            throw new VersionPerimee();
        }
    }
}
