package fr.cepage.domain.droits;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link PresenceRepository} does. */
@Tag("RDV-01")
public abstract class PresenceRepositoryContract {
    protected PresenceRepository presences;

    /** An empty one, for somebody of whom nobody knows the structure. */
    protected abstract PresenceRepository depot();

    @BeforeEach
    void preparer() {
        presences = depot();
    }

    @Test
    void rend_la_derniere_presence_d_une_personne() {
        presences.save(new Presence(CLAIRE, MARSEILLE, AUJOURDHUI.minusDays(1), true));
        Presence derniere = new Presence(CLAIRE, BORDEAUX, AUJOURDHUI, false);

        presences.save(derniere);
        presences.save(derniere);

        assertThat(presences.findById(CLAIRE)).contains(derniere);
    }

    @Test
    void ne_sait_rien_de_qui_n_a_jamais_ete_vu() {
        assertThat(presences.findById(CLAIRE)).isEmpty();
    }
}
