package fr.cepage.domain.liaison;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.structure.StructureCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link LiaisonRecueRepository} does. */
@Tag("NIV-03")
public abstract class LiaisonRecueRepositoryContract {
    private LiaisonRecueRepository liaisons;

    /** An empty one. */
    protected abstract LiaisonRecueRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose fiches are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        liaisons = depot();
    }

    @Test
    void rend_tout_ce_qui_est_enregistre() {
        LiaisonRecue liaison = liaisons.save(Liaisons.uneLiaison(dossier()));

        assertThat(liaison.version()).isEqualTo(1);
        verifierRelue(liaison);
    }

    @Test
    void garde_absent_un_resume_qui_n_a_pas_ete_saisi() {
        verifierRelue(liaisons.save(
                Liaisons.uneLiaison(new ContenuLiaison("Apec", AUJOURDHUI.minusDays(3), null), dossier())));
    }

    @Test
    void enregistre_une_annulation_avec_qui_quand_et_pourquoi() {
        LiaisonRecue liaison = liaisons.save(Liaisons.uneLiaison(dossier()));

        LiaisonRecue annulee = liaisons.save(Liaisons.annulee(liaison));

        assertThat(annulee.version()).isEqualTo(2);
        assertThat(annulee.annulation()).isPresent();
        verifierRelue(annulee);
    }

    @Test
    void enregistre_aussi_ce_qui_est_deja_annule() {
        verifierRelue(liaisons.save(Liaisons.uneLiaisonAnnulee(dossier())));
    }

    @Test
    void refuse_une_version_perimee_et_n_ecrit_rien() {
        LiaisonRecue liaison = liaisons.save(Liaisons.uneLiaison(dossier()));
        LiaisonRecue autreLecture = liaisons.findById(liaison.id(), MARSEILLE).orElseThrow();
        LiaisonRecue annulee = liaisons.save(Liaisons.annulee(liaison));

        autreLecture.annuler("Autre raison", Dossiers.CLAIRE, Liaisons.INSTANT.plusSeconds(1));

        assertThatThrownBy(() -> liaisons.save(autreLecture)).isInstanceOf(perime());
        verifierRelue(annulee);
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_celle_d_une_autre_structure() {
        LiaisonRecue liaison = liaisons.save(Liaisons.uneLiaison(dossier()));

        agirPour(BORDEAUX);

        assertThat(liaisons.findById(liaison.id(), BORDEAUX)).isEmpty();
    }

    private Dossier dossier() {
        return enregistrer(Dossiers.unDossier());
    }

    private void verifierRelue(LiaisonRecue liaison) {
        assertThat(liaisons.findById(liaison.id(), MARSEILLE))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(liaison);
    }
}
