package fr.cepage.application.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link ContactQueries} finds. */
@Tag("CLO-10")
public abstract class ContactQueriesContract {
    private static final LocalDate MARS = LocalDate.of(2026, 3, 2);

    private Dossier dossier;

    protected abstract Map<LocalDate, LocalDate> chercher(
            Dossier dossier, StructureCode structure, Set<LocalDate> jours);

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier nouveau);

    protected abstract void enregistrer(Evenement evenement);

    protected abstract void enregistrer(RendezVous rendezVous);

    @BeforeEach
    protected void preparer() {
        dossier = enregistrer(Dossiers.unDossierJustifie());
    }

    @Test
    void rend_pour_chaque_jour_le_dernier_contact_ce_jour_la_compris() {
        enregistrer(Evenements.unEvenementClosDu(MARS, dossier));
        enregistrer(Evenements.unEvenementClosDu(MARS.plusDays(10), dossier));
        enregistrer(Evenements.unEvenementEnCoursDu(AUJOURDHUI, dossier));

        assertThat(chercher(
                        dossier,
                        MARSEILLE,
                        Set.of(MARS.minusDays(1), MARS, MARS.plusDays(9), MARS.plusDays(10), AUJOURDHUI)))
                .isEqualTo(Map.of(
                        MARS,
                        MARS,
                        MARS.plusDays(9),
                        MARS,
                        MARS.plusDays(10),
                        MARS.plusDays(10),
                        AUJOURDHUI,
                        AUJOURDHUI));
    }

    @Test
    void un_rendez_vous_compte_jusqu_au_soir_quand_la_personne_est_venue() {
        enregistrer(Rdvs.unRendezVous(MARS.atTime(23, 45), EtatRendezVous.PRESENT, dossier));
        enregistrer(Evenements.unEvenementClosDu(MARS.minusDays(3), dossier));

        assertThat(chercher(dossier, MARSEILLE, Set.of(MARS.minusDays(1), MARS)))
                .isEqualTo(Map.of(MARS.minusDays(1), MARS.minusDays(3), MARS, MARS));
    }

    @ParameterizedTest
    @EnumSource(names = "PRESENT", mode = EnumSource.Mode.EXCLUDE)
    void un_rendez_vous_ou_personne_n_est_venu_n_est_pas_un_contact(EtatRendezVous etat) {
        enregistrer(Rdvs.unRendezVous(MARS.atTime(9, 0), etat, dossier));

        assertThat(chercher(dossier, MARSEILLE, Set.of(AUJOURDHUI))).isEmpty();
    }

    @Test
    void un_contact_d_un_autre_dossier_ne_compte_pas() {
        enregistrer(Evenements.unEvenementClosDu(MARS, enregistrer(Dossiers.unDossierJustifie())));

        assertThat(chercher(dossier, MARSEILLE, Set.of(AUJOURDHUI))).isEmpty();
    }

    @Test
    @Tag("DRO-04")
    void une_autre_structure_ne_trouve_rien() {
        enregistrer(Evenements.unEvenementClosDu(MARS, dossier));

        assertThat(chercher(dossier, BORDEAUX, Set.of(AUJOURDHUI))).isEmpty();
    }
}
