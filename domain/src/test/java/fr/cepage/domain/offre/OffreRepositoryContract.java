package fr.cepage.domain.offre;

import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.structure.StructureCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link OffreRepository} does. */
public abstract class OffreRepositoryContract {
    protected OffreRepository offres;

    /** An empty one. */
    protected abstract OffreRepository depot();

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose offers are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        offres = depot();
    }

    @Test
    @Tag("OFF-01")
    void rend_tout_ce_qui_est_enregistre() {
        Offre complete = Offres.uneOffre(Offres.uneFicheComplete());

        Offre enregistree = offres.save(complete);

        assertThat(enregistree.version()).isEqualTo(1);
        assertThat(offres.findById(complete.id(), MARSEILLE)).get().satisfies(lue -> {
            assertThat(lue.structure()).isEqualTo(MARSEILLE);
            assertThat(lue.fiche()).isEqualTo(Offres.uneFicheComplete());
            assertThat(lue.version()).isEqualTo(1);
        });
    }

    @Test
    @Tag("OFF-01")
    void garde_absent_ce_qui_est_facultatif() {
        Offre offre = offres.save(Offres.uneOffre());

        assertThat(relire(offre).fiche()).isEqualTo(Offres.uneFiche());
        assertThat(relire(offre).fiche().mesureNationale()).isNull();
    }

    @Test
    void remplace_et_retire_ce_qui_change() {
        Offre offre = offres.save(Offres.uneOffre(Offres.uneFicheComplete()));

        offre.modifier(Offres.uneFiche());
        Offre modifiee = offres.save(offre);

        assertThat(modifiee.version()).isEqualTo(2);
        assertThat(relire(offre).fiche()).isEqualTo(Offres.uneFiche());
    }

    @Test
    void refuse_une_version_perimee_et_n_ecrit_rien() {
        Offre offre = offres.save(Offres.uneOffre());
        Offre autreLecture = relire(offre);
        offre.modifier(Offres.uneFicheComplete());
        offres.save(offre);

        autreLecture.modifier(Offres.uneOffreFermee().fiche());

        assertThatThrownBy(() -> offres.save(autreLecture)).isInstanceOf(perime());
        assertThat(relire(offre).fiche()).isEqualTo(Offres.uneFicheComplete());
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_l_offre_d_une_autre_structure() {
        Offre offre = offres.save(Offres.uneOffre());

        agirPour(BORDEAUX);

        assertThat(offres.findById(offre.id(), BORDEAUX)).isEmpty();
        assertThat(offres.findByIdForUpdate(offre.id(), BORDEAUX)).isEmpty();
    }

    @Test
    @Tag("OFF-01")
    void rend_la_meme_quand_elle_est_tenue() {
        Offre offre = offres.save(Offres.uneOffre(Offres.uneFicheComplete()));

        assertThat(offres.findByIdForUpdate(offre.id(), MARSEILLE)).get().satisfies(tenue -> {
            assertThat(tenue.fiche()).isEqualTo(offre.fiche());
            assertThat(tenue.version()).isEqualTo(offre.version());
        });
    }

    private Offre relire(Offre offre) {
        return offres.findById(offre.id(), offre.structure()).orElseThrow();
    }
}
