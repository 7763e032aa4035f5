package fr.cepage.persistence.evenement;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.domain.evenement.Evenements.unEvenement;
import static fr.cepage.domain.evenement.Evenements.unEvenementClosDu;
import static fr.cepage.domain.evenement.Evenements.unEvenementEnCours;
import static fr.cepage.domain.evenement.Evenements.uneFiche;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.evenement.ActionVue;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.DerniersChoix;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.referentiel.CodeValeur;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class RechercheEvenementsTest {
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);
    private static final Structure STRUCTURE = structure("Europe/Paris");

    @Autowired
    private EvenementQueries queries;

    @Autowired
    private EvenementRepository evenements;

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
    @Tag("EVT-01")
    @Tag("EVT-05")
    void montre_tout_l_evenement_avec_ses_libelles() {
        Evenement evenement =
                ajouter(unEvenement(dossier, uneFiche(AUJOURDHUI, "EMPLOI", "CEP"), EtatEvenement.EN_COURS));

        EvenementVue vue = jeu.en(() -> queries.find(evenement.id(), STRUCTURE)).orElseThrow();

        assertThat(vue.id()).isEqualTo(evenement.id());
        assertThat(vue.dossier()).isEqualTo(dossier.id());
        assertThat(vue.version()).isEqualTo(1);
        assertThat(vue.date()).isEqualTo(AUJOURDHUI);
        assertThat(vue.contextes()).extracting(v -> v.libelle()).containsExactly("Emploi", "CEP");
        assertThat(vue.sens().libelle()).isEqualTo("Jeune vers Structure");
        assertThat(vue.nature().libelle()).isEqualTo("Entretien individuel");
        assertThat(vue.lieuAccueil().libelle()).isEqualTo("Siège");
        assertThat(vue.fonction().libelle()).isEqualTo("Conseiller en insertion");
        assertThat(vue.intervenant().id()).isEqualTo(CLAIRE);
        assertThat(vue.commentaire()).isEqualTo("Vient se renseigner.");
        assertThat(vue.sansRendezVous()).isTrue();
        assertThat(vue.etat()).isEqualTo(EtatEvenement.EN_COURS);
        assertThat(vue.dansLaSynthese()).isTrue();
        assertThat(jeu.en(() -> queries.findEnCours(dossier.id(), STRUCTURE))).contains(vue);
    }

    @Test
    @Tag("EVT-03")
    void montre_les_actions_dans_leur_ordre_au_jour_de_la_structure() {
        Evenement evenement = ajouter(unEvenementEnCours(dossier));
        UUID cep = UUID.randomUUID();
        noter(evenement, ActionJournal.CEP_SUPPRIME, "2026-06-15T22:30:00Z", cep);
        noter(evenement, ActionJournal.CEP_PROPOSE, "2026-06-15T08:00:00Z", cep);
        noter(ajouter(unEvenementClosDu(HIER, dossier)), ActionJournal.CEP_MODIFIE, "2026-06-15T08:00:00Z", cep);

        assertThat(actions(evenement, STRUCTURE))
                .containsExactly(
                        new ActionVue(ActionJournal.CEP_PROPOSE, AUJOURDHUI, cep),
                        new ActionVue(ActionJournal.CEP_SUPPRIME, AUJOURDHUI.plusDays(1), cep));
        assertThat(actions(evenement, structure("America/Martinique")))
                .extracting(ActionVue::date)
                .containsOnly(AUJOURDHUI);
    }

    static Stream<CriteresEvenements> criteres() {
        return Stream.of(
                criteres(AUJOURDHUI, null, null, null, null, false),
                criteres(AUJOURDHUI, AUJOURDHUI, null, null, null, false),
                criteres(null, null, "TELEPHONE", null, null, false),
                criteres(null, null, null, "STRUCTURE_VERS_JEUNE", null, false),
                criteres(null, null, null, null, ActionJournal.CEP_PROPOSE, false),
                criteres(null, null, null, null, null, true),
                criteres(AUJOURDHUI, null, "TELEPHONE", "STRUCTURE_VERS_JEUNE", ActionJournal.CEP_PROPOSE, true));
    }

    @ParameterizedTest
    @Tag("EVT-04")
    @MethodSource("criteres")
    void filtre_par_chaque_critere(CriteresEvenements criteres) {
        ajouter(unEvenementClosDu(HIER, dossier));
        Evenement appel = ajouter(unEvenement(dossier, unAppel(), EtatEvenement.EN_COURS));
        noter(appel, ActionJournal.CEP_PROPOSE, "2026-06-15T08:00:00Z", UUID.randomUUID());

        assertThat(rechercher(CriteresEvenements.TOUS)).hasSize(2);
        assertThat(rechercher(criteres)).extracting(EvenementVue::id).containsExactly(appel.id());
    }

    @Test
    @Tag("EVT-04")
    void la_derniere_borne_compte() {
        ajouter(unEvenementClosDu(HIER, dossier));
        ajouter(unEvenementClosDu(AUJOURDHUI, dossier));

        assertThat(rechercher(criteres(null, HIER, null, null, null, false)))
                .extracting(EvenementVue::date)
                .containsExactly(HIER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    void lit_par_parties_du_plus_recent_au_plus_ancien_sans_rien_perdre(int limite) {
        for (int i = 0; i < 7; i++) {
            ajouter(unEvenementClosDu(AUJOURDHUI.minusDays(i / 2), dossier));
        }
        List<EvenementVue> lus = new ArrayList<>();
        Curseur suite = null;
        do {
            Page<EvenementVue> page = page(new DemandePage(suite, limite));
            lus.addAll(page.elements());
            suite = page.suivant();
        } while (suite != null);

        assertThat(lus).hasSize(7).doesNotHaveDuplicates();
        assertThat(lus).extracting(EvenementVue::date).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hier", "+999999999-01-01", "2026-02-30"})
    void refuse_un_curseur_qui_n_est_pas_de_cette_liste(String date) {
        DemandePage demande = new DemandePage(Curseur.de(date, UUID.randomUUID()), 10);

        assertThatExceptionOfType(CurseurInvalide.class).isThrownBy(() -> page(demande));
    }

    @Test
    @Tag("EVT-01")
    void retient_ce_que_l_intervenant_a_choisi_la_derniere_fois() {
        Evenement premier = ajouter(unEvenementClosDu(AUJOURDHUI, dossier));
        jeu.en(() -> evenements.save(plusRecent(premier)));

        assertThat(jeu.en(() -> queries.findDerniersChoix(CLAIRE, STRUCTURE)))
                .contains(new DerniersChoix(
                        new CodeValeur("STRUCTURE_VERS_JEUNE"),
                        new CodeValeur("TELEPHONE"),
                        new CodeValeur("SIEGE"),
                        new CodeValeur("CONSEILLER")));
        assertThat(jeu.en(() -> queries.findDerniersChoix(new UtilisateurId("karim"), STRUCTURE)))
                .isEmpty();
    }

    /** Its identifier is greater, as that of something made later is. */
    private Evenement plusRecent(Evenement premier) {
        UUID id = new UUID(-1L, premier.id().valeur().getLeastSignificantBits());
        return new Evenement(new EvenementId(id), dossier.id(), MARSEILLE, unAppel(), EtatEvenement.CLOS, 0);
    }

    private static FicheEvenement unAppel() {
        FicheEvenement fiche = uneFiche(AUJOURDHUI, "CEP");
        return new FicheEvenement(
                fiche.date(),
                fiche.contextes(),
                new CodeValeur("STRUCTURE_VERS_JEUNE"),
                new CodeValeur("TELEPHONE"),
                fiche.lieuAccueil(),
                fiche.fonction(),
                fiche.intervenant(),
                null,
                false);
    }

    private static CriteresEvenements criteres(
            @Nullable LocalDate du,
            @Nullable LocalDate au,
            @Nullable String nature,
            @Nullable String sens,
            @Nullable ActionJournal action,
            boolean enCours) {
        return new CriteresEvenements(du, au, CodeValeur.lire(nature), CodeValeur.lire(sens), action, enCours);
    }

    private Evenement ajouter(Evenement evenement) {
        return jeu.en(() -> evenements.save(evenement));
    }

    private void noter(Evenement evenement, ActionJournal action, String instant, UUID objet) {
        jeu.en(() -> {
            journal.add(new EntreeJournal(
                    UUID.randomUUID(),
                    MARSEILLE,
                    dossier.id().valeur(),
                    evenement.id().valeur(),
                    Instant.parse(instant),
                    CLAIRE,
                    action,
                    new ObjetJournal(ObjetJournal.Type.DISPOSITIF_CEP, objet),
                    Map.of()));
            return objet;
        });
    }

    private List<ActionVue> actions(Evenement evenement, Structure structure) {
        return jeu.en(() -> queries.find(evenement.id(), structure))
                .orElseThrow()
                .actions();
    }

    private List<EvenementVue> rechercher(CriteresEvenements criteres) {
        return jeu.en(() -> queries.rechercher(dossier.id(), STRUCTURE, criteres, DemandePage.premiere()))
                .elements();
    }

    private Page<EvenementVue> page(DemandePage demande) {
        return jeu.en(() -> queries.rechercher(dossier.id(), STRUCTURE, CriteresEvenements.TOUS, demande));
    }

    private static Structure structure(String fuseau) {
        return new Structure(MARSEILLE, "Marseille", null, null, null, ZoneId.of(fuseau));
    }
}
