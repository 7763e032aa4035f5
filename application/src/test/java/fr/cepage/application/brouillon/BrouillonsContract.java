package fr.cepage.application.brouillon;

import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.brouillon.Brouillons.Cle;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.projet.Projets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link Brouillons} does. */
@Tag("SYN-15")
public abstract class BrouillonsContract {
    private static final UUID CEP = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final ObjetJournal PLAN = new ObjetJournal(ObjetJournal.Type.PLAN_ACTION, CEP);
    private static final Cle CLE = new Cle(MARSEILLE, CLAIRE, PLAN);
    private static final Instant LE = Instant.parse("2026-06-15T10:52:00Z");

    protected Brouillons brouillons;

    /** An empty one, for somebody of Marseille. */
    protected abstract Brouillons depot();

    @BeforeEach
    void preparer() {
        brouillons = depot();
    }

    @Test
    void rend_ce_qui_fut_garde_tel_que_ce_fut() {
        Brouillon brouillon = new Brouillon(
                Membres.VIDE.avec("objectif", "Soigner"), Arbres.de(SaisiePlan.de(Projets.unPlanComplet())), 7, LE);

        brouillons.garder(CLE, brouillon);

        assertThat(brouillons.trouver(CLE, LE)).contains(brouillon);
    }

    @Test
    void n_en_garde_qu_un_par_objet_le_dernier() {
        brouillons.garder(CLE, brouillon("Soigner", LE));
        brouillons.garder(CLE, brouillon("Guérir", LE.plusSeconds(5)));

        assertThat(brouillons.trouver(CLE, LE)).contains(brouillon("Guérir", LE.plusSeconds(5)));
    }

    @Test
    @Tag("DRO-04")
    void n_est_ni_a_un_autre_auteur_ni_a_un_autre_objet_ni_a_une_autre_structure() {
        brouillons.garder(CLE, brouillon("Soigner", LE));

        assertThat(brouillons.trouver(new Cle(MARSEILLE, new UtilisateurId("rose"), PLAN), LE))
                .isEmpty();
        assertThat(brouillons.trouver(new Cle(MARSEILLE, CLAIRE, new ObjetJournal(ObjetJournal.Type.PROJET, CEP)), LE))
                .isEmpty();
        assertThat(brouillons.trouver(new Cle(BORDEAUX, CLAIRE, PLAN), LE)).isEmpty();
    }

    @Test
    void ce_qui_est_oublie_n_est_plus_la() {
        brouillons.garder(CLE, brouillon("Soigner", LE));

        brouillons.oublier(CLE);

        assertThat(brouillons.trouver(CLE, LE)).isEmpty();
    }

    @Test
    void un_brouillon_trop_vieux_n_est_plus_trouve() {
        brouillons.garder(CLE, brouillon("Soigner", LE));

        assertThat(brouillons.trouver(CLE, LE.plusMillis(1))).isEmpty();
    }

    @Test
    void les_vieux_sont_oublies_et_eux_seuls() {
        Cle rose = new Cle(MARSEILLE, new UtilisateurId("rose"), PLAN);
        brouillons.garder(CLE, brouillon("Soigner", LE.minus(Duration.ofDays(1))));
        brouillons.garder(rose, brouillon("Guérir", LE));

        brouillons.oublierAvant(MARSEILLE, LE);

        assertThat(brouillons.trouver(CLE, Instant.EPOCH)).isEmpty();
        assertThat(brouillons.trouver(rose, Instant.EPOCH)).isPresent();
    }

    private static Brouillon brouillon(String objectif, Instant le) {
        return new Brouillon(Membres.VIDE, Membres.VIDE.avec("objectif", objectif), 1, le);
    }
}
