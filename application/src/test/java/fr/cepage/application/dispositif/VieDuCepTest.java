package fr.cepage.application.dispositif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.DispositifCepVue.ClotureVue;
import fr.cepage.application.dossier.ConsulterDossier;
import fr.cepage.application.journal.ConsulterJournal;
import fr.cepage.application.journal.LigneJournal;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VieDuCepTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
    private final DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));

    @Test
    @Tag("PHA-03")
    @Tag("NIV-02")
    void une_phase_3_planifiee_se_voit_et_commence_a_son_jour() {
        DispositifCepVue vue = passer(DEMAIN);
        assertThat(vue.phase3Planifiee()).isEqualTo(DEMAIN);
        assertThat(vue.phaseCourante()).isEqualTo(PhaseCep.PHASE_2);
        assertThat(niveauCep()).isEqualTo(2);
        monde.le(DEMAIN);
        assertThat(consulter().phaseCourante()).isEqualTo(PhaseCep.PHASE_3);
        assertThat(consulter().phase3Planifiee()).isNull();
        assertThat(niveauCep()).isEqualTo(3);
    }

    @Test
    @Tag("PHA-05")
    void le_passage_annule_reste_au_journal() {
        passer(DEMAIN);
        repasser();
        passer(AUJOURDHUI);
        DispositifCepVue vue = repasser();
        assertThat(vue.phases())
                .singleElement()
                .satisfies(phase -> assertThat(phase.debut()).isEqualTo(ENTREE));
        assertThat(monde.journal())
                .extracting(EntreeJournal::action)
                .containsExactly(
                        ActionJournal.CEP_PASSAGE_PHASE_3,
                        ActionJournal.CEP_PASSAGE_ANNULE,
                        ActionJournal.CEP_PASSAGE_PHASE_3,
                        ActionJournal.CEP_RETOUR_PHASE_2);
        assertThat(monde.journal().get(1).details()).isEqualTo(Map.of("phase3Annulee", "2026-06-16"));
        assertThat(monde.journal().get(3).details()).isEqualTo(Map.of("phase3Annulee", "2026-06-15"));
    }

    @Test
    @Tag("PHA-08")
    void le_journal_distingue_deplacer_et_corriger() {
        passer(DEMAIN);
        passer(DEMAIN.plusDays(1));
        monde.le(DEMAIN.plusDays(1));
        passer(AUJOURDHUI);
        assertThat(monde.journal())
                .extracting(EntreeJournal::action)
                .containsExactly(
                        ActionJournal.CEP_PASSAGE_PHASE_3,
                        ActionJournal.CEP_PHASE_3_DEPLACEE,
                        ActionJournal.CEP_PHASE_3_CORRIGEE);
    }

    @Test
    @Tag("PHA-08")
    void redonner_la_meme_date_ne_change_rien_et_n_est_pas_journalise() {
        passer(DEMAIN);
        long version = relu().version();
        passer(DEMAIN);
        assertThat(relu().version()).isEqualTo(version);
        assertThat(monde.journal())
                .extracting(EntreeJournal::action)
                .containsExactly(ActionJournal.CEP_PASSAGE_PHASE_3);
    }

    @Test
    @Tag("PHA-02")
    void la_date_de_phase_3_est_obligatoire() {
        assertThat(Refus.de(() -> passer(null))).containsExactly("cep.champ-obligatoire@dateDebut");
        assertThat(Refus.de(() -> passer(ENTREE))).containsExactly("cep.phase3-trop-tot@dateDebut");
        assertThat(relu().version()).isEqualTo(cep.version());
    }

    @Test
    @Tag("MOD-01")
    void les_renseignements_se_modifient() {
        SaisieRenseignements voulus = new SaisieRenseignements(
                "CAP_EMPLOI",
                "TROUVER_EMPLOI",
                "Lycée",
                Saisies.referent(null, "Zoé Petit").referent(),
                null,
                ENTREE);
        DispositifCepVue.RenseignementsVue lus = modifier(voulus).renseignements();
        assertThat(lus.aiguilleur().code()).isEqualTo(new CodeValeur("CAP_EMPLOI"));
        assertThat(lus.motifSollicitation().code()).isEqualTo(new CodeValeur("TROUVER_EMPLOI"));
        assertThat(lus.prescripteur()).isEqualTo("Lycée");
        assertThat(lus.referent().nom()).isEqualTo("Zoé Petit");
        assertThat(lus.typeProjet()).isNull();
        assertThat(monde.journal().getLast().details())
                .containsEntry("membres", "aiguilleur,motifSollicitation,prescripteur,referent,typeProjet");
    }

    @Test
    @Tag("MOD-01")
    void l_aiguilleur_et_le_motif_restent_obligatoires() {
        assertThat(Refus.de(() -> modifier(new SaisieRenseignements(null, " ", null, null, null, null))))
                .containsExactly("cep.champ-obligatoire@aiguilleur", "cep.champ-obligatoire@motifSollicitation");
        assertThat(relu().renseignements()).isEqualTo(cep.renseignements());
    }

    @Test
    @Tag("MOD-01")
    void rendre_les_champs_tels_quels_ne_change_rien() {
        DispositifCepVue vue =
                monde.executer(ModifierDispositifCep.class, u -> u.execute(cep.id(), QUELCONQUE, saisie -> saisie));
        assertThat(vue.version()).isEqualTo(cep.version());
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("MOD-02")
    void changer_une_date_d_entree_est_refuse_et_non_ignore() {
        assertThat(Refus.de(() -> monde.executer(
                        ModifierDispositifCep.class,
                        u -> u.execute(
                                cep.id(),
                                QUELCONQUE,
                                saisie -> Saisies.aiguilleur("INCONNU"),
                                List.of("dateEntree", "dateEntretienInitialisation")))))
                .containsExactly(
                        "cep.date-non-modifiable@dateEntree",
                        "cep.date-non-modifiable@dateEntretienInitialisation",
                        "referentiel.valeur-inconnue@aiguilleur");
        assertThat(relu().entree()).isEqualTo(cep.entree());
    }

    @Test
    @Tag("CEP-09")
    void une_valeur_perimee_laissee_est_acceptee_et_une_nouvelle_refusee() {
        monde.le(LocalDate.of(2025, 12, 31));
        Dossier ancien = monde.avec(Dossiers.unDossierJustifie());
        SaisieCep saisie = new SaisieCep(null, LocalDate.of(2025, 12, 31), "PHASE_2", Saisies.aiguilleur("OPACIF"));
        DispositifCepVue perime = monde.executer(ProposerCep.class, u -> u.execute(ancien.id(), saisie));
        monde.le(AUJOURDHUI);
        SaisieRenseignements laissee = new SaisieRenseignements("OPACIF", "TROUVER_EMPLOI", null, null, null, null);
        DispositifCepVue vue =
                monde.executer(ModifierDispositifCep.class, u -> u.execute(perime.id(), QUELCONQUE, s -> laissee));
        assertThat(vue.renseignements().aiguilleur().correspondance()).isEqualTo(new CodeValeur("CAP_EMPLOI"));
        assertThat(Refus.de(() -> modifier(Saisies.aiguilleur("OPACIF"))))
                .containsExactly("referentiel.valeur-inactive@aiguilleur");
    }

    @Test
    @Tag("MOD-03")
    void un_cep_clos_refuse_tout_avant_de_regarder_les_valeurs() {
        cloturer(AUJOURDHUI, "REPRISE_EMPLOI");
        assertThat(Refus.de(() -> modifier(Saisies.aiguilleur("INCONNU")))).containsExactly("cep.clos");
        assertThat(Refus.de(() -> passer(null))).containsExactly("cep.clos");
        assertThat(Refus.de(this::repasser)).containsExactly("cep.clos");
        assertThat(Refus.de(() -> cloturer(DEMAIN, "INCONNU"))).containsExactly("cep.clos");
        assertThat(consulter().actionsPossibles()).containsExactly(ActionCep.ANNULER_CLOTURE);
    }

    @Test
    @Tag("CLO-01")
    void se_cloture_avec_sa_fin_et_son_motif() {
        DispositifCepVue vue = cloturer(AUJOURDHUI, "REPRISE_EMPLOI");
        assertThat(vue.etat()).isEqualTo(EtatCep.CLOS);
        assertThat(vue.cloture().motifSortie().libelle()).isEqualTo("Reprise d'emploi");
        assertThat(niveauCep()).isZero();
        assertThat(monde.journal().getLast().details())
                .isEqualTo(Map.of(
                        "dateFinReelle",
                        "2026-06-15",
                        "motifSortie",
                        "REPRISE_EMPLOI",
                        "avertissements",
                        "cep.synthese-a-remettre"));
    }

    @Test
    @Tag("CLO-01")
    @Tag("CLO-02")
    @Tag("CLO-06")
    void dit_ensemble_ce_qui_est_faux_dans_une_cloture() {
        assertThat(Refus.de(() -> cloturer(null, null)))
                .containsExactly("cep.champ-obligatoire@dateFinReelle", "cep.champ-obligatoire@motifSortie");
        assertThat(Refus.de(() -> cloturer(DEMAIN, "DEMENAGEMENT")))
                .containsExactly("referentiel.valeur-inactive@motifSortie", "cep.fin-anticipee@dateFinReelle");
        assertThat(Refus.de(() -> cloturer(ENTREE.minusDays(1), "x")))
                .containsExactly("referentiel.valeur-inconnue@motifSortie", "cep.fin-avant-phase@dateFinReelle");
        assertThat(relu().enCours()).isTrue();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("CLO-06")
    void le_motif_se_choisit_selon_le_jour_de_la_saisie_et_non_la_date_de_fin() {
        Dossier ancien = monde.avec(Dossiers.unDossierJustifie());
        DispositifCep de2021 = monde.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2021, 3, 1), ancien));
        LocalDate fin = LocalDate.of(2021, 7, 1);
        assertThat(Refus.de(() -> cloturer(de2021, fin, "DEMENAGEMENT")))
                .containsExactly("referentiel.valeur-inactive@motifSortie");
        assertThat(cloturer(de2021, fin, "REPRISE_EMPLOI").etat()).isEqualTo(EtatCep.CLOS);
    }

    @Test
    @Tag("CLO-06")
    void l_ancienne_liste_finit_la_veille_du_13_juillet_2021() {
        Dossier ancien = monde.avec(Dossiers.unDossierJustifie());
        DispositifCep de2021 = monde.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2021, 3, 1), ancien));
        monde.le(LocalDate.of(2021, 7, 12));
        assertThat(Refus.de(() -> cloturer(de2021, LocalDate.of(2021, 7, 1), "REPRISE_EMPLOI")))
                .containsExactly("referentiel.valeur-inactive@motifSortie");
        monde.le(LocalDate.of(2021, 7, 13));
        assertThat(cloturer(de2021, LocalDate.of(2021, 7, 1), "REPRISE_EMPLOI").etat())
                .isEqualTo(EtatCep.CLOS);
    }

    @Test
    @Tag("CLO-07")
    @Tag("CLO-08")
    void un_ancien_motif_reste_affiche_a_cote_de_sa_correspondance() {
        ClotureVue demenagement = closPour("DEMENAGEMENT");
        assertThat(demenagement.motifSortie().libelle()).isEqualTo("Déménagement");
        assertThat(demenagement.motifSortie().correspondance()).isEqualTo(new CodeValeur("AUTRE_MOTIF"));
        ClotureVue limite = closPour("LIMITE_AGE");
        assertThat(limite.motifSortie().libelle()).isEqualTo("Limite d'âge (26 ans)");
        assertThat(limite.motifSortie().correspondance()).isNull();
    }

    @Test
    @Tag("NOM-01")
    @Tag("CLO-07")
    void une_valeur_disparue_montre_son_code() {
        assertThat(closPour("MOTIF_OUBLIE").motifSortie().libelle()).isEqualTo("MOTIF_OUBLIE");
    }

    @Test
    @Tag("CLO-05")
    void la_phase_3_prevue_s_evanouit_avec_la_cloture() {
        passer(DEMAIN);
        DispositifCepVue vue = cloturer(AUJOURDHUI, "REPRISE_EMPLOI");
        assertThat(vue.phase3Planifiee()).isNull();
        assertThat(monde.journal().getLast().details()).containsEntry("phase3Annulee", "2026-06-16");
    }

    @Test
    @Tag("CLO-09")
    void la_cloture_s_annule_avec_une_raison() {
        cloturer(AUJOURDHUI, "REPRISE_EMPLOI");
        DispositifCepVue vue = rouvrir(" Erreur de saisie ");
        assertThat(vue.etat()).isEqualTo(EtatCep.EN_COURS);
        assertThat(vue.cloture()).isNull();
        assertThat(monde.journal().getLast().details())
                .isEqualTo(Map.of(
                        "dateFinReelle", "2026-06-15", "motifSortie", "REPRISE_EMPLOI", "raison", "Erreur de saisie"));
    }

    @ParameterizedTest
    @Tag("CLO-09")
    @NullSource
    @ValueSource(strings = {"", "  ", "\u00A0", "\t"})
    void la_raison_est_obligatoire(String raison) {
        cloturer(AUJOURDHUI, "REPRISE_EMPLOI");
        assertThat(Refus.de(() -> rouvrir(raison))).containsExactly("cep.champ-obligatoire@raison");
        assertThat(relu().enCours()).isFalse();
    }

    @Test
    @Tag("CLO-09")
    void la_raison_a_255_caracteres_au_plus() {
        cloturer(AUJOURDHUI, "REPRISE_EMPLOI");
        assertThat(Refus.de(() -> rouvrir("é".repeat(256)))).containsExactly("valeur.trop-long@raison");
        assertThat(rouvrir("é".repeat(255)).etat()).isEqualTo(EtatCep.EN_COURS);
    }

    @Test
    @Tag("CLO-09")
    void la_cloture_ne_s_annule_plus_quand_un_cep_suit() {
        cloturer(AUJOURDHUI.minusDays(1), "REPRISE_EMPLOI");
        monde.executer(ProposerCep.class, u -> u.execute(dossier.id(), Saisies.unCep()));
        assertThat(Refus.de(() -> rouvrir(null))).containsExactly("cep.suivant-existe");
        assertThat(consulter().actionsPossibles()).isEmpty();
    }

    @Test
    @Tag("CLO-09")
    void un_cep_en_cours_n_a_pas_de_cloture_a_annuler() {
        assertThat(Refus.de(() -> rouvrir(null))).containsExactly("cep.pas-clos");
    }

    @Test
    @Tag("SUP-01")
    @Tag("SUP-03")
    void la_suppression_ote_le_cep_et_reste_au_journal() {
        monde.lancer(SupprimerDispositifCep.class, u -> u.execute(cep.id(), QUELCONQUE));
        assertThat(monde.ceps(dossier)).isEmpty();
        List<LigneJournal> journal = monde.executer(
                        ConsulterJournal.class, u -> u.execute(dossier.id(), PageVoulue.premiere()))
                .elements();
        assertThat(journal).singleElement().satisfies(ligne -> {
            assertThat(ligne.action()).isEqualTo(ActionJournal.CEP_SUPPRIME);
            assertThat(ligne.auteur().id()).isEqualTo(Acteurs.CLAIRE.id());
            assertThat(ligne.instant()).isEqualTo("2026-06-15T10:00:00Z");
            assertThat(ligne.objet().id()).isEqualTo(cep.id().valeur());
            assertThat(ligne.details())
                    .containsEntry("dateEntree", "2026-03-02")
                    .containsEntry("motifSollicitation", "PREMIERE_INSERTION");
        });
    }

    @Test
    @Tag("SUP-01")
    void un_cep_clos_ne_se_supprime_pas() {
        cloturer(AUJOURDHUI, "REPRISE_EMPLOI");
        assertThat(Refus.de(() -> monde.lancer(SupprimerDispositifCep.class, u -> u.execute(cep.id(), QUELCONQUE))))
                .containsExactly("cep.clos");
        assertThat(monde.ceps(dossier)).hasSize(1);
    }

    private ClotureVue closPour(String motif) {
        Dossier ancien = monde.avec(Dossiers.unDossierJustifie());
        DispositifCep clos = monde.avec(
                Ceps.unCepClosPour(new CodeValeur(motif), LocalDate.of(2021, 1, 4), LocalDate.of(2021, 7, 1), ancien));
        return monde.executer(ConsulterDispositifCep.class, u -> u.execute(clos.id()))
                .cloture();
    }

    private DispositifCep relu() {
        return monde.relire(cep).orElseThrow();
    }

    private int niveauCep() {
        return monde.executer(ConsulterDossier.class, u -> u.execute(dossier.id()))
                .niveauCep();
    }

    private DispositifCepVue consulter() {
        return monde.executer(ConsulterDispositifCep.class, u -> u.execute(cep.id()));
    }

    private DispositifCepVue passer(LocalDate date) {
        return monde.executer(PasserEnPhase3.class, u -> u.execute(cep.id(), QUELCONQUE, date));
    }

    private DispositifCepVue repasser() {
        return monde.executer(RepasserEnPhase2.class, u -> u.execute(cep.id(), QUELCONQUE));
    }

    private DispositifCepVue modifier(SaisieRenseignements voulus) {
        return monde.executer(ModifierDispositifCep.class, u -> u.execute(cep.id(), QUELCONQUE, s -> voulus));
    }

    private DispositifCepVue cloturer(LocalDate fin, String motif) {
        return cloturer(cep, fin, motif);
    }

    private DispositifCepVue cloturer(DispositifCep lequel, LocalDate fin, String motif) {
        return monde.executer(
                CloturerDispositifCep.class,
                u -> u.execute(lequel.id(), QUELCONQUE, new SaisieCloture(fin, motif, null)));
    }

    private DispositifCepVue rouvrir(String raison) {
        return monde.executer(AnnulerClotureDispositifCep.class, u -> u.execute(cep.id(), QUELCONQUE, raison));
    }
}
