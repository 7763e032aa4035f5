package fr.cepage.persistence.chronologie;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.chronologie.ChronologieQueries;
import fr.cepage.application.chronologie.LigneChronologie;
import fr.cepage.application.chronologie.LigneChronologie.Genre;
import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.structure.Structure;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class ChronologieQueriesAdapterTest {
    private static final LocalDate MARS = LocalDate.of(2026, 3, 2);
    private static final Structure STRUCTURE = structure("Europe/Paris");

    @Autowired
    private ChronologieQueries chronologie;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private OffreRepository offres;

    @Autowired
    private PropositionRepository propositions;

    @Autowired
    private LiaisonRecueRepository liaisons;

    @Autowired
    private PaceaRepository paceas;

    @Autowired
    private JournalRepository journal;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private PlatformTransactionManager transactions;

    private JeuDEssai jeu;
    private Dossier dossier;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        dossier = jeu.ajouter(Dossiers.unDossierJustifie());
    }

    @Test
    @Tag("PHA-03")
    void mele_tout_ce_qui_a_une_date_le_plus_recent_d_abord() {
        remplir(dossier);

        assertThat(tout(DemandePage.LIMITE_PAR_DEFAUT))
                .extracting(LigneChronologie::genre, ligne -> ligne.jour().toString(), LigneChronologie::code)
                .map(Object::toString)
                .containsExactly(
                        "(PHASE_3, \"2026-06-20\", null)",
                        "(EVENEMENT, \"2026-06-14\", null)",
                        "(PROPOSITION, \"2026-06-14\", \"ACCEPTEE\")",
                        "(LIAISON, \"2026-06-14\", null)",
                        "(ACTE, \"2026-06-14\", \"DOSSIER_JUSTIFIE\")",
                        "(ENTREE_CEP, \"2026-03-02\", \"PHASE_2\")",
                        "(FIN_PACEA, \"2026-03-01\", \"AUTONOMIE_ACQUISE\")",
                        "(ENTREE_PACEA, \"2025-03-03\", null)",
                        "(FIN_CEP, \"2025-03-02\", \"REPRISE_EMPLOI\")",
                        "(ENTREE_CEP, \"2024-03-02\", \"PHASE_2\")");
    }

    @Test
    void nomme_l_offre_et_qui_l_a_proposee() {
        remplir(dossier);

        LigneChronologie proposition = tout(50).stream()
                .filter(ligne -> ligne.genre() == Genre.PROPOSITION)
                .findFirst()
                .orElseThrow();

        assertThat(proposition.texte()).isEqualTo("Atelier CV");
        assertThat(proposition.auteur().id()).isEqualTo(CLAIRE);
    }

    @Test
    @Tag("PHA-07")
    void ne_raconte_une_entree_directe_en_phase_3_qu_une_fois() {
        jeu.ajouter(Ceps.unCepEntreDirectementEnPhase3(MARS, dossier));

        assertThat(tout(50))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.code()).isEqualTo("PHASE_3"))
                .extracting(LigneChronologie::genre)
                .isEqualTo(Genre.ENTREE_CEP);
    }

    @Test
    @Tag("EVT-03")
    void laisse_aux_evenements_leurs_actions_et_aux_choses_leur_propre_ligne() {
        Evenement evenement = jeu.en(() -> evenements.save(Evenements.unEvenementEnCours(dossier)));
        noter(ActionJournal.CEP_MODIFIE, evenement.id().valeur(), "2026-06-15T08:00:00Z");
        noter(ActionJournal.CEP_PROPOSE, null, "2026-06-15T08:00:00Z");
        noter(ActionJournal.EVENEMENT_CREE, null, "2026-06-15T08:00:00Z");
        noter(ActionJournal.LIAISON_RECUE, null, "2026-06-15T08:00:00Z");
        noter(ActionJournal.LIAISON_ANNULEE, null, "2026-06-15T08:00:00Z");

        assertThat(tout(50)).extracting(LigneChronologie::genre).containsExactly(Genre.EVENEMENT);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris, 2026-06-16", "America/Martinique, 2026-06-15", "Indian/Reunion, 2026-06-16"})
    void date_un_acte_du_jour_de_la_structure(String fuseau, LocalDate jour) {
        noter(ActionJournal.DOSSIER_MODIFIE, null, "2026-06-15T22:30:00Z");

        assertThat(jeu.en(() -> chronologie.findByDossier(dossier.id(), structure(fuseau), DemandePage.premiere()))
                        .elements())
                .extracting(LigneChronologie::jour)
                .containsExactly(jour);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 50})
    void se_lit_par_parties_sans_rien_perdre_ni_redire_meme_si_des_lignes_s_ajoutent(int limite) {
        remplir(dossier);
        List<LigneChronologie> attendues = tout(50);
        List<LigneChronologie> lues = new ArrayList<>();
        Curseur suite = null;
        do {
            Page<LigneChronologie> page = page(new DemandePage(suite, limite));
            lues.addAll(page.elements());
            suite = page.suivant();
            jeu.en(() -> evenements.save(Evenements.unEvenementClosDu(AUJOURDHUI.plusDays(30), dossier)));
        } while (suite != null);

        assertThat(lues).containsExactlyElementsOf(attendues);
    }

    @ParameterizedTest
    @CsvSource({"hier,1", "2026-06-15,99", "2026-06-15,x", "+999999999-01-01,1"})
    void refuse_un_curseur_qui_n_est_pas_de_cette_liste(String jour, String rang) {
        DemandePage demande = new DemandePage(Curseur.de(jour, rang, UUID.randomUUID()), 10);

        assertThatExceptionOfType(CurseurInvalide.class).isThrownBy(() -> page(demande));
    }

    @Test
    @Tag("DRO-04")
    void ne_raconte_ni_un_autre_dossier_ni_une_autre_structure() {
        remplir(jeu.ajouter(Dossiers.unDossierJustifie()));
        assertThat(tout(50)).isEmpty();
        remplir(dossier);
        BaseDeTest.agirPour(BORDEAUX);
        assertThat(tout(50)).isEmpty();
    }

    private void remplir(Dossier rempli) {
        DispositifCep ancien = jeu.ajouter(Ceps.unCepClos(MARS.minusYears(2), MARS.minusYears(1), rempli));
        jeu.ajouter(Ceps.unCepAvecPhase3Planifiee(MARS, AUJOURDHUI.plusDays(5), rempli));
        LocalDate hier = AUJOURDHUI.minusDays(1);
        jeu.en(() -> {
            paceas.save(Paceas.unPaceaClos(MARS.minusYears(1).plusDays(1), MARS.minusDays(1), ancien));
            Evenement evenement = evenements.save(Evenements.unEvenementClosDu(hier, rempli));
            liaisons.save(Liaisons.uneLiaisonDu(hier, rempli));
            Offre offre = offres.save(Offres.uneOffre("Atelier CV"));
            return propositions.save(Propositions.uneProposition(
                    rempli, new OffreProposee(offre.id(), null), evenement.id(), hier, EtatProposition.ACCEPTEE));
        });
        noter(rempli, ActionJournal.DOSSIER_JUSTIFIE, null, "2026-06-14T08:00:00Z");
    }

    private void noter(ActionJournal action, @Nullable UUID evenement, String instant) {
        noter(dossier, action, evenement, instant);
    }

    private void noter(Dossier note, ActionJournal action, @Nullable UUID evenement, String instant) {
        UUID id = note.id().valeur();
        jeu.en(() -> {
            journal.add(new EntreeJournal(
                    UUID.randomUUID(),
                    MARSEILLE,
                    id,
                    evenement,
                    Instant.parse(instant),
                    CLAIRE,
                    action,
                    new ObjetJournal(ObjetJournal.Type.DOSSIER, id),
                    Map.of()));
            return id;
        });
    }

    private List<LigneChronologie> tout(int limite) {
        return page(new DemandePage(null, limite)).elements();
    }

    private Page<LigneChronologie> page(DemandePage demande) {
        return jeu.en(() -> chronologie.findByDossier(dossier.id(), STRUCTURE, demande));
    }

    private static Structure structure(String fuseau) {
        return new Structure(MARSEILLE, "Marseille", null, null, null, ZoneId.of(fuseau));
    }
}
