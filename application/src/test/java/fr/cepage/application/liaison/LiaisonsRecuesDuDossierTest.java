package fr.cepage.application.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.cepage.application.commun.AnnulationVue;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.dispositif.ConsulterDispositifCep;
import fr.cepage.application.dispositif.PreparerPropositionCep;
import fr.cepage.application.dossier.ConsulterDossier;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.Liaisons;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NIV-03")
class LiaisonsRecuesDuDossierTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    void une_fiche_s_enregistre_avec_son_auteur_et_le_journal_le_dit() {
        LiaisonRecueVue vue = enregistrer(Saisies.uneLiaison());

        assertThat(vue.operateur()).isEqualTo("Cap emploi 13");
        assertThat(vue.auteur()).isEqualTo(new PersonneVue(Acteurs.CLAIRE.id(), "Claire Dubois"));
        assertThat(vue.annulation()).isNull();
        assertThat(vue.version()).isEqualTo(1);
        assertThat(monde.journal())
                .extracting(EntreeJournal::action, EntreeJournal::objet, EntreeJournal::details)
                .containsExactly(tuple(
                        ActionJournal.LIAISON_RECUE,
                        new ObjetJournal(
                                ObjetJournal.Type.LIAISON_RECUE, vue.id().valeur()),
                        Map.of("date", "2026-06-15")));
    }

    @Test
    @Tag("EVT-03")
    void elle_est_une_action_de_l_evenement_en_cours_comme_son_annulation() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));

        annuler(enregistrer(Saisies.uneLiaison()), "Doublon");

        assertThat(monde.journal())
                .extracting(EntreeJournal::action, EntreeJournal::evenement)
                .containsExactly(
                        tuple(ActionJournal.LIAISON_RECUE, evenement.id().valeur()),
                        tuple(ActionJournal.LIAISON_ANNULEE, evenement.id().valeur()));
    }

    @Test
    void tout_ce_qui_ne_va_pas_est_dit_en_une_fois_et_rien_n_est_ecrit() {
        SaisieLiaison saisie = new SaisieLiaison(null, AUJOURDHUI.plusDays(1), "x".repeat(1001));

        assertThat(Refus.de(() -> enregistrer(saisie)))
                .containsExactlyInAnyOrder(
                        "liaison.champ-obligatoire@operateur",
                        "liaison.date-future@date",
                        "liaison.resume-trop-long@resume");
        assertThat(lister(true)).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    void elle_se_passe_de_resume() {
        LiaisonRecueVue vue = enregistrer(new SaisieLiaison(" Cap emploi 13 ", AUJOURDHUI, " \n "));
        assertThat(vue.operateur()).isEqualTo("Cap emploi 13");
        assertThat(vue.resume()).isNull();
    }

    @Test
    void elle_tient_dans_ses_limites() {
        String drapeaux = "🇫🇷".repeat(1000);
        assertThat(enregistrer(new SaisieLiaison("o".repeat(120), AUJOURDHUI, drapeaux))
                        .resume())
                .isEqualTo(drapeaux);
        SaisieLiaison tropLongue = new SaisieLiaison("o".repeat(121), AUJOURDHUI, "🇫🇷".repeat(1001));
        assertThat(Refus.de(() -> enregistrer(tropLongue)))
                .containsExactlyInAnyOrder("valeur.trop-long@operateur", "liaison.resume-trop-long@resume");
        SaisieLiaison commande = new SaisieLiaison("a\u0007", AUJOURDHUI, null);
        assertThat(Refus.de(() -> enregistrer(commande))).containsExactly("valeur.caracteres-interdits@operateur");
    }

    @Test
    void aujourd_hui_est_celui_de_la_structure() {
        monde.a(Instant.parse("2026-06-15T20:30:00Z")).enTantQue(Acteurs.PAUL);
        Dossier reunionnais = monde.avec(Dossiers.unDossierDe(Acteurs.PAUL.structure()));
        SaisieLiaison demain = new SaisieLiaison("Apec", AUJOURDHUI.plusDays(1), null);

        assertThat(monde.executer(EnregistrerLiaisonRecue.class, u -> u.execute(reunionnais.id(), demain))
                        .date())
                .isEqualTo(AUJOURDHUI.plusDays(1));
    }

    @Test
    @Tag("CEP-08")
    void elle_fait_le_niveau_1_du_dossier_de_la_frise_et_du_formulaire_jusqu_a_son_annulation() {
        DispositifCep clos = monde.avec(Ceps.unCepClos(AUJOURDHUI.minusDays(9), AUJOURDHUI.minusDays(2), dossier));
        verifierNiveau(0, "MA_ML_ENTREE_DIRECTE", null, clos);

        LiaisonRecueVue vue = enregistrer(new SaisieLiaison("Apec", AUJOURDHUI.minusDays(20), null));
        verifierNiveau(1, "MA_ML_SUITE_NIVEAU_1", AUJOURDHUI.minusDays(20), clos);

        annuler(vue, "Doublon");
        verifierNiveau(0, "MA_ML_ENTREE_DIRECTE", null, clos);
    }

    @Test
    @Tag("NIV-02")
    void un_cep_en_cours_ne_change_pas_de_niveau_avec_elle() {
        monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(9), dossier));

        enregistrer(Saisies.uneLiaison());

        assertThat(monde.executer(ConsulterDossier.class, u -> u.execute(dossier.id()))
                        .niveauCep())
                .isEqualTo(2);
    }

    @Test
    void annulee_elle_dit_qui_quand_et_pourquoi_et_quitte_les_listes() {
        LiaisonRecueVue vue = enregistrer(Saisies.uneLiaison());
        monde.enTantQue(Acteurs.ROSE);

        LiaisonRecueVue annulee = annuler(vue, " Saisie sur le mauvais dossier ");

        assertThat(annulee.version()).isEqualTo(2);
        assertThat(annulee.annulation())
                .isEqualTo(new AnnulationVue(
                        Instant.parse("2026-06-15T10:00:00Z"),
                        new PersonneVue(Acteurs.ROSE.id(), "Rose Fabre"),
                        "Saisie sur le mauvais dossier"));
        assertThat(lister(false)).isEmpty();
        assertThat(lister(true)).containsExactly(annulee);
        assertThat(monde.journal().getLast().details())
                .isEqualTo(Map.of("date", "2026-06-15", "raison", "Saisie sur le mauvais dossier"));
    }

    @Test
    void elle_ne_s_annule_ni_sans_raison_ni_deux_fois() {
        LiaisonRecue liaison = monde.avec(Liaisons.uneLiaison(dossier));
        assertThat(Refus.de(() -> annuler(liaison, " "))).containsExactly("liaison.champ-obligatoire@raison");
        assertThat(monde.relire(liaison).orElseThrow().donneLeNiveau1()).isTrue();
        annuler(liaison, "Doublon");

        assertThat(Refus.de(() -> annuler(liaison, "Doublon"))).containsExactly("liaison.annulee");
        assertThat(monde.journal()).hasSize(1);
    }

    @Test
    void une_version_perimee_n_ecrit_rien() {
        LiaisonRecue liaison = monde.avec(Liaisons.uneLiaison(dossier));

        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> monde.executer(
                        AnnulerLiaisonRecue.class, u -> u.execute(liaison.id(), VersionAttendue.de(2), "Doublon")));
        assertThat(monde.relire(liaison).orElseThrow().donneLeNiveau1()).isTrue();
    }

    @Test
    @Tag("DRO-04")
    void celle_d_une_autre_structure_n_existe_pas() {
        LiaisonRecue liaison = monde.avec(Liaisons.uneLiaison(dossier));
        monde.enTantQue(Acteurs.DENIS);

        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> monde.executer(ConsulterLiaisonRecue.class, u -> u.execute(liaison.id())))
                .withMessage("liaison.introuvable");
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> annuler(liaison, "Doublon"))
                .withMessage("liaison.introuvable");
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> lister(true))
                .withMessage("dossier.introuvable");
    }

    private void verifierNiveau(int niveau, String aiguilleur, @Nullable LocalDate debut, DispositifCep clos) {
        assertThat(monde.executer(ConsulterDossier.class, u -> u.execute(dossier.id()))
                        .niveauCep())
                .isEqualTo(niveau);
        assertThat(monde.executer(PreparerPropositionCep.class, u -> u.execute(dossier.id()))
                        .aiguilleur())
                .isEqualTo(aiguilleur);
        assertThat(monde.executer(ConsulterDispositifCep.class, u -> u.execute(clos.id()))
                        .debutNiveau1())
                .isEqualTo(debut);
    }

    private LiaisonRecueVue enregistrer(SaisieLiaison saisie) {
        return monde.executer(EnregistrerLiaisonRecue.class, u -> u.execute(dossier.id(), saisie));
    }

    private LiaisonRecueVue annuler(LiaisonRecueVue liaison, String raison) {
        return monde.executer(
                AnnulerLiaisonRecue.class, u -> u.execute(liaison.id(), VersionAttendue.de(liaison.version()), raison));
    }

    private LiaisonRecueVue annuler(LiaisonRecue liaison, String raison) {
        return monde.executer(AnnulerLiaisonRecue.class, u -> u.execute(liaison.id(), QUELCONQUE, raison));
    }

    private List<LiaisonRecueVue> lister(boolean annulees) {
        return monde.executer(ListerLiaisonsRecues.class, u -> u.execute(dossier.id(), annulees, PageVoulue.premiere()))
                .elements();
    }
}
