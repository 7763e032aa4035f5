package fr.cepage.application.chronologie;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cepage.application.chronologie.LigneChronologie.Genre;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.support.Monde;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.structure.Structure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link ChronologieQueries} tells. */
public abstract class ChronologieQueriesContract {
    private static final Set<Genre> TOUS = EnumSet.allOf(Genre.class);
    private static final LocalDate MARS = LocalDate.of(2026, 3, 2);
    private static final Instant MATIN = Instant.parse("2026-06-15T08:00:00Z");
    private static final Structure STRUCTURE = Structures.uneStructure(MARSEILLE, "Europe/Paris");

    private Monde monde;
    private ChronologieQueries queries;
    private Dossier dossier;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(ChronologieQueries.class);
        dossier = monde.avec(Dossiers.unDossierJustifie());
    }

    @Test
    @Tag("PHA-03")
    void mele_tout_ce_qui_a_une_date_le_plus_recent_d_abord() {
        remplir(dossier);

        assertThat(tout())
                .extracting(LigneChronologie::genre, LigneChronologie::jour, LigneChronologie::code)
                .containsExactly(
                        tuple(Genre.RENDEZ_VOUS, LocalDate.of(2026, 6, 21), null),
                        tuple(Genre.PHASE_3, LocalDate.of(2026, 6, 20), null),
                        tuple(Genre.EVENEMENT, LocalDate.of(2026, 6, 14), null),
                        tuple(Genre.PROPOSITION, LocalDate.of(2026, 6, 14), null),
                        tuple(Genre.LIAISON, LocalDate.of(2026, 6, 14), null),
                        tuple(Genre.DEMANDE, LocalDate.of(2026, 6, 14), null),
                        tuple(Genre.ACTE, LocalDate.of(2026, 6, 14), "DOSSIER_JUSTIFIE"),
                        tuple(Genre.ENTREE_CEP, MARS, "PHASE_2"),
                        tuple(Genre.FIN_PACEA, MARS.minusDays(1), "AUTONOMIE_ACQUISE"),
                        tuple(Genre.ENTREE_PACEA, LocalDate.of(2025, 3, 3), null),
                        tuple(Genre.FIN_CEP, MARS.minusYears(1), "REPRISE_EMPLOI"),
                        tuple(Genre.ENTREE_CEP, MARS.minusYears(2), "PHASE_2"));
    }

    @Test
    void nomme_qui_a_agi_parti_depuis() {
        monde.voirPartir(CLAIRE, "Claire Dubois");
        remplir(dossier);

        assertThat(tout())
                .filteredOn(ligne -> ligne.auteur() != null)
                .extracting(LigneChronologie::genre, LigneChronologie::auteur)
                .containsExactly(tuple(Genre.ACTE, new PersonneVue(CLAIRE, "Claire Dubois")));
    }

    @Test
    void montre_par_son_compte_qui_n_a_pas_de_nom() {
        noter(ActionJournal.DOSSIER_MODIFIE, null, MATIN);

        assertThat(tout()).extracting(LigneChronologie::auteur).containsExactly(new PersonneVue(CLAIRE, "claire"));
    }

    @Test
    @Tag("NIV-03")
    @Tag("OFF-06")
    @Tag("ANN-02")
    void garde_ce_qui_est_annule() {
        monde.avec(Liaisons.uneLiaisonAnnulee(dossier));
        monde.avec(Demandes.uneDemandeAnnulee(dossier));
        monde.avec(Rdvs.unRendezVous(EtatRendezVous.ANNULE, dossier));
        monde.avec(Evenements.unEvenementAnnuleDu(AUJOURDHUI, dossier));
        monde.proposer(monde.avec(Offres.uneOffre()), dossier, AUJOURDHUI, EtatProposition.ANNULEE);

        assertThat(tout())
                .extracting(LigneChronologie::genre, LigneChronologie::code)
                .containsExactly(
                        tuple(Genre.EVENEMENT, null),
                        tuple(Genre.EVENEMENT, null),
                        tuple(Genre.RENDEZ_VOUS, null),
                        tuple(Genre.PROPOSITION, null),
                        tuple(Genre.LIAISON, null),
                        tuple(Genre.DEMANDE, null));
    }

    @Test
    @Tag("PHA-07")
    void ne_raconte_une_entree_directe_en_phase_3_qu_une_fois() {
        monde.avec(Ceps.unCepEntreDirectementEnPhase3(MARS, dossier));

        assertThat(tout())
                .extracting(LigneChronologie::genre, LigneChronologie::code)
                .containsExactly(tuple(Genre.ENTREE_CEP, "PHASE_3"));
    }

    @Test
    @Tag("EVT-03")
    void laisse_aux_evenements_leurs_actions_et_aux_choses_leur_propre_ligne() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        noter(ActionJournal.CEP_MODIFIE, evenement.id().valeur(), MATIN);
        ChronologieQueries.DITES_PAR_LEUR_OBJET.forEach(action -> noter(action, null, MATIN));

        assertThat(tout()).extracting(LigneChronologie::genre).containsExactly(Genre.EVENEMENT);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris, 2026-06-16", "America/Martinique, 2026-06-15", "Indian/Reunion, 2026-06-16"})
    void date_un_acte_du_jour_de_la_structure(String fuseau, LocalDate jour) {
        noter(ActionJournal.DOSSIER_MODIFIE, null, Instant.parse("2026-06-15T22:30:00Z"));

        assertThat(queries.findByDossier(
                                dossier.id(), Structures.uneStructure(MARSEILLE, fuseau), TOUS, PageVoulue.premiere())
                        .elements())
                .extracting(LigneChronologie::jour)
                .containsExactly(jour);
    }

    @Test
    void d_un_meme_jour_et_d_un_meme_genre_le_dernier_cree_vient_d_abord() {
        Evenement premier = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        Evenement second = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));

        assertThat(tout())
                .extracting(LigneChronologie::objet)
                .containsExactly(second.id().valeur(), premier.id().valeur());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 50})
    void se_lit_par_parties_sans_rien_perdre_ni_redire_meme_si_des_lignes_s_ajoutent(int limite) {
        remplir(dossier);
        List<LigneChronologie> attendues = tout();

        assertThat(Monde.parcourir(
                        limite,
                        page -> queries.findByDossier(dossier.id(), STRUCTURE, TOUS, page),
                        () -> monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI.plusDays(30), dossier))))
                .containsExactlyElementsOf(attendues);
    }

    @Test
    void ne_montre_que_les_genres_voulus() {
        remplir(dossier);

        assertThat(queries.findByDossier(
                                dossier.id(), STRUCTURE, EnumSet.of(Genre.DEMANDE, Genre.ACTE), PageVoulue.premiere())
                        .elements())
                .extracting(LigneChronologie::genre)
                .containsExactly(Genre.DEMANDE, Genre.ACTE);
    }

    @Test
    @Tag("ANN-06")
    void dit_des_actes_ce_qu_en_garde_le_journal() {
        ObjetJournal cep = new ObjetJournal(ObjetJournal.Type.DISPOSITIF_CEP, UUID.randomUUID());
        monde.avec(new EntreeJournal(
                IdentifiantsDeTest.nouveau(),
                MARSEILLE,
                dossier.id().valeur(),
                null,
                MATIN,
                CLAIRE,
                ActionJournal.CEP_CLOTURE_ANNULEE,
                cep,
                Map.of("raison", "Erreur de dossier", "dateFinReelle", "2026-06-01")));

        assertThat(tout())
                .extracting(LigneChronologie::sur, LigneChronologie::details)
                .containsExactly(tuple(cep, Map.of("raison", "Erreur de dossier", "dateFinReelle", "2026-06-01")));
    }

    @Test
    @Tag("DRO-04")
    void ne_raconte_ni_un_autre_dossier_ni_une_autre_structure() {
        remplir(monde.avec(Dossiers.unDossierJustifie()));
        assertThat(tout()).isEmpty();
        remplir(dossier);

        assertThat(monde.pour(
                                BORDEAUX,
                                () -> queries.findByDossier(
                                        dossier.id(),
                                        Structures.uneStructure(BORDEAUX, "Europe/Paris"),
                                        TOUS,
                                        PageVoulue.premiere()))
                        .elements())
                .isEmpty();
    }

    private void remplir(Dossier rempli) {
        LocalDate hier = AUJOURDHUI.minusDays(1);
        DispositifCep ancien = monde.avec(Ceps.unCepClos(MARS.minusYears(2), MARS.minusYears(1), rempli));
        monde.avec(Ceps.unCepAvecPhase3Planifiee(MARS, AUJOURDHUI.plusDays(5), rempli));
        monde.avec(Paceas.unPaceaClos(MARS.minusYears(1).plusDays(1), MARS.minusDays(1), ancien));
        monde.avec(Liaisons.uneLiaisonDu(hier, rempli));
        monde.proposer(monde.avec(Offres.uneOffre("Atelier CV")), rempli, hier, EtatProposition.ACCEPTEE);
        monde.avec(Demandes.uneDemandeDu(hier, rempli));
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.plusDays(6), rempli));
        noter(rempli, ActionJournal.DOSSIER_JUSTIFIE, null, Instant.parse("2026-06-14T08:00:00Z"));
    }

    private void noter(ActionJournal action, @Nullable UUID evenement, Instant instant) {
        noter(dossier, action, evenement, instant);
    }

    private void noter(Dossier note, ActionJournal action, @Nullable UUID evenement, Instant instant) {
        UUID id = note.id().valeur();
        monde.avec(new EntreeJournal(
                IdentifiantsDeTest.nouveau(),
                MARSEILLE,
                id,
                evenement,
                instant,
                CLAIRE,
                action,
                new ObjetJournal(ObjetJournal.Type.DOSSIER, id),
                Map.of()));
    }

    private List<LigneChronologie> tout() {
        return queries.findByDossier(dossier.id(), STRUCTURE, TOUS, PageVoulue.premiere())
                .elements();
    }
}
