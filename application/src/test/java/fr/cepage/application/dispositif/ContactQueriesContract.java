package fr.cepage.application.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Monde;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
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

    private Monde monde;
    private ContactQueries queries;
    private Dossier dossier;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(ContactQueries.class);
        dossier = monde.avec(Dossiers.unDossierJustifie());
    }

    @Test
    void rend_pour_chaque_jour_le_dernier_contact_ce_jour_la_compris() {
        monde.avec(Evenements.unEvenementClosDu(MARS, dossier));
        monde.avec(Evenements.unEvenementClosDu(MARS.plusDays(10), dossier));
        monde.avec(Evenements.unEvenementEnCoursDu(AUJOURDHUI, dossier));

        assertThat(chercher(MARS.minusDays(1), MARS, MARS.plusDays(9), MARS.plusDays(10), AUJOURDHUI))
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
        monde.avec(Rdvs.unRendezVous(MARS.atTime(23, 45), EtatRendezVous.PRESENT, dossier));
        monde.avec(Evenements.unEvenementClosDu(MARS.minusDays(3), dossier));

        assertThat(chercher(MARS.minusDays(1), MARS))
                .isEqualTo(Map.of(MARS.minusDays(1), MARS.minusDays(3), MARS, MARS));
    }

    @ParameterizedTest
    @EnumSource(names = "PRESENT", mode = EnumSource.Mode.EXCLUDE)
    void un_rendez_vous_ou_personne_n_est_venu_n_est_pas_un_contact(EtatRendezVous etat) {
        monde.avec(Rdvs.unRendezVous(MARS.atTime(9, 0), etat, dossier));

        assertThat(chercher(AUJOURDHUI)).isEmpty();
    }

    @Test
    @Tag("ANN-02")
    void un_evenement_annule_n_est_pas_un_contact() {
        monde.avec(Evenements.unEvenementAnnuleDu(MARS, dossier));

        assertThat(chercher(AUJOURDHUI)).isEmpty();
    }

    @Test
    void sans_jour_demande_il_n_y_en_a_aucun() {
        monde.avec(Evenements.unEvenementClosDu(MARS, dossier));

        assertThat(chercher()).isEmpty();
    }

    @Test
    void un_contact_d_un_autre_dossier_ne_compte_pas() {
        monde.avec(Evenements.unEvenementClosDu(MARS, monde.avec(Dossiers.unDossierJustifie())));

        assertThat(chercher(AUJOURDHUI)).isEmpty();
    }

    @Test
    @Tag("DRO-04")
    void une_autre_structure_ne_trouve_rien() {
        monde.avec(Evenements.unEvenementClosDu(MARS, dossier));

        assertThat(monde.pour(BORDEAUX, () -> queries.findDerniers(dossier.id(), BORDEAUX, Set.of(AUJOURDHUI))))
                .isEmpty();
    }

    private Map<LocalDate, LocalDate> chercher(LocalDate... jours) {
        return queries.findDerniers(dossier.id(), MARSEILLE, Set.of(jours));
    }
}
