package fr.cepage.domain.journal;

import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link JournalRepository} does. */
public abstract class JournalRepositoryContract {
    private static final Instant INSTANT = Instant.parse("2026-06-15T08:30:00.123456Z");

    private JournalRepository journal;

    /** An empty one. */
    protected abstract JournalRepository depot();

    /** What was added about that dossier, oldest first. */
    protected abstract List<EntreeJournal> entrees(UUID dossier);

    /** Whose journal is written from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        journal = depot();
    }

    @Test
    @Tag("SUP-03")
    void garde_tout_ce_qui_s_est_passe_sur_un_dossier() {
        UUID dossier = UUID.randomUUID();
        EntreeJournal creation = entree(dossier, ActionJournal.DOSSIER_CREE, Map.of("numero", "1320100001"));
        EntreeJournal cloture = entree(
                dossier,
                ActionJournal.CEP_CLOTURE,
                Map.of("dateFinReelle", "2026-06-15", "motifSortie", "AUTRE_MOTIF", "phase3Evanouie", "2026-07-01"));

        journal.add(creation);
        journal.add(cloture);
        journal.add(entree(UUID.randomUUID(), ActionJournal.DOSSIER_CREE, Map.of()));

        assertThat(entrees(dossier)).containsExactlyInAnyOrder(creation, cloture);
    }

    @Test
    void garde_une_entree_sans_detail() {
        UUID dossier = UUID.randomUUID();
        EntreeJournal justification = entree(dossier, ActionJournal.DOSSIER_JUSTIFIE, Map.of());

        journal.add(justification);

        assertThat(entrees(dossier)).containsExactly(justification);
    }

    @Test
    @Tag("EVT-03")
    void garde_l_evenement_dont_une_entree_est_une_action() {
        UUID dossier = UUID.randomUUID();
        EntreeJournal action = new EntreeJournal(
                UUID.randomUUID(),
                MARSEILLE,
                dossier,
                UUID.randomUUID(),
                INSTANT,
                CLAIRE,
                ActionJournal.CEP_SUPPRIME,
                new ObjetJournal(ObjetJournal.Type.DISPOSITIF_CEP, UUID.randomUUID()),
                Map.of());

        journal.add(action);

        assertThat(entrees(dossier)).containsExactly(action);
    }

    private static EntreeJournal entree(UUID dossier, ActionJournal action, Map<String, String> details) {
        ObjetJournal objet = new ObjetJournal(ObjetJournal.Type.DOSSIER, dossier);
        return new EntreeJournal(UUID.randomUUID(), MARSEILLE, dossier, null, INSTANT, CLAIRE, action, objet, details);
    }
}
