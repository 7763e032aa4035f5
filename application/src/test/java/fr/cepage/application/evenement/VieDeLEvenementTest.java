package fr.cepage.application.evenement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.AnnulationVue;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionManquante;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.dispositif.ProposerCep;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.SaisieEtatProposition;
import fr.cepage.application.rendezvous.SuivreRendezVous;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Listes;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VieDeLEvenementTest {
    private static final Instant MAINTENANT = Instant.parse("2026-06-15T10:00:00Z");
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    @Tag("EVT-03")
    @Tag("SUP-03")
    void ce_qui_se_fait_pendant_l_evenement_est_parmi_ses_actions() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(HIER, dossier));
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        monde.lancer(SupprimerDispositifCep.class, u -> u.execute(cep.id(), QUELCONQUE));
        assertThat(consulter(evenement).actions())
                .containsExactly(new ActionVue(
                        ActionJournal.CEP_SUPPRIME, AUJOURDHUI, cep.id().valeur(), null, List.of()));
    }

    @Test
    @Tag("EVT-03")
    void ni_la_fiche_ni_l_evenement_lui_meme_ne_sont_des_actions() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        monde.executer(
                ModifierDossier.class,
                u -> u.execute(dossier.id(), QUELCONQUE, saisie -> Saisies.unDossierSuiviPar("karim")));
        modifier(evenement, saisie -> Saisies.unEvenement("CEP"));
        cloturer(evenement);
        assertThat(monde.journal())
                .hasSize(3)
                .extracting(EntreeJournal::evenement)
                .containsOnlyNulls();
        assertThat(consulter(evenement).actions()).isEmpty();
    }

    @Test
    @Tag("EVT-03")
    void ce_qui_se_fait_apres_sa_cloture_ou_sur_un_autre_dossier_n_est_pas_une_action() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        monde.executer(ProposerCep.class, u -> u.execute(autre.id(), Saisies.unCep()));
        cloturer(evenement);
        monde.executer(ProposerCep.class, u -> u.execute(dossier.id(), Saisies.unCep()));
        assertThat(consulter(evenement).actions()).isEmpty();
    }

    @Test
    @Tag("EVT-01")
    void un_evenement_en_cours_se_modifie() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        EvenementVue vue = modifier(evenement, saisie -> Saisies.unEvenementDu(HIER, "SANTE", "CEP"));
        assertThat(vue.date()).isEqualTo(HIER);
        assertThat(vue.commentaire()).isNull();
        assertThat(vue.version()).isEqualTo(evenement.version() + 1);
        assertThat(monde.journal().getLast().details())
                .containsEntry("membres", "date,contextes,commentaire,sansRendezVous");
    }

    @Test
    void une_modification_qui_ne_change_rien_ne_s_ecrit_pas() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        assertThat(modifier(evenement, UnaryOperator.identity()).version()).isEqualTo(evenement.version());
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("CEP-09")
    void une_valeur_expiree_depuis_peut_rester_mais_pas_se_choisir() {
        monde.referentiel()
                .avec(Listes.valeur(Liste.CONTEXTES_EVENEMENT, "ANCIEN", "Ancien", 9, null, HIER, null, true), null);
        Evenement ancien = monde.avec(Evenements.unEvenement(
                dossier, Evenements.uneFiche(HIER, "ANCIEN", "ACCUEIL"), EtatEvenement.EN_COURS));
        assertThat(modifier(ancien, saisie -> Saisies.unEvenement("CEP", "ANCIEN"))
                        .contextes())
                .hasSize(2);
        modifier(ancien, saisie -> Saisies.unEvenement("CEP"));
        assertThat(Refus.de(() -> modifier(ancien, saisie -> Saisies.unEvenement("ANCIEN"))))
                .containsExactly("referentiel.valeur-inactive@contextes");
    }

    @Test
    @Tag("EVT-03")
    void clore_met_fin_a_l_evenement() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        assertThat(cloturer(evenement).etat()).isEqualTo(EtatEvenement.CLOS);
        assertThat(Refus.de(() -> cloturer(evenement))).containsExactly("evenement.clos");
    }

    @Test
    @Tag("EVT-01")
    @Tag("EVT-05")
    void un_evenement_clos_se_corrige_sans_se_rouvrir() {
        Evenement clos = monde.avec(Evenements.unEvenementClosDu(HIER, dossier));
        EvenementVue vue = modifier(clos, saisie -> Saisies.unEvenementDu(HIER, "CEP"));
        assertThat(vue.dansLaSynthese()).isTrue();
        assertThat(vue.etat()).isEqualTo(EtatEvenement.CLOS);
        assertThat(monde.journal()).extracting(EntreeJournal::action).containsExactly(ActionJournal.EVENEMENT_MODIFIE);
    }

    /** An act on an event that exists. */
    interface Acte {
        void executer(UseCasesDeTest monde, EvenementId id, VersionAttendue version);
    }

    static Stream<Acte> actes() {
        return Stream.of(
                (monde, id, version) -> monde.executer(
                        ModifierEvenement.class, u -> u.execute(id, version, s -> Saisies.unEvenementVide())),
                (monde, id, version) -> monde.executer(CloturerEvenement.class, u -> u.execute(id, version)));
    }

    @ParameterizedTest
    @MethodSource("actes")
    void absent_puis_version(Acte acte) {
        Evenement clos = monde.avec(Evenements.unEvenementClosDu(HIER, dossier));
        EvenementId inconnu = new EvenementId(UUID.randomUUID());
        VersionAttendue absente = new VersionAttendue.Absente();
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> acte.executer(monde, inconnu, absente))
                .withMessage("evenement.introuvable");
        assertThatExceptionOfType(VersionManquante.class).isThrownBy(() -> acte.executer(monde, clos.id(), absente));
        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> acte.executer(monde, clos.id(), VersionAttendue.de(clos.version() + 1)));
    }

    static Stream<CriteresEvenements> criteresQuiTrouventLAppel() {
        return Stream.of(
                criteres(AUJOURDHUI, AUJOURDHUI, null, null, null, false),
                criteres(null, null, "TELEPHONE", null, null, false),
                criteres(null, null, null, "STRUCTURE_VERS_JEUNE", null, false),
                criteres(null, null, null, null, ActionJournal.CEP_PROPOSE, false),
                criteres(null, null, null, null, null, true),
                criteres(AUJOURDHUI, null, "TELEPHONE", "STRUCTURE_VERS_JEUNE", ActionJournal.CEP_PROPOSE, true));
    }

    @ParameterizedTest
    @Tag("EVT-04")
    @MethodSource("criteresQuiTrouventLAppel")
    void la_recherche_filtre_par_chacun_des_criteres(CriteresEvenements criteres) {
        monde.avec(Evenements.unEvenementClosDu(HIER, dossier));
        EvenementVue appel = monde.executer(CreerEvenement.class, u -> u.execute(dossier.id(), unAppel(), false));
        monde.executer(ProposerCep.class, u -> u.execute(dossier.id(), Saisies.unCep()));
        assertThat(rechercher(CriteresEvenements.TOUS)).hasSize(2);
        assertThat(rechercher(criteres)).extracting(EvenementVue::id).containsExactly(appel.id());
    }

    @Test
    @Tag("EVT-04")
    void les_bornes_comptent_et_les_plus_recents_viennent_d_abord() {
        monde.avec(Evenements.unEvenementClosDu(HIER.minusDays(1), dossier));
        monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        monde.avec(Evenements.unEvenementClosDu(HIER, dossier));
        assertThat(rechercher(criteres(HIER, HIER, null, null, null, false)))
                .extracting(EvenementVue::date)
                .containsExactly(HIER);
        assertThat(rechercher(CriteresEvenements.TOUS))
                .extracting(EvenementVue::date)
                .containsExactly(AUJOURDHUI, HIER, HIER.minusDays(1));
    }

    @Test
    @Tag("EVT-05")
    void le_formulaire_part_du_cep_en_cours_et_de_qui_saisit() {
        monde.avec(Ceps.unCepEnPhase2Depuis(HIER, dossier));
        EvenementPrepare prepare = preparer();
        assertThat(prepare.saisie())
                .isEqualTo(new SaisieEvenement(
                        AUJOURDHUI, List.of("CEP"), null, null, "SIEGE", null, "claire", null, false, null, List.of()));
        assertThat(prepare.enCours()).isNull();
        assertThat(prepare.ouvrable()).isTrue();
        assertThat(prepare.empechements()).isEmpty();
    }

    @Test
    @Tag("EVT-01")
    void le_formulaire_reprend_ce_que_la_personne_a_choisi_la_derniere_fois() {
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        monde.executer(CreerEvenement.class, u -> u.execute(autre.id(), unAppel(), true));
        assertThat(preparer().saisie())
                .isEqualTo(new SaisieEvenement(
                        AUJOURDHUI,
                        List.of(),
                        "STRUCTURE_VERS_JEUNE",
                        "TELEPHONE",
                        "SIEGE",
                        "CONSEILLER",
                        "claire",
                        null,
                        false,
                        null,
                        List.of()));
        monde.enTantQue(Acteurs.KARIM);
        assertThat(preparer().saisie().nature()).isNull();
        monde.enTantQue(Acteurs.INTEGRATEUR);
        assertThat(preparer().saisie().intervenant()).isNull();
    }

    @Test
    @Tag("EVT-06")
    void le_formulaire_sait_si_un_evenement_peut_s_ouvrir() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        assertThat(preparer().ouvrable()).isFalse();
        assertThat(preparer().enCours()).isEqualTo(consulter(enCours));
        Optional<EvenementVue> montre = monde.executer(ConsulterEvenementEnCours.class, u -> u.execute(dossier.id()));
        assertThat(montre).contains(consulter(enCours));
        monde.le(AUJOURDHUI.plusDays(1));
        assertThat(preparer().ouvrable()).isTrue();
        assertThat(preparer().enCours()).isNotNull();
    }

    @Test
    @Tag("DRO-06")
    void le_formulaire_dit_le_droit_qui_manque() {
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        assertThat(preparer().empechements())
                .extracting(violation -> violation.code().cle())
                .containsExactly("droit.gerer-evenements");
    }

    @Test
    @Tag("ANN-01")
    void un_evenement_clos_par_erreur_se_rouvre_et_reprend_les_actions() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        cloturer(evenement);
        assertThat(rouvrir(evenement).enCours()).isTrue();
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(HIER, dossier));
        monde.lancer(SupprimerDispositifCep.class, u -> u.execute(cep.id(), QUELCONQUE));
        assertThat(consulter(evenement).actions())
                .extracting(ActionVue::type)
                .containsExactly(ActionJournal.CEP_SUPPRIME);
        monde.le(AUJOURDHUI.plusDays(1));
        cloturer(evenement);
        assertThat(Refus.de(() -> rouvrir(evenement))).containsExactly("evenement.jour-passe");
    }

    @Test
    @Tag("ANN-01")
    void un_evenement_ne_se_rouvre_pas_a_cote_d_un_autre_en_cours() {
        Evenement clos = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        monde.avec(Evenements.unEvenementEnCours(dossier));
        assertThat(Refus.de(() -> rouvrir(clos))).containsExactly("evenement.deja-en-cours");
        assertThat(consulter(clos).enCours()).isFalse();
    }

    @Test
    @Tag("ANN-02")
    void un_evenement_annule_quitte_les_listes_et_l_en_cours_et_reste_a_lire() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        EvenementVue annule = annuler(evenement, "Mauvais dossier");
        assertThat(annule.annulation())
                .isEqualTo(new AnnulationVue(
                        MAINTENANT, new PersonneVue(Dossiers.CLAIRE, "Claire Dubois"), "Mauvais dossier"));
        assertThat(rechercher(CriteresEvenements.TOUS)).isEmpty();
        assertThat(preparer().enCours()).isNull();
        assertThat(consulter(evenement)).isEqualTo(annule);
        assertThat(Refus.de(() -> modifier(evenement, UnaryOperator.identity())))
                .containsExactly("evenement.annule");
        assertThat(Refus.de(() -> annuler(evenement, "Encore"))).containsExactly("evenement.annule");
    }

    @Test
    @Tag("ANN-02")
    void un_evenement_ne_s_annule_pas_tant_que_quelque_chose_en_depend() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        Offre offre = monde.avec(Offres.uneOffre("Atelier CV"));
        Proposition proposition = monde.avec(Propositions.uneProposition(
                dossier,
                new Proposition.OffreProposee(offre.id(), null),
                evenement.id(),
                AUJOURDHUI,
                EtatProposition.PROPOSEE));
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        pris.accueillir(evenement.id(), AUJOURDHUI, MAINTENANT);
        monde.avec(pris);
        assertThat(Refus.de(() -> annuler(evenement, "Erreur")))
                .containsExactly("evenement.avec-propositions", "evenement.avec-rendez-vous");

        monde.executer(
                ChangerEtatProposition.class,
                u -> u.execute(proposition.id(), QUELCONQUE, new SaisieEtatProposition("ANNULEE", null, null)));
        assertThat(Refus.de(() -> annuler(evenement, "Erreur"))).containsExactly("evenement.avec-rendez-vous");
        monde.executer(
                SuivreRendezVous.class, u -> u.execute(pris.id(), QUELCONQUE, ActionRendezVous.REPLANIFIER, null));
        assertThat(annuler(evenement, "Erreur").etat()).isEqualTo(EtatEvenement.ANNULE);
    }

    private EvenementVue rouvrir(Evenement evenement) {
        return monde.executer(RouvrirEvenement.class, u -> u.execute(evenement.id(), QUELCONQUE));
    }

    private EvenementVue annuler(Evenement evenement, String raison) {
        return monde.executer(AnnulerEvenement.class, u -> u.execute(evenement.id(), QUELCONQUE, raison));
    }

    private static SaisieEvenement unAppel() {
        return new SaisieEvenement(
                AUJOURDHUI,
                List.of("CEP"),
                "STRUCTURE_VERS_JEUNE",
                "TELEPHONE",
                "SIEGE",
                "CONSEILLER",
                "claire",
                null,
                false,
                null,
                List.of());
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

    private List<EvenementVue> rechercher(CriteresEvenements criteres) {
        return monde.executer(RechercherEvenements.class, u -> u.execute(dossier.id(), criteres, PageVoulue.premiere()))
                .elements();
    }

    private EvenementPrepare preparer() {
        return monde.executer(PreparerEvenement.class, u -> u.execute(dossier.id()));
    }

    private EvenementVue consulter(Evenement evenement) {
        return monde.executer(ConsulterEvenement.class, u -> u.execute(evenement.id()));
    }

    private EvenementVue modifier(Evenement evenement, UnaryOperator<SaisieEvenement> changement) {
        return monde.executer(ModifierEvenement.class, u -> u.execute(evenement.id(), QUELCONQUE, changement));
    }

    private EvenementVue cloturer(Evenement evenement) {
        return monde.executer(CloturerEvenement.class, u -> u.execute(evenement.id(), QUELCONQUE));
    }
}
