package fr.cepage.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

/** What an aggregate tells of itself, for tests. */
public final class Faits {
    private Faits() {}

    /** The only one. */
    public static JournalDomainEvent seul(Agregat<?> agregat) {
        assertThat(agregat.faits()).as("facts").hasSize(1);
        return agregat.faits().getFirst();
    }
}
