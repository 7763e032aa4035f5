package fr.cepage.application.evenement;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.AnnulationVue;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.support.Monde;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.ActesRealises;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.structure.Structure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link EvenementQueries} reads. */
public abstract class EvenementQueriesContract {
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);
    private static final Instant MATIN = Instant.parse("2026-06-15T08:00:00Z");
    private static final Structure STRUCTURE = Structures.uneStructure(MARSEILLE, "Europe/Paris");

    private Monde monde;
    private EvenementQueries queries;
    private Dossier dossier;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(EvenementQueries.class);
        dossier = monde.avec(Dossiers.unDossierJustifie());
    }

    @Test
    @Tag("EVT-01")
    @Tag("EVT-05")
    void montre_tout_l_evenement_avec_ses_libelles() {
        monde.avec(new Utilisateur(CLAIRE, "Claire Dubois", MARSEILLE, false));
        Evenement evenement = monde.avec(Evenements.unEvenement(
                dossier, Evenements.uneFiche(AUJOURDHUI, "EMPLOI", "CEP"), EtatEvenement.EN_COURS));

        EvenementVue vue = queries.find(evenement.id(), STRUCTURE).orElseThrow();

        assertThat(vue)
                .isEqualTo(new EvenementVue(
                        evenement.id(),
                        dossier.id(),
                        1,
                        AUJOURDHUI,
                        List.of(valeur("EMPLOI", "Emploi"), valeur("CEP", "CEP")),
                        valeur("JEUNE_VERS_STRUCTURE", "Jeune vers Structure"),
                        valeur("ENTRETIEN_INDIVIDUEL", "Entretien individuel"),
                        valeur("SIEGE", "Siège"),
                        valeur("CONSEILLER", "Conseiller en insertion"),
                        new PersonneVue(CLAIRE, "Claire Dubois"),
                        "Vient se renseigner.",
                        true,
                        null,
                        List.of(),
                        EtatEvenement.EN_COURS,
                        null,
                        true,
                        List.of()));
        assertThat(queries.findEnCours(dossier.id(), STRUCTURE)).contains(vue);
    }

    @Test
    @Tag("EVT-08")
    @Tag("REF-01")
    void montre_la_duree_et_les_actes_dans_leur_ordre_avec_leurs_libelles() {
        Evenement evenement = monde.avec(Evenements.unEvenement(
                dossier,
                Evenements.uneFiche(HIER, new Duree(45), "N2_BESOIN", "N1_QUALIFIER_LA_DEMANDE", "ACTE_DISPARU"),
                EtatEvenement.CLOS));

        EvenementVue vue = queries.find(evenement.id(), STRUCTURE).orElseThrow();

        assertThat(vue.duree()).isEqualTo(45);
        assertThat(vue.actes())
                .containsExactly(
                        valeur("N2_BESOIN", "Identifier le besoin : recul, situation, objectifs, priorités"),
                        valeur("N1_QUALIFIER_LA_DEMANDE", "Comprendre, reformuler et faire préciser la demande"),
                        valeur("ACTE_DISPARU", "ACTE_DISPARU"));
        assertThat(rechercher(CriteresEvenements.TOUS)).containsExactly(vue);
    }

    @Test
    @Tag("REF-01")
    @Tag("ANN-02")
    void trouve_les_actes_faits_entre_deux_jours_par_code_puis_du_plus_ancien_au_plus_recent() {
        ValeurVue besoin = valeur("N2_BESOIN", "Identifier le besoin : recul, situation, objectifs, priorités");
        ValeurVue atelier = valeur("T_ATELIER_CEP", "Proposer un atelier en petit groupe sur la démarche CEP");
        EvenementId avantHier = avecActes(dossier, HIER.minusDays(1), "T_ATELIER_CEP", "N2_BESOIN");
        EvenementId hier = avecActes(dossier, HIER, "N2_BESOIN");
        EvenementId aujourdhui = avecActes(dossier, AUJOURDHUI, "N2_BESOIN");
        avecActes(monde.avec(Dossiers.unDossierJustifie()), HIER, "N2_BESOIN");
        monde.avec(Evenements.unEvenement(
                dossier, Evenements.uneFiche(HIER, new Duree(5), "N2_BESOIN"), EtatEvenement.ANNULE));
        clos(HIER);

        assertThat(queries.findActes(dossier.id(), MARSEILLE, HIER.minusDays(1), null))
                .containsExactly(
                        new ActeFait(besoin, avantHier, HIER.minusDays(1)),
                        new ActeFait(besoin, hier, HIER),
                        new ActeFait(besoin, aujourdhui, AUJOURDHUI),
                        new ActeFait(atelier, avantHier, HIER.minusDays(1)));
        assertThat(queries.findActes(dossier.id(), MARSEILLE, HIER, HIER))
                .containsExactly(new ActeFait(besoin, hier, HIER));
        assertThat(queries.findActes(dossier.id(), MARSEILLE, AUJOURDHUI.plusDays(1), null))
                .isEmpty();
    }

    private EvenementId avecActes(Dossier dossier, LocalDate jour, String... actes) {
        return monde.avec(Evenements.unEvenement(
                        dossier, Evenements.uneFiche(jour, new Duree(60), actes), EtatEvenement.CLOS))
                .id();
    }

    @Test
    @Tag("EVT-03")
    void n_a_en_cours_ni_ce_qui_est_clos_ni_ce_qui_est_d_un_autre_dossier() {
        clos(AUJOURDHUI);
        monde.avec(Evenements.unEvenementEnCours(monde.avec(Dossiers.unDossierJustifie())));

        assertThat(queries.findEnCours(dossier.id(), STRUCTURE)).isEmpty();
    }

    @Test
    void nomme_encore_qui_est_parti_et_par_son_compte_qui_n_a_pas_de_nom() {
        EvenementId evenement = clos(AUJOURDHUI).id();
        assertThat(queries.find(evenement, STRUCTURE)
                        .orElseThrow()
                        .intervenant()
                        .nom())
                .isEqualTo("claire");

        monde.voirPartir(CLAIRE, "Claire Dubois");

        assertThat(queries.find(evenement, STRUCTURE)
                        .orElseThrow()
                        .intervenant()
                        .nom())
                .isEqualTo("Claire Dubois");
    }

    @Test
    @Tag("EVT-03")
    void montre_les_actions_dans_leur_ordre_au_jour_de_la_structure() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        UUID cep = UUID.randomUUID();
        noter(evenement, ActionJournal.CEP_SUPPRIME, Instant.parse("2026-06-15T22:30:00Z"), cep);
        noter(evenement, ActionJournal.CEP_PROPOSE, MATIN, cep);
        noter(evenement, ActionJournal.CEP_MODIFIE, MATIN, cep);
        noter(clos(HIER), ActionJournal.CEP_MODIFIE, MATIN, cep);

        assertThat(actions(evenement, STRUCTURE))
                .containsExactly(
                        new ActionVue(ActionJournal.CEP_PROPOSE, AUJOURDHUI, cep, null, List.of()),
                        new ActionVue(ActionJournal.CEP_MODIFIE, AUJOURDHUI, cep, null, List.of()),
                        new ActionVue(ActionJournal.CEP_SUPPRIME, AUJOURDHUI.plusDays(1), cep, null, List.of()));
        assertThat(actions(evenement, Structures.uneStructure(MARSEILLE, "America/Martinique")))
                .extracting(ActionVue::date)
                .containsOnly(AUJOURDHUI);
    }

    @Test
    @Tag("ANN-06")
    void nomme_l_offre_sur_laquelle_une_action_a_porte() {
        Proposition proposition = monde.proposer(monde.avec(Offres.uneOffre("Atelier CV : 2e  jour")), dossier, HIER);
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        noter(
                evenement,
                ActionJournal.PROPOSITION_CHANGEE,
                MATIN,
                new ObjetJournal(ObjetJournal.Type.PROPOSITION, proposition.id().valeur()),
                Map.of("etat", "ACCEPTEE"));
        noter(evenement, ActionJournal.CEP_MODIFIE, MATIN.plusSeconds(1), UUID.randomUUID());

        assertThat(actions(evenement, STRUCTURE))
                .extracting(ActionVue::offre)
                .containsExactly("Atelier CV : 2e  jour", null);
        assertThat(actions(evenement, STRUCTURE).getFirst().details()).hasSize(1);
    }

    @Test
    void en_lit_plusieurs_a_la_fois_et_ignore_ce_qui_n_existe_pas() {
        EvenementId un = clos(HIER).id();
        EvenementId autre = clos(AUJOURDHUI).id();
        clos(AUJOURDHUI);

        assertThat(queries.findAll(Set.of(un, autre, new EvenementId(UUID.randomUUID())), STRUCTURE))
                .extracting(EvenementVue::id)
                .containsExactlyInAnyOrder(un, autre);
        assertThat(queries.findAll(Set.of(), STRUCTURE)).isEmpty();
    }

    @Test
    @Tag("ANN-02")
    void laisse_hors_de_la_liste_ce_qui_est_annule_sauf_quand_on_le_demande() {
        EvenementId vivant = clos(HIER).id();
        EvenementId annule =
                monde.avec(Evenements.unEvenementAnnuleDu(HIER, dossier)).id();

        assertThat(rechercher(CriteresEvenements.TOUS))
                .extracting(EvenementVue::id)
                .containsExactly(vivant);
        assertThat(rechercher(new CriteresEvenements(null, null, null, null, null, false, true)))
                .extracting(EvenementVue::id)
                .containsExactlyInAnyOrder(vivant, annule);
        assertThat(rechercher(new CriteresEvenements(null, null, null, null, null, true, true)))
                .isEmpty();
        assertThat(queries.findEnCours(dossier.id(), STRUCTURE)).isEmpty();
        assertThat(queries.findAll(Set.of(annule), STRUCTURE))
                .extracting(EvenementVue::annulation)
                .containsExactly(
                        new AnnulationVue(Evenements.INSTANT, new PersonneVue(CLAIRE, "claire"), "Mauvais dossier"));
    }

    @Test
    @Tag("ANN-02")
    void ce_qui_est_annule_ne_sert_ni_de_modele_ni_de_rappel() {
        monde.avec(Evenements.unEvenementAnnuleDu(HIER, dossier));

        assertThat(queries.findDerniersChoix(CLAIRE, STRUCTURE)).isEmpty();
        assertThat(queries.findEntretienSansCep(dossier.id(), MARSEILLE, HIER)).isEmpty();
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
        clos(HIER);
        Evenement appel = monde.avec(Evenements.unEvenement(dossier, unAppel(), EtatEvenement.EN_COURS));
        noter(appel, ActionJournal.CEP_PROPOSE, MATIN, UUID.randomUUID());

        assertThat(rechercher(CriteresEvenements.TOUS)).hasSize(2);
        assertThat(rechercher(criteres)).extracting(EvenementVue::id).containsExactly(appel.id());
    }

    @Test
    @Tag("EVT-04")
    void la_derniere_borne_compte() {
        clos(HIER);
        clos(AUJOURDHUI);

        assertThat(rechercher(criteres(null, HIER, null, null, null, false)))
                .extracting(EvenementVue::date)
                .containsExactly(HIER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    void lit_par_parties_du_plus_recent_au_plus_ancien_puis_du_dernier_ecrit_au_premier(int limite) {
        monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, monde.avec(Dossiers.unDossierJustifie())));
        List<EvenementId> ecrits = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ecrits.add(clos(HIER.minusDays((6 - i) / 2)).id());
        }

        assertThat(Monde.parcourir(
                        limite,
                        page -> queries.rechercher(dossier.id(), STRUCTURE, CriteresEvenements.TOUS, page),
                        () -> clos(AUJOURDHUI)))
                .extracting(EvenementVue::id)
                .containsExactlyElementsOf(ecrits.reversed());
    }

    @Test
    @Tag("EVT-01")
    void retient_ce_que_l_intervenant_a_choisi_la_derniere_fois_quel_que_soit_le_jour_de_l_evenement() {
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        clos(AUJOURDHUI.plusDays(1));
        monde.avec(Evenements.unEvenement(autre, unAppel(), EtatEvenement.CLOS));

        assertThat(queries.findDerniersChoix(CLAIRE, STRUCTURE))
                .isEqualTo(Map.of(
                        Liste.SENS_EVENEMENT, new CodeValeur("STRUCTURE_VERS_JEUNE"),
                        Liste.NATURES_EVENEMENT, new CodeValeur("TELEPHONE"),
                        Liste.LIEUX_ACCUEIL, new CodeValeur("SIEGE"),
                        Liste.FONCTIONS, new CodeValeur("CONSEILLER")));
        assertThat(queries.findDerniersChoix(new UtilisateurId("karim"), STRUCTURE))
                .isEmpty();
    }

    @Test
    @Tag("EVT-01")
    void le_dernier_choix_est_celui_de_l_evenement_cree_en_dernier_meme_enregistre_avant() {
        Evenement premier = Evenements.unEvenementClosDu(AUJOURDHUI, dossier);
        monde.avec(Evenements.unEvenement(dossier, unAppel(), EtatEvenement.CLOS));
        monde.avec(premier);

        assertThat(queries.findDerniersChoix(CLAIRE, STRUCTURE))
                .containsEntry(Liste.NATURES_EVENEMENT, new CodeValeur("TELEPHONE"));
    }

    @ParameterizedTest
    @Tag("EVT-05")
    @CsvSource({
        "2026-06-14, ACCUEIL, 2026-06-14",
        "2026-06-13, ACCUEIL, ",
        "2026-06-14, CEP, ",
    })
    void dit_quel_jour_un_entretien_n_a_pas_le_contexte_cep(
            LocalDate jour, String contexte, @Nullable LocalDate trouve) {
        monde.avec(Evenements.unEvenement(dossier, Evenements.uneFiche(jour, contexte), EtatEvenement.CLOS));
        monde.avec(
                Evenements.unEvenement(dossier, Evenements.uneFiche(AUJOURDHUI, "EMPLOI", "CEP"), EtatEvenement.CLOS));

        assertThat(queries.findEntretienSansCep(dossier.id(), MARSEILLE, HIER).orElse(null))
                .isEqualTo(trouve);
    }

    @Test
    @Tag("EVT-05")
    void le_dernier_de_ces_entretiens_est_dit_et_un_appel_n_en_est_pas_un() {
        clos(HIER.minusDays(1));
        clos(HIER);
        monde.avec(Evenements.unEvenement(dossier, unAppel("ACCUEIL"), EtatEvenement.CLOS));

        assertThat(queries.findEntretienSansCep(dossier.id(), MARSEILLE, HIER.minusDays(9)))
                .contains(HIER);
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_rien_d_une_autre_structure() {
        Structure bordeaux = Structures.uneStructure(Dossiers.BORDEAUX, "Europe/Paris");
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        avecActes(dossier, AUJOURDHUI, "N2_BESOIN");

        assertThat(monde.pour(
                        bordeaux.code(),
                        () -> List.of(
                                queries.find(evenement.id(), bordeaux).isPresent(),
                                queries.findEnCours(dossier.id(), bordeaux).isPresent(),
                                !queries.findDerniersChoix(CLAIRE, bordeaux).isEmpty(),
                                queries.findEntretienSansCep(dossier.id(), bordeaux.code(), HIER)
                                        .isPresent(),
                                !queries.findActes(dossier.id(), bordeaux.code(), HIER, null)
                                        .isEmpty(),
                                !queries.findAll(Set.of(evenement.id()), bordeaux)
                                        .isEmpty(),
                                !queries.rechercher(
                                                dossier.id(), bordeaux, CriteresEvenements.TOUS, PageVoulue.premiere())
                                        .elements()
                                        .isEmpty())))
                .containsOnly(false);
    }

    private static FicheEvenement unAppel() {
        return unAppel("CEP");
    }

    private static FicheEvenement unAppel(String contexte) {
        FicheEvenement fiche = Evenements.uneFiche(AUJOURDHUI, contexte);
        return new FicheEvenement(
                fiche.date(),
                fiche.contextes(),
                new CodeValeur("STRUCTURE_VERS_JEUNE"),
                new CodeValeur("TELEPHONE"),
                fiche.lieuAccueil(),
                fiche.fonction(),
                fiche.intervenant(),
                null,
                false,
                null,
                ActesRealises.AUCUN);
    }

    private static CriteresEvenements criteres(
            @Nullable LocalDate du,
            @Nullable LocalDate au,
            @Nullable String nature,
            @Nullable String sens,
            @Nullable ActionJournal action,
            boolean enCours) {
        return new CriteresEvenements(du, au, CodeValeur.lire(nature), CodeValeur.lire(sens), action, enCours, false);
    }

    private static ValeurVue valeur(String code, String libelle) {
        return new ValeurVue(new CodeValeur(code), libelle, null);
    }

    private Evenement clos(LocalDate jour) {
        return monde.avec(Evenements.unEvenementClosDu(jour, dossier));
    }

    private void noter(Evenement evenement, ActionJournal action, Instant instant, UUID objet) {
        noter(evenement, action, instant, new ObjetJournal(ObjetJournal.Type.DISPOSITIF_CEP, objet), Map.of());
    }

    private void noter(
            Evenement evenement,
            ActionJournal action,
            Instant instant,
            ObjetJournal objet,
            Map<String, String> details) {
        monde.avec(new EntreeJournal(
                IdentifiantsDeTest.nouveau(),
                MARSEILLE,
                dossier.id().valeur(),
                evenement.id().valeur(),
                instant,
                CLAIRE,
                action,
                objet,
                details));
    }

    private List<ActionVue> actions(Evenement evenement, Structure structure) {
        return queries.find(evenement.id(), structure).orElseThrow().actions();
    }

    private List<EvenementVue> rechercher(CriteresEvenements criteres) {
        return queries.rechercher(dossier.id(), STRUCTURE, criteres, PageVoulue.premiere())
                .elements();
    }
}
