package fr.cepage.application.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.calendrier.ConsulterAgenda;
import fr.cepage.application.calendrier.ConsulterMonCalendrier;
import fr.cepage.application.calendrier.CreerMonCalendrier;
import fr.cepage.application.calendrier.RevoquerMonCalendrier;
import fr.cepage.application.chronologie.ConsulterChronologie;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.demande.AnnulerDemande;
import fr.cepage.application.demande.ConsulterDemande;
import fr.cepage.application.demande.EnregistrerDemande;
import fr.cepage.application.demande.ListerDemandes;
import fr.cepage.application.demande.ModifierDemande;
import fr.cepage.application.demande.SuivreDemande;
import fr.cepage.application.dispositif.AnnulerClotureDispositifCep;
import fr.cepage.application.dispositif.CloturerDispositifCep;
import fr.cepage.application.dispositif.ConsulterDispositifCep;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.ListerDispositifsCep;
import fr.cepage.application.dispositif.ModifierDispositifCep;
import fr.cepage.application.dispositif.PasserEnPhase3;
import fr.cepage.application.dispositif.PreparerPropositionCep;
import fr.cepage.application.dispositif.PrevoirCloture;
import fr.cepage.application.dispositif.ProposerCep;
import fr.cepage.application.dispositif.RepasserEnPhase2;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.dispositif.SaisieCloture;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.dossier.ChercherDoublons;
import fr.cepage.application.dossier.ConsulterDossier;
import fr.cepage.application.dossier.CreerDossier;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.JustifierDossier;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.dossier.RechercherDossiers;
import fr.cepage.application.evenement.AnnulerEvenement;
import fr.cepage.application.evenement.CloturerEvenement;
import fr.cepage.application.evenement.ConsulterEvenement;
import fr.cepage.application.evenement.ConsulterEvenementEnCours;
import fr.cepage.application.evenement.CreerEvenement;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.ModifierEvenement;
import fr.cepage.application.evenement.PreparerEvenement;
import fr.cepage.application.evenement.RechercherEvenements;
import fr.cepage.application.evenement.RouvrirEvenement;
import fr.cepage.application.journal.ConsulterJournal;
import fr.cepage.application.liaison.AnnulerLiaisonRecue;
import fr.cepage.application.liaison.ConsulterLiaisonRecue;
import fr.cepage.application.liaison.EnregistrerLiaisonRecue;
import fr.cepage.application.liaison.ListerLiaisonsRecues;
import fr.cepage.application.pacea.AnnulerCloturePacea;
import fr.cepage.application.pacea.CloturerPacea;
import fr.cepage.application.pacea.ConsulterPacea;
import fr.cepage.application.pacea.CreerPacea;
import fr.cepage.application.pacea.ListerPaceas;
import fr.cepage.application.pacea.PreparerPacea;
import fr.cepage.application.pacea.SaisiePacea;
import fr.cepage.application.pacea.SupprimerPacea;
import fr.cepage.application.proposition.PreparerPropositionOffre;
import fr.cepage.application.rendezvous.AccueillirRendezVous;
import fr.cepage.application.rendezvous.ConsulterRendezVous;
import fr.cepage.application.rendezvous.ListerRendezVous;
import fr.cepage.application.rendezvous.ModifierRendezVous;
import fr.cepage.application.rendezvous.PlanifierRendezVous;
import fr.cepage.application.rendezvous.PreparerAccueil;
import fr.cepage.application.rendezvous.ReporterRendezVous;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.application.rendezvous.SuivreRendezVous;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Classes;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.demande.ActionDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DroitsDesUseCasesTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final PageVoulue PAGE = PageVoulue.premiere();

    private UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
    private final DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), dossier));
    private final Evenement evenement =
            monde.avec(Evenements.unEvenementEnCoursDu(Dossiers.AUJOURDHUI.minusDays(1), dossier));
    private final Demande demande = monde.avec(Demandes.uneDemande(dossier));
    private final LiaisonRecue liaison = monde.avec(Liaisons.uneLiaison(dossier));
    private final RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
    private final Offre offre = monde.avec(Offres.uneOffre());
    private final Pacea pacea = monde.avec(Paceas.unPaceaDepuis(LocalDate.of(2026, 3, 2), cep));

    /** An act on a dossier and its CEP. */
    record Acte(String nom, Consumer<DroitsDesUseCasesTest> appel) {
        @Override
        public String toString() {
            return nom;
        }
    }

    private static <U> Acte acte(Class<U> useCase, BiConsumer<U, DroitsDesUseCasesTest> appel) {
        return new Acte(
                useCase.getSimpleName(), test -> test.monde.lancer(useCase, instance -> appel.accept(instance, test)));
    }

    static Stream<Acte> actesDuCep() {
        return Stream.of(
                acte(ProposerCep.class, (u, t) -> u.execute(t.dossier.id(), Saisies.unCep())),
                acte(ModifierDispositifCep.class, (u, t) -> u.execute(t.cep.id(), QUELCONQUE, saisie -> saisie)),
                acte(PasserEnPhase3.class, (u, t) -> u.execute(t.cep.id(), QUELCONQUE, Dossiers.AUJOURDHUI)),
                acte(RepasserEnPhase2.class, (u, t) -> u.execute(t.cep.id(), QUELCONQUE)),
                acte(
                        CloturerDispositifCep.class,
                        (u, t) -> u.execute(t.cep.id(), QUELCONQUE, new SaisieCloture(null, null, null))),
                acte(AnnulerClotureDispositifCep.class, (u, t) -> u.execute(t.cep.id(), QUELCONQUE, "Erreur")),
                acte(SupprimerDispositifCep.class, (u, t) -> u.execute(t.cep.id(), QUELCONQUE)));
    }

    static Stream<Acte> actesDuPacea() {
        SaisiePacea saisie = new SaisiePacea(Dossiers.AUJOURDHUI, Saisies.unCep());
        return Stream.of(
                acte(CreerPacea.class, (u, t) -> u.execute(t.dossier.id(), saisie)),
                acte(CloturerPacea.class, (u, t) -> u.execute(t.pacea.id(), QUELCONQUE, null, null)),
                acte(AnnulerCloturePacea.class, (u, t) -> u.execute(t.pacea.id(), QUELCONQUE, "Erreur")),
                acte(SupprimerPacea.class, (u, t) -> u.execute(t.pacea.id(), QUELCONQUE)));
    }

    static Stream<Acte> consultations() {
        return Stream.of(
                acte(ConsulterPacea.class, (u, t) -> u.execute(t.pacea.id())),
                acte(ListerPaceas.class, (u, t) -> u.execute(t.dossier.id())),
                acte(PreparerPacea.class, (u, t) -> u.execute(t.dossier.id())),
                acte(ConsulterDispositifCep.class, (u, t) -> u.execute(t.cep.id())),
                acte(PrevoirCloture.class, (u, t) -> u.execute(t.cep.id(), new SaisieCloture(null, null, null))),
                acte(ListerDispositifsCep.class, (u, t) -> u.execute(t.dossier.id())),
                acte(PreparerPropositionCep.class, (u, t) -> u.execute(t.dossier.id())),
                acte(ConsulterDossier.class, (u, t) -> u.execute(t.dossier.id())),
                acte(ConsulterJournal.class, (u, t) -> u.execute(t.dossier.id(), PAGE)),
                acte(ConsulterChronologie.class, (u, t) -> u.execute(t.dossier.id(), Set.of(), PAGE)),
                acte(ConsulterEvenement.class, (u, t) -> u.execute(t.evenement.id())),
                acte(ConsulterEvenementEnCours.class, (u, t) -> u.execute(t.dossier.id())),
                acte(PreparerEvenement.class, (u, t) -> u.execute(t.dossier.id())),
                acte(PreparerPropositionOffre.class, (u, t) -> u.execute(t.dossier.id(), t.offre.id())),
                acte(RechercherEvenements.class, (u, t) -> u.execute(t.dossier.id(), CriteresEvenements.TOUS, PAGE)),
                acte(ListerDemandes.class, (u, t) -> u.execute(t.dossier.id(), PAGE)),
                acte(ConsulterDemande.class, (u, t) -> u.execute(t.demande.id())),
                acte(ListerLiaisonsRecues.class, (u, t) -> u.execute(t.dossier.id(), true, PAGE)),
                acte(ConsulterLiaisonRecue.class, (u, t) -> u.execute(t.liaison.id())),
                acte(ListerRendezVous.class, (u, t) -> u.execute(t.dossier.id(), PAGE)),
                acte(ConsulterRendezVous.class, (u, t) -> u.execute(t.pris.id())),
                acte(PreparerAccueil.class, (u, t) -> u.execute(t.pris.id())));
    }

    static Stream<Acte> suivis() {
        return Stream.of(
                acte(EnregistrerDemande.class, (u, t) -> u.execute(t.dossier.id(), Saisies.uneDemande())),
                acte(EnregistrerLiaisonRecue.class, (u, t) -> u.execute(t.dossier.id(), Saisies.uneLiaison())),
                acte(AnnulerLiaisonRecue.class, (u, t) -> u.execute(t.liaison.id(), QUELCONQUE, "Erreur")),
                acte(AnnulerDemande.class, (u, t) -> u.execute(t.demande.id(), QUELCONQUE, "Erreur")),
                acte(AnnulerEvenement.class, (u, t) -> u.execute(t.evenement.id(), QUELCONQUE, "Erreur")),
                acte(RouvrirEvenement.class, (u, t) -> u.execute(t.evenement.id(), QUELCONQUE)),
                acte(ModifierDemande.class, (u, t) -> u.execute(t.demande.id(), QUELCONQUE, saisie -> saisie)),
                acte(PlanifierRendezVous.class, (u, t) -> u.execute(t.dossier.id(), t.rendezVous())),
                acte(SuivreDemande.class, (u, t) -> u.execute(t.demande.id(), QUELCONQUE, ActionDemande.TRAITER)),
                acte(
                        SuivreRendezVous.class,
                        (u, t) -> u.execute(t.pris.id(), QUELCONQUE, ActionRendezVous.ANNULER, null)),
                acte(ModifierRendezVous.class, (u, t) -> u.execute(t.pris.id(), QUELCONQUE, saisie -> saisie)),
                acte(ReporterRendezVous.class, (u, t) -> u.execute(t.pris.id(), QUELCONQUE, t.rendezVous())),
                acte(
                        AccueillirRendezVous.class,
                        (u, t) -> u.execute(t.pris.id(), QUELCONQUE, Saisies.unEvenement("EMPLOI"), true)));
    }

    private SaisieRendezVous rendezVous() {
        return Saisies.unRendezVous(Dossiers.AUJOURDHUI.plusDays(1).atTime(9, 0));
    }

    static Stream<Acte> monCalendrier() {
        return Stream.of(
                acte(ConsulterMonCalendrier.class, (u, t) -> u.execute()),
                acte(CreerMonCalendrier.class, (u, t) -> u.execute()),
                acte(RevoquerMonCalendrier.class, (u, t) -> u.execute()),
                acte(ConsulterAgenda.class, (u, t) -> u.execute()));
    }

    static Stream<Acte> recherches() {
        return Stream.of(
                acte(RechercherDossiers.class, (u, t) -> u.execute(CriteresDossiers.texte("martin"), PAGE)),
                acte(ChercherDoublons.class, (u, t) -> u.execute("Martin", null, "Léa", Dossiers.NAISSANCE)),
                acte(RechercherUtilisateurs.class, (u, t) -> u.execute("claire", PAGE)));
    }

    static Stream<Acte> modifications() {
        return Stream.of(
                acte(ModifierDossier.class, (u, t) -> u.execute(t.dossier.id(), QUELCONQUE, saisie -> saisie)),
                acte(
                        JustifierDossier.class,
                        (u, t) -> u.execute(t.dossier.id(), QUELCONQUE, "PASSEPORT", Dossiers.AUJOURDHUI)));
    }

    static Stream<Acte> evenements() {
        return Stream.of(
                acte(CreerEvenement.class, (u, t) -> u.execute(t.dossier.id(), Saisies.unEvenement("CEP"), false)),
                acte(
                        ModifierEvenement.class,
                        (u, t) -> u.execute(t.evenement.id(), QUELCONQUE, saisie -> Saisies.unEvenement("CEP"))),
                acte(CloturerEvenement.class, (u, t) -> u.execute(t.evenement.id(), QUELCONQUE)));
    }

    static Stream<Acte> surUneRessource() {
        return Stream.of(actesDuCep(), actesDuPacea(), consultations(), modifications(), evenements(), suivis())
                .flatMap(actes -> actes);
    }

    @ParameterizedTest
    @Tag("DRO-02")
    @MethodSource("actesDuCep")
    void sans_proposer_le_cep_aucun_acte_sur_le_cep(Acte acte) {
        monde.enTantQue(Acteurs.KARIM);
        refuse(acte, Droit.PROPOSER_CEP);
        assertThat(monde.relire(cep).orElseThrow().version()).isEqualTo(cep.version());
        assertThat(monde.journal()).isEmpty();
    }

    @ParameterizedTest
    @Tag("DRO-02")
    @MethodSource("actesDuPacea")
    void sans_gerer_le_pacea_aucun_acte_sur_le_pacea(Acte acte) {
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_PACEA));
        refuse(acte, Droit.GERER_PACEA);
        assertThat(monde.relire(pacea).orElseThrow().version()).isEqualTo(pacea.version());
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("DRO-02")
    void le_pacea_dit_aussi_le_droit_qui_manque() {
        monde.enTantQue(Acteurs.KARIM);
        assertThat(monde.executer(ConsulterPacea.class, u -> u.execute(pacea.id()))
                        .actions()
                        .values())
                .hasSize(2)
                .containsOnly(List.of(Violation.de(Droit.GERER_PACEA)));
        assertThat(monde.executer(PreparerPacea.class, u -> u.execute(dossier.id()))
                        .empechements())
                .extracting(violation -> violation.code().cle())
                .containsExactly("droit.gerer-pacea", "pacea.deja-en-cours");
    }

    @Test
    @Tag("DRO-02")
    void les_actions_restent_visibles_et_disent_le_droit_qui_manque() {
        monde.enTantQue(Acteurs.KARIM);
        DispositifCepVue vue = monde.executer(ConsulterDispositifCep.class, u -> u.execute(cep.id()));
        assertThat(vue.actionsPossibles()).isEmpty();
        assertThat(vue.actions()).hasSize(4).containsKey(ActionCep.PASSER_EN_PHASE_3);
        assertThat(vue.actions().values()).containsOnly(List.of(Violation.de(Droit.PROPOSER_CEP)));
        assertThat(monde.executer(PreparerPropositionCep.class, u -> u.execute(dossier.id()))
                        .empechements())
                .extracting(violation -> violation.code().cle())
                .containsExactly("droit.proposer-cep", "cep.deja-en-cours");
    }

    @Test
    @Tag("DRO-02")
    void les_actions_possibles_de_qui_a_le_droit() {
        monde.lancer(SupprimerPacea.class, u -> u.execute(pacea.id(), QUELCONQUE));
        DispositifCepVue vue = monde.executer(ConsulterDispositifCep.class, u -> u.execute(cep.id()));
        assertThat(vue.actionsPossibles())
                .containsExactly(
                        ActionCep.MODIFIER, ActionCep.PASSER_EN_PHASE_3, ActionCep.CLOTURER, ActionCep.SUPPRIMER);
    }

    @ParameterizedTest
    @Tag("DRO-04")
    @MethodSource("surUneRessource")
    void ce_qui_est_d_une_autre_structure_n_existe_pas(Acte acte) {
        monde.enTantQue(Acteurs.DENIS);
        Introuvable autreStructure =
                catchThrowableOfType(Introuvable.class, () -> acte.appel().accept(this));
        monde = new UseCasesDeTest().enTantQue(Acteurs.DENIS);
        Introuvable inexistant =
                catchThrowableOfType(Introuvable.class, () -> acte.appel().accept(this));
        assertThat(autreStructure).isNotNull();
        assertThat(inexistant).isNotNull();
        assertThat(autreStructure.type()).isEqualTo(inexistant.type());
        assertThat(autreStructure).hasMessage(inexistant.getMessage()).hasNoCause();
    }

    @Test
    @Tag("DRO-04")
    void le_code_dit_ce_qui_n_existe_pas() {
        assertThat(TypeRessource.DOSSIER.cle()).isEqualTo("dossier.introuvable");
        assertThat(TypeRessource.DISPOSITIF.cle()).isEqualTo("dispositif.introuvable");
        assertThat(TypeRessource.EVENEMENT.cle()).isEqualTo("evenement.introuvable");
        assertThat(TypeRessource.PACEA.cle()).isEqualTo("pacea.introuvable");
    }

    @Test
    @Tag("DRO-04")
    void rien_d_une_autre_structure_ne_se_trouve() {
        monde.enTantQue(Acteurs.DENIS);
        List<LigneDossier> doublons =
                monde.executer(ChercherDoublons.class, u -> u.execute("Martin", null, "Léa", Dossiers.NAISSANCE));
        assertThat(doublons).isEmpty();
        assertThat(monde.executer(RechercherDossiers.class, u -> u.execute(CriteresDossiers.texte("martin"), PAGE))
                        .elements())
                .isEmpty();
        assertThat(monde.executer(RechercherUtilisateurs.class, u -> u.execute("claire", PAGE))
                        .elements())
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("DRO-06")
    @MethodSource({"consultations", "recherches", "monCalendrier"})
    void consulter_demande_le_droit_de_consulter(Acte acte) {
        monde.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));
        refuse(acte, Droit.CONSULTER_DOSSIER);
        monde.enTantQue(Acteurs.claireAvec(Droit.CONSULTER_DOSSIER));
        acte.appel().accept(this);
    }

    @ParameterizedTest
    @Tag("DRO-06")
    @MethodSource("modifications")
    void l_identite_demande_le_droit_de_modifier(Acte acte) {
        monde.enTantQue(Acteurs.claireSans(Droit.MODIFIER_DOSSIER));
        refuse(acte, Droit.MODIFIER_DOSSIER);
        monde.enTantQue(Acteurs.claireAvec(Droit.MODIFIER_DOSSIER));
        acte.appel().accept(this);
    }

    @ParameterizedTest
    @Tag("DRO-06")
    @MethodSource({"suivis", "evenements"})
    void le_suivi_demande_le_droit_des_evenements(Acte acte) {
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        refuse(acte, Droit.GERER_EVENEMENTS);
        assertThat(monde.journal()).isEmpty();
        monde.enTantQue(Acteurs.claireAvec(Droit.GERER_EVENEMENTS));
        acte.appel().accept(this);
    }

    @Test
    @Tag("DRO-06")
    void creer_un_dossier_demande_le_droit_de_modifier() {
        monde.enTantQue(Acteurs.claireSans(Droit.MODIFIER_DOSSIER));
        assertThatExceptionOfType(DroitManquant.class)
                .isThrownBy(() -> monde.executer(CreerDossier.class, u -> u.execute(Saisies.unDossier())));
        assertThat(monde.dossiers(dossier.structure())).hasSize(1);
    }

    @Test
    @Tag("DRO-02")
    void le_droit_manquant_est_dit_avant_tout_le_reste() {
        monde.enTantQue(Acteurs.KARIM);
        SaisieCep fausse = Saisies.unCepVide();
        assertThat(catchThrowableOfType(
                                DroitManquant.class,
                                () -> monde.executer(
                                        ProposerCep.class,
                                        u -> u.execute(Dossiers.unDossier().id(), fausse)))
                        .droit())
                .isEqualTo(Droit.PROPOSER_CEP);
    }

    static Stream<Class<?>> soumisAUnDroit() {
        return Classes.telles(type -> type.isAnnotatedWith(Requiert.class));
    }

    @ParameterizedTest
    @Tag("DRO-01")
    @MethodSource("soumisAUnDroit")
    void aucun_cas_d_usage_ne_commence_sans_son_droit(Class<?> useCase) {
        Droit droit = useCase.getAnnotation(Requiert.class).value();
        monde.enTantQue(Acteurs.claireSans(droit));

        DroitManquant refus = catchThrowableOfType(
                DroitManquant.class, () -> monde.executer(useCase, _ -> fail("Began without " + droit)));

        assertThat(refus.droit()).isEqualTo(droit);
    }

    @Test
    void un_cas_d_usage_sans_droit_declare_est_refuse() {
        assertThat(catchThrowableOfType(
                        IllegalStateException.class, () -> monde.executer(Map.class, inutile -> List.of())))
                .hasMessageContaining("declares no right");
    }

    private void refuse(Acte acte, Droit droit) {
        DroitManquant refus =
                catchThrowableOfType(DroitManquant.class, () -> acte.appel().accept(this));
        assertThat(refus).isNotNull().hasMessage(droit.cle());
        assertThat(refus.droit()).isEqualTo(droit);
    }
}
