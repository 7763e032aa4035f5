package fr.cepage.domain.demande;

import static fr.cepage.domain.demande.Demandes.uneDemande;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link DemandeRepository} does. */
public abstract class DemandeRepositoryContract {
    private DemandeRepository demandes;

    /** An empty one. */
    protected abstract DemandeRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose demandes are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        demandes = depot();
    }

    @ParameterizedTest
    @Tag("DEM-01")
    @EnumSource
    void rend_tout_ce_qui_est_enregistre(EtatDemande etat) {
        Demande demande = uneDemande(etat, dossier());

        assertThat(demandes.save(demande).version()).isEqualTo(1);

        verifierRelue(demande, 1);
    }

    @Test
    void garde_absent_un_commentaire_qui_n_a_pas_ete_saisi() {
        Demande demande = uneDemande(Demandes.unContenu(AUJOURDHUI, null), EtatDemande.A_TRAITER, dossier());

        demandes.save(demande);

        verifierRelue(demande, 1);
    }

    @Test
    void enregistre_un_changement() {
        Demande demande = demandes.save(uneDemande(dossier()));

        demande.modifier(Demandes.unContenu(AUJOURDHUI.minusDays(3), null), EtatDemande.SANS_SUITE);

        assertThat(demandes.save(demande).version()).isEqualTo(2);
        verifierRelue(demande, 2);
    }

    @Test
    void refuse_une_version_perimee_et_n_ecrit_rien() {
        Demande demande = demandes.save(uneDemande(dossier()));
        Demande autreLecture = demandes.findById(demande.id(), MARSEILLE).orElseThrow();
        demande.traiter();
        demandes.save(demande);

        autreLecture.modifier(autreLecture.contenu(), EtatDemande.SANS_SUITE);

        assertThatThrownBy(() -> demandes.save(autreLecture)).isInstanceOf(perime());
        verifierRelue(demande, 2);
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_celle_d_une_autre_structure() {
        Demande demande = demandes.save(uneDemande(dossier()));

        agirPour(BORDEAUX);

        assertThat(demandes.findById(demande.id(), BORDEAUX)).isEmpty();
    }

    private Dossier dossier() {
        return enregistrer(Dossiers.unDossier());
    }

    private void verifierRelue(Demande demande, long version) {
        assertThat(demandes.findById(demande.id(), MARSEILLE)).get().satisfies(lue -> {
            assertThat(lue.dossier()).isEqualTo(demande.dossier());
            assertThat(lue.structure()).isEqualTo(MARSEILLE);
            assertThat(lue.contenu()).isEqualTo(demande.contenu());
            assertThat(lue.etat()).isEqualTo(demande.etat());
            assertThat(lue.annulation()).isEqualTo(demande.annulation());
            assertThat(lue.version()).isEqualTo(version);
        });
    }
}
