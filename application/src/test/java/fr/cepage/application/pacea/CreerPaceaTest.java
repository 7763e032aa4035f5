package fr.cepage.application.pacea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.dispositif.SaisieRenseignements;
import fr.cepage.application.pacea.PaceaPrepare.CepConserve;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.pacea.ActionPacea;
import fr.cepage.domain.pacea.AvertissementPacea;
import fr.cepage.domain.pacea.EtatPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.Paceas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CreerPaceaTest {
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);
    private static final Avertissement CEP_CONSERVE = Avertissement.de(AvertissementPacea.CEP_CONSERVE);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @ParameterizedTest
    @Tag("PAC-01")
    @EnumSource
    void une_saisie_cree_le_pacea_et_le_cep_de_la_phase_choisie_le_meme_jour(PhaseCep phase) {
        PaceaVue vue = creer(dossier, ENTREE, unCepSansDate(phase.name()));
        assertThat(vue.etat()).isEqualTo(EtatPacea.EN_COURS);
        assertThat(vue.dateEntree()).isEqualTo(ENTREE);
        assertThat(vue.version()).isEqualTo(1);
        assertThat(vue.cep().dateEntree()).isEqualTo(ENTREE);
        assertThat(vue.cep().phaseCourante()).isEqualTo(phase);
        assertThat(vue.actions()).isEqualTo(Map.of(ActionPacea.CLOTURER, List.of(), ActionPacea.SUPPRIMER, List.of()));
        assertThat(vue.avertissements()).isEmpty();
        assertThat(monde.ceps(dossier))
                .extracting(DispositifCep::id)
                .containsExactly(vue.cep().id());
    }

    @Test
    @Tag("PAC-01")
    @Tag("CEP-12")
    void l_accord_se_note_avec_le_cep_du_pacea() {
        DispositifCepVue cep = creer(dossier, ENTREE, new SaisieCep(null, null, "PHASE_2", Saisies.accord(ENTREE)))
                .cep();
        assertThat(cep.renseignements().accordLe()).isEqualTo(ENTREE);
        assertThat(cep.avertissements()).isEmpty();
    }

    @Test
    @Tag("PAC-01")
    @Tag("CEP-07")
    void le_cep_suit_les_regles_de_la_proposition() {
        Dossier sansReferent = monde.avec(Dossiers.unDossierSansReferent());
        DispositifCepVue suivi =
                creer(dossier, ENTREE, unCepSansDate("PHASE_2")).cep();
        assertThat(suivi.renseignements().referent().nom()).isEqualTo("Claire Dubois");
        assertThat(suivi.dateEntretienInitialisation()).isEqualTo(ENTREE);
        DispositifCepVue orphelin =
                creer(sansReferent, ENTREE, unCepSansDate("PHASE_2")).cep();
        assertThat(orphelin.avertissements())
                .containsExactly(
                        Avertissement.de(AvertissementCep.ACCORD_ABSENT),
                        Avertissement.de(AvertissementCep.REFERENT_ABSENT));
    }

    @Test
    @Tag("PAC-01")
    void la_date_d_entree_tapee_pour_le_cep_ne_compte_pas() {
        SaisieCep autreDate = unCepSansDate("PHASE_2").entreLe(AUJOURDHUI.plusDays(9));
        assertThat(creer(dossier, ENTREE, autreDate).cep().dateEntree()).isEqualTo(ENTREE);
    }

    @Test
    @Tag("PAC-01")
    void un_cep_en_cours_reste_tel_quel_et_la_reponse_le_dit() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        PaceaVue vue = creer(dossier, AUJOURDHUI, SaisieCep.VIDE);
        assertThat(vue.avertissements()).containsExactly(CEP_CONSERVE);
        assertThat(vue.cep().id()).isEqualTo(cep.id());
        assertThat(monde.relire(cep).orElseThrow().version()).isEqualTo(cep.version());
        assertThat(consulter(vue).avertissements()).isEmpty();
    }

    @Test
    @Tag("PAC-01")
    void la_partie_cep_est_alors_sans_effet_meme_fausse() {
        monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        PaceaVue vue = creer(dossier, AUJOURDHUI, Saisies.unCep(Saisies.aiguilleur("inconnu")));
        assertThat(vue.avertissements()).containsExactly(CEP_CONSERVE);
        assertThat(monde.ceps(dossier)).hasSize(1);
    }

    @Test
    @Tag("PAC-01")
    void un_cep_en_cours_suffit_a_un_dossier_redevenu_non_justifie() {
        Dossier nonJustifie = monde.avec(Dossiers.unDossier());
        monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, nonJustifie));
        assertThat(creer(nonJustifie, AUJOURDHUI, SaisieCep.VIDE).avertissements())
                .containsExactly(CEP_CONSERVE);
    }

    @Test
    @Tag("PAC-02")
    @Tag("CEP-03")
    void sans_cep_en_cours_chaque_membre_du_cep_qui_manque_est_nomme() {
        assertThat(Refus.de(() -> creer(dossier, null, SaisieCep.VIDE)))
                .containsExactly(
                        "pacea.champ-obligatoire@dateEntree",
                        "cep.champ-obligatoire@cep.aiguilleur",
                        "cep.champ-obligatoire@cep.motifSollicitation",
                        "cep.champ-obligatoire@cep.phase");
        assertRienDeCree(dossier);
    }

    @Test
    @Tag("PAC-02")
    @Tag("CEP-01")
    void un_cep_impossible_refuse_le_pacea_avec_ses_raisons() {
        Dossier nonJustifie = monde.avec(Dossiers.unDossier());
        SaisieRenseignements opacif =
                new SaisieRenseignements("OPACIF", "PREMIERE_INSERTION", null, null, null, ENTREE.plusDays(1));
        SaisieCep fausse = new SaisieCep(null, null, "PHASE_1", opacif);
        assertThat(Refus.de(() -> creer(nonJustifie, ENTREE, fausse)))
                .containsExactly(
                        "cep.dossier-non-justifie",
                        "referentiel.valeur-inactive@cep.aiguilleur",
                        "referentiel.valeur-inconnue@cep.phase",
                        "cep.accord-apres-entree@cep.accordLe");
        assertRienDeCree(nonJustifie);
    }

    @Test
    @Tag("PAC-02")
    @Tag("CEP-05")
    void la_retro_saisie_du_cep_vaut_pour_la_date_commune() {
        assertThat(Refus.de(() -> creer(
                        monde.avec(Dossiers.unJeuneNeLe(LocalDate.of(2000, 8, 1))),
                        LocalDate.of(2016, 12, 31),
                        unCepSansDate("PHASE_2"))))
                .containsExactly("cep.date-entree-trop-ancienne@dateEntree");
    }

    @Test
    @Tag("PAC-03")
    void un_seul_pacea_en_cours_par_dossier() {
        creer(dossier, ENTREE, unCepSansDate("PHASE_2"));
        assertThat(Refus.de(() -> creer(dossier, AUJOURDHUI, SaisieCep.VIDE))).containsExactly("pacea.deja-en-cours");
        assertThat(monde.paceas(dossier)).hasSize(1);
    }

    @Test
    @Tag("PAC-07")
    void une_entree_future_est_refusee_et_rien_n_est_cree() {
        assertThat(Refus.de(() -> creer(dossier, AUJOURDHUI.plusDays(1), unCepSansDate("PHASE_2"))))
                .containsExactly("pacea.date-entree-future@dateEntree");
        assertRienDeCree(dossier);
    }

    @Test
    @Tag("PAC-07")
    void une_entree_de_plus_de_vingt_quatre_mois_avertit() {
        LocalDate entree = AUJOURDHUI.minusMonths(Pacea.MOIS);
        assertThat(creer(dossier, entree, unCepSansDate("PHASE_2")).avertissements())
                .containsExactly(Avertissement.de(AvertissementPacea.DUREE_DEPASSEE, 24, AUJOURDHUI));
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        assertThat(creer(autre, entree.plusDays(1), unCepSansDate("PHASE_2")).avertissements())
                .isEmpty();
    }

    @Test
    @Tag("PAC-01")
    void gerer_le_pacea_suffit_pour_le_cep_qu_il_amene() {
        monde.enTantQue(Acteurs.claireSans(Droit.PROPOSER_CEP));
        PaceaVue vue = creer(dossier, ENTREE, unCepSansDate("PHASE_2"));
        assertThat(vue.cep().actionsPossibles()).isEmpty();
        assertThat(vue.actions()).isEqualTo(Map.of(ActionPacea.CLOTURER, List.of(), ActionPacea.SUPPRIMER, List.of()));
    }

    @Test
    @Tag("PAC-01")
    void le_journal_garde_les_deux_entrees() {
        PaceaVue vue = creer(dossier, ENTREE, unCepSansDate("PHASE_2"));
        assertThat(monde.journal())
                .extracting(EntreeJournal::action)
                .containsExactly(ActionJournal.CEP_PROPOSE, ActionJournal.PACEA_CREE);
        EntreeJournal entree = monde.journal().getLast();
        assertThat(entree.objet().id()).isEqualTo(vue.id().valeur());
        assertThat(entree.auteur()).isEqualTo(Acteurs.CLAIRE.id());
        assertThat(entree.details())
                .containsEntry("dateEntree", "2026-03-02")
                .containsEntry("cep", vue.cep().id().toString());
    }

    @Test
    @Tag("PAC-01")
    @Tag("CEP-08")
    void le_formulaire_part_de_ce_que_le_dossier_sait_deja() {
        PaceaPrepare prepare = preparer(dossier);
        assertThat(prepare.empechements()).isEmpty();
        assertThat(prepare.cepConserve()).isNull();
        assertThat(prepare.cep().aiguilleur()).isEqualTo("MA_ML_ENTREE_DIRECTE");
        assertThat(prepare.cep().referent()).isEqualTo("claire");
        assertThat(prepare.cep().aujourdhui()).isEqualTo(AUJOURDHUI);
    }

    @Test
    @Tag("PAC-01")
    void le_formulaire_dit_le_cep_qui_reste() {
        monde.avec(Ceps.unCepEnPhase3Depuis(ENTREE, AUJOURDHUI, dossier));
        assertThat(preparer(dossier).cepConserve()).isEqualTo(new CepConserve(PhaseCep.PHASE_3, ENTREE));
        assertThat(preparer(dossier).empechements()).isEmpty();
    }

    @Test
    @Tag("PAC-02")
    @Tag("PAC-03")
    void le_formulaire_dit_pourquoi_aucun_pacea_ne_peut_etre_cree() {
        assertThat(empechements(monde.avec(Dossiers.unDossier()))).containsExactly("cep.dossier-non-justifie");
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        monde.avec(Paceas.unPaceaDepuis(ENTREE, cep));
        assertThat(empechements(dossier)).containsExactly("pacea.deja-en-cours");
    }

    @Test
    @Tag("PHA-06")
    @Tag("CLO-04")
    @Tag("SUP-02")
    void les_actions_possibles_du_cep_suivent() {
        assertThat(creer(dossier, ENTREE, unCepSansDate("PHASE_2")).cep().actionsPossibles())
                .containsExactly(ActionCep.MODIFIER, ActionCep.PASSER_EN_PHASE_3);
    }

    @Test
    void un_dossier_absent_n_entre_pas_en_pacea() {
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> creer(Dossiers.unDossierJustifie(), null, SaisieCep.VIDE));
    }

    private void assertRienDeCree(Dossier lequel) {
        assertThat(monde.paceas(lequel)).isEmpty();
        assertThat(monde.ceps(lequel)).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    private static SaisieCep unCepSansDate(String phase) {
        return new SaisieCep(null, null, phase, Saisies.RENSEIGNEMENTS);
    }

    private PaceaVue creer(Dossier lequel, LocalDate entree, SaisieCep cep) {
        return monde.executer(CreerPacea.class, u -> u.execute(lequel.id(), new SaisiePacea(entree, cep)));
    }

    private PaceaVue consulter(PaceaVue vue) {
        return monde.executer(ConsulterPacea.class, u -> u.execute(vue.id()));
    }

    private PaceaPrepare preparer(Dossier lequel) {
        return monde.executer(PreparerPacea.class, u -> u.execute(lequel.id()));
    }

    private List<String> empechements(Dossier lequel) {
        return preparer(lequel).empechements().stream()
                .map(violation -> violation.code().cle())
                .toList();
    }
}
