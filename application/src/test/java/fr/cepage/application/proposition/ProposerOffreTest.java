package fr.cepage.application.proposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.dispositif.PreparerPropositionCep;
import fr.cepage.application.dossier.ConsulterDossier;
import fr.cepage.application.evenement.ActionVue;
import fr.cepage.application.evenement.ConsulterEvenement;
import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.Structures;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.proposition.EtatProposition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProposerOffreTest {
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
    private final Offre offre = monde.avec(Offres.uneOffreCep());

    @Test
    @Tag("OFF-04")
    @Tag("OFF-05")
    void enregistre_ensemble_la_proposition_et_son_evenement() {
        PropositionVue proposition = proposer(Saisies.unEvenement("CEP"));
        assertThat(proposition.etat()).isEqualTo(EtatProposition.PROPOSEE);
        assertThat(actions(proposition.evenement())).containsExactly(ActionJournal.OFFRE_PROPOSEE);
        assertThat(lister()).containsExactly(proposition);
    }

    @Test
    @Tag("OFF-04")
    @Tag("OFF-05")
    void l_evenement_d_une_offre_de_la_mesure_cep_a_le_contexte_cep_sans_cep_en_cours() {
        assertThat(preparer(offre).saisie().contextes()).containsExactly("CEP");
    }

    @Test
    @Tag("OFF-04")
    void celui_d_une_autre_offre_n_a_le_contexte_cep_que_si_un_cep_est_en_cours() {
        Offre autre = monde.avec(Offres.uneOffre());
        assertThat(preparer(autre).saisie().contextes()).isEmpty();

        monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(30), dossier));
        assertThat(preparer(autre).saisie().contextes()).containsExactly("CEP");
        assertThat(preparer(offre).saisie().contextes()).containsExactly("CEP");
    }

    @Test
    @Tag("DRO-04")
    void ne_prepare_rien_pour_l_offre_d_une_autre_structure() {
        Offre ailleurs = monde.avec(Offres.uneOffreDe(Structures.BORDEAUX));
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> preparer(ailleurs))
                .satisfies(echec -> assertThat(echec.type()).isEqualTo(TypeRessource.OFFRE));
    }

    @Test
    @Tag("OFF-05")
    @Tag("EVT-03")
    void rejoint_l_evenement_en_cours() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        assertThat(proposerSansEvenement().evenement()).isEqualTo(enCours.id());
    }

    @Test
    @Tag("OFF-05")
    void exige_l_evenement_quand_aucun_n_est_en_cours() {
        assertThat(Refus.de(() -> proposerSansEvenement())).containsExactly("evenement.champ-obligatoire@evenement");
        assertThat(lister()).isEmpty();
    }

    @Test
    @Tag("OFF-05")
    @Tag("EVT-03")
    void n_ouvre_pas_un_second_evenement_le_meme_jour() {
        monde.avec(Evenements.unEvenementEnCours(dossier));
        assertThat(Refus.de(() -> proposer(Saisies.unEvenement("CEP")))).containsExactly("evenement.deja-en-cours");
    }

    @Test
    @Tag("OFF-05")
    @Tag("EVT-06")
    void ouvre_un_evenement_a_la_place_de_celui_d_un_jour_anterieur() {
        Evenement hier = monde.avec(Evenements.unEvenementEnCoursDu(AUJOURDHUI.minusDays(1), dossier));
        PropositionVue proposition = proposer(Saisies.unEvenement("CEP"));

        assertThat(monde.relire(hier).orElseThrow().etat()).isEqualTo(EtatEvenement.CLOS);
        assertThat(proposition.evenement()).isNotEqualTo(hier.id());
        assertThat(actions(proposition.evenement())).containsExactly(ActionJournal.OFFRE_PROPOSEE);
        assertThat(actions(hier.id())).doesNotContain(ActionJournal.OFFRE_PROPOSEE);
    }

    @Test
    @Tag("OFF-03")
    @Tag("OFF-05")
    void dit_tout_ce_qui_ne_va_pas_en_une_fois_et_n_enregistre_rien() {
        Offre fermee = monde.avec(Offres.uneOffreFermee());
        SaisieProposition saisie = new SaisieProposition(
                fermee.id(), AUJOURDHUI.plusDays(1), "😀".repeat(256), Saisies.unEvenementVide(), null);
        assertThat(Refus.de(() -> proposer(saisie)))
                .startsWith("offre.fermee@offre")
                .contains(
                        "proposition.date-future@date",
                        "proposition.commentaire-trop-long@commentaire",
                        "evenement.champ-obligatoire@evenement.date",
                        "evenement.champ-obligatoire@evenement.contextes");
        assertThat(lister()).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("OFF-03")
    @Tag("EVT-03")
    void dit_l_evenement_deja_en_cours_avant_l_offre_fermee() {
        monde.avec(Evenements.unEvenementEnCours(dossier));
        Offre fermee = monde.avec(Offres.uneOffreFermee());
        SaisieProposition saisie =
                new SaisieProposition(fermee.id(), AUJOURDHUI, null, Saisies.unEvenement("CEP"), null);
        assertThat(Refus.de(() -> proposer(saisie))).containsExactly("evenement.deja-en-cours", "offre.fermee@offre");
    }

    @Test
    @Tag("DEM-01")
    void une_demande_ne_redevient_a_traiter_que_si_rien_n_y_repond_plus() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));
        monde.avec(Evenements.unEvenementEnCours(dossier));
        PropositionVue premiere = proposer(repondre(demande));
        PropositionVue seconde = proposer(repondre(demande));
        assertThat(etat(demande)).isEqualTo(EtatDemande.TRAITEE);
        changer(premiere, "ANNULEE");
        assertThat(etat(demande)).isEqualTo(EtatDemande.TRAITEE);
        changer(seconde, "ANNULEE");
        assertThat(etat(demande)).isEqualTo(EtatDemande.A_TRAITER);
    }

    @Test
    @Tag("DEM-01")
    @Tag("OFF-06")
    void une_demande_traitee_sans_proposition_n_est_ni_repondue_ni_rouverte() {
        Demande traitee = monde.avec(Demandes.uneDemande(EtatDemande.TRAITEE, dossier));
        monde.avec(Evenements.unEvenementEnCours(dossier));

        assertThat(Refus.de(() -> proposer(repondre(traitee)))).containsExactly("demande.deja-traitee@demande");
        assertThat(lister()).isEmpty();
    }

    private SaisieProposition repondre(Demande demande) {
        return new SaisieProposition(offre.id(), AUJOURDHUI, null, null, demande.id());
    }

    private EtatDemande etat(Demande demande) {
        return monde.relire(demande).orElseThrow().etat();
    }

    @Test
    @Tag("OFF-04")
    void nomme_l_offre_et_la_date_qui_manquent() {
        SaisieProposition vide = new SaisieProposition(null, null, null, Saisies.unEvenement("CEP"), null);
        assertThat(Refus.de(() -> proposer(vide)))
                .containsExactly("proposition.champ-obligatoire@offre", "proposition.champ-obligatoire@date");
    }

    @Test
    @Tag("DRO-04")
    void ne_connait_pas_l_offre_d_une_autre_structure() {
        Offre autre = monde.avec(Offres.uneOffreDe(Structures.BORDEAUX));
        SaisieProposition saisie =
                new SaisieProposition(autre.id(), AUJOURDHUI, null, Saisies.unEvenement("CEP"), null);
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> proposer(saisie))
                .satisfies(echec -> assertThat(echec.type()).isEqualTo(TypeRessource.OFFRE));
    }

    @Test
    @Tag("NIV-01")
    void donne_un_niveau_1_au_dossier_jusqu_a_son_annulation() {
        assertThat(niveau()).isZero();
        PropositionVue proposition = proposer(Saisies.unEvenement("CEP"));
        assertThat(niveau()).isEqualTo(1);
        changer(proposition, "ANNULEE");
        assertThat(niveau()).isZero();
    }

    @Test
    @Tag("CEP-08")
    @Tag("NIV-01")
    void pre_remplit_l_aiguilleur_d_apres_le_niveau_1() {
        assertThat(aiguilleurPropose()).isEqualTo("MA_ML_ENTREE_DIRECTE");
        proposer(Saisies.unEvenement("CEP"));
        assertThat(aiguilleurPropose()).isEqualTo("MA_ML_SUITE_NIVEAU_1");
    }

    @Test
    @Tag("OFF-06")
    void avance_d_etat_en_etat_et_le_dit_a_l_evenement() {
        PropositionVue acceptee = changer(proposer(Saisies.unEvenement("CEP")), "ACCEPTEE");
        assertThat(acceptee.version()).isEqualTo(2);
        assertThat(changer(acceptee, "REALISEE").etat()).isEqualTo(EtatProposition.REALISEE);
        assertThat(monde.journal().getLast().evenement())
                .isEqualTo(acceptee.evenement().valeur());
    }

    @Test
    @Tag("OFF-06")
    void exige_un_etat_connu() {
        PropositionVue proposition = proposer(Saisies.unEvenement("CEP"));
        assertThat(Refus.de(() -> changer(proposition, null))).containsExactly("proposition.champ-obligatoire@etat");
        assertThat(Refus.de(() -> changer(proposition, "OUI"))).containsExactly("proposition.etat-inconnu@etat");
        assertThat(Refus.de(() -> changer(proposition, "REALISEE"))).containsExactly("proposition.transition");
    }

    @Test
    @Tag("OFF-06")
    @Tag("SAI-01")
    void dit_a_la_fois_tout_ce_qui_ne_va_pas_avec_une_suite() {
        PropositionVue proposition = proposer(Saisies.unEvenement("CEP"));
        assertThat(Refus.de(() -> suivre(
                        proposition,
                        new SaisieEtatProposition("OUI", AUJOURDHUI.plusDays(1), "x".repeat(Raison.LONGUEUR_MAX + 1)))))
                .containsExactlyInAnyOrder(
                        "proposition.etat-inconnu@etat", "valeur.trop-long@raison", "proposition.date-future@date");
    }

    @Test
    @Tag("ANN-03")
    @Tag("ANN-06")
    void revient_a_l_etat_d_avant_et_garde_dates_et_raisons() {
        PropositionVue acceptee = suivre(
                proposer(Saisies.unEvenement("CEP")), new SaisieEtatProposition("ACCEPTEE", AUJOURDHUI, " Motivée "));
        PropositionVue refusee = suivre(acceptee, new SaisieEtatProposition("REFUS_TIERS", null, "Plus de place"));
        assertThat(refusee.avancement().etape().raison()).isEqualTo(new Raison("Plus de place"));

        PropositionVue revenue = changer(refusee, "ACCEPTEE");

        assertThat(revenue.avancement()).isEqualTo(acceptee.avancement());
        assertThat(revenue.avancement().etape().raison()).isEqualTo(new Raison("Motivée"));
        assertThat(monde.journal().getLast().details())
                .containsEntry("ancienEtat", "REFUS_TIERS")
                .containsEntry("etat", "ACCEPTEE")
                .containsEntry("date", AUJOURDHUI.toString());
        assertThatExceptionOfType(VersionPerimee.class).isThrownBy(() -> changer(refusee, "ACCEPTEE"));
    }

    @Test
    @Tag("OFF-02")
    void rappelle_les_dernieres_offres_proposees() {
        proposer(Saisies.unEvenement("CEP"));
        Offre autre = monde.avec(Offres.uneOffre());
        proposer(new SaisieProposition(autre.id(), AUJOURDHUI, null, null, null));
        proposerSansEvenement();
        assertThat(monde.executer(ListerOffresRecentes.class, ListerOffresRecentes::execute))
                .extracting(OffreRecente::id)
                .containsExactly(offre.id(), autre.id());
        assertThat(monde.<CompterDossiersDeLOffre, Long>executer(
                        CompterDossiersDeLOffre.class, cas -> cas.execute(offre.id())))
                .isEqualTo(1);
    }

    private EvenementPrepare preparer(Offre proposee) {
        return monde.executer(PreparerPropositionOffre.class, cas -> cas.execute(dossier.id(), proposee.id()));
    }

    private int niveau() {
        return monde.executer(ConsulterDossier.class, cas -> cas.execute(dossier.id()))
                .niveauCep();
    }

    private String aiguilleurPropose() {
        return monde.executer(PreparerPropositionCep.class, cas -> cas.execute(dossier.id()))
                .aiguilleur();
    }

    private List<PropositionVue> lister() {
        return monde.executer(ListerPropositions.class, cas -> cas.execute(dossier.id(), PageVoulue.premiere()))
                .elements();
    }

    private PropositionVue proposerSansEvenement() {
        return proposer(new SaisieProposition(offre.id(), AUJOURDHUI, null, null, null));
    }

    private PropositionVue proposer(SaisieEvenement evenement) {
        return proposer(new SaisieProposition(offre.id(), AUJOURDHUI, "À voir ensemble", evenement, null));
    }

    private PropositionVue proposer(SaisieProposition saisie) {
        return monde.executer(ProposerOffre.class, cas -> cas.execute(dossier.id(), saisie));
    }

    private PropositionVue changer(PropositionVue proposition, @Nullable String etat) {
        return suivre(proposition, new SaisieEtatProposition(etat, null, null));
    }

    private PropositionVue suivre(PropositionVue proposition, SaisieEtatProposition saisie) {
        return monde.executer(
                ChangerEtatProposition.class,
                cas -> cas.execute(proposition.id(), VersionAttendue.de(proposition.version()), saisie));
    }

    private List<ActionJournal> actions(EvenementId evenement) {
        return monde.executer(ConsulterEvenement.class, cas -> cas.execute(evenement)).actions().stream()
                .map(ActionVue::type)
                .toList();
    }
}
