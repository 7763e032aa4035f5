package fr.cepage.application.pacea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionManquante;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.dispositif.CloturerDispositifCep;
import fr.cepage.application.dispositif.ConsulterDispositifCep;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.PasserEnPhase3;
import fr.cepage.application.dispositif.RepasserEnPhase2;
import fr.cepage.application.dispositif.SaisieCloture;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.InterditSousPacea;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.pacea.ActionPacea;
import fr.cepage.domain.pacea.EtatPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.pacea.RefusPacea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VieDuPaceaTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
    private final DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
    private final Pacea pacea = monde.avec(Paceas.unPaceaDepuis(ENTREE, cep));

    @Test
    @Tag("PHA-06")
    void on_passe_en_phase_3_sous_un_pacea_et_l_on_n_en_revient_pas() {
        passer(AUJOURDHUI.plusDays(1));
        repasser();
        passer(AUJOURDHUI);
        assertThat(Refus.de(this::repasser)).containsExactly("cep.pacea-en-cours");
        assertThat(consulterCep().empechements(ActionCep.REPASSER_EN_PHASE_2))
                .containsExactly(Violation.de(RefusCep.PACEA_EN_COURS, InterditSousPacea.RETOUR));
        supprimer();
        assertThat(repasser().phaseCourante()).isEqualTo(PhaseCep.PHASE_2);
    }

    @Test
    @Tag("CLO-04")
    @Tag("PAC-04")
    void le_cep_se_cloture_une_fois_le_pacea_clos() {
        assertThat(Refus.de(() -> cloturerLeCep(null, "x"))).containsExactly("cep.pacea-en-cours");
        assertThat(consulterCep().empechements(ActionCep.CLOTURER))
                .containsExactly(Violation.de(RefusCep.PACEA_EN_COURS, InterditSousPacea.CLOTURE));
        PaceaVue clos = cloturer(AUJOURDHUI, "AUTONOMIE_ACQUISE");
        assertThat(clos.etat()).isEqualTo(EtatPacea.CLOS);
        assertThat(clos.cep().etat()).isEqualTo(EtatCep.EN_COURS);
        assertThat(cloturerLeCep(AUJOURDHUI, "REPRISE_EMPLOI").etat()).isEqualTo(EtatCep.CLOS);
    }

    @Test
    @Tag("SUP-02")
    @Tag("PAC-05")
    void le_cep_se_supprime_une_fois_le_pacea_supprime() {
        assertThat(Refus.de(this::supprimerLeCep)).containsExactly("cep.pacea-en-cours");
        assertThat(consulterCep().empechements(ActionCep.SUPPRIMER))
                .containsExactly(Violation.de(RefusCep.PACEA_EN_COURS, InterditSousPacea.SUPPRESSION));
        supprimer();
        assertThat(monde.paceas(dossier)).isEmpty();
        assertThat(monde.relire(cep).orElseThrow().version()).isEqualTo(cep.version());
        supprimerLeCep();
        assertThat(monde.ceps(dossier)).isEmpty();
    }

    @Test
    @Tag("PAC-04")
    void un_pacea_clos_survit_a_son_cep_supprime() {
        cloturer(AUJOURDHUI, "AUTONOMIE_ACQUISE");
        supprimerLeCep();
        assertThat(consulter().cep()).isNull();
        assertThat(consulter().etat()).isEqualTo(EtatPacea.CLOS);
    }

    @Test
    @Tag("PAC-04")
    void la_cloture_laisse_sa_trace() {
        PaceaVue clos = cloturer(ENTREE, "AUTONOMIE_ACQUISE");
        assertThat(clos.fin().motif().libelle()).isEqualTo("Autonomie acquise");
        assertThat(clos.fin().dateFin()).isEqualTo(ENTREE);
        assertThat(clos.actions()).isEqualTo(Map.of(ActionPacea.ANNULER_CLOTURE, List.of()));
        assertThat(monde.journal().getLast().action()).isEqualTo(ActionJournal.PACEA_CLOTURE);
        assertThat(monde.journal().getLast().details())
                .isEqualTo(Map.of("dateFin", "2026-03-02", "motif", "AUTONOMIE_ACQUISE"));
    }

    @Test
    @Tag("ANN-04")
    @Tag("ANN-06")
    void sa_cloture_s_annule_avec_une_raison_qui_reste_au_journal() {
        cloturer(ENTREE, "AUTONOMIE_ACQUISE");
        assertThat(Refus.de(() -> annulerCloture(" "))).containsExactly("pacea.champ-obligatoire@raison");

        PaceaVue rouvert = annulerCloture("Clos trop tôt");

        assertThat(rouvert.etat()).isEqualTo(EtatPacea.EN_COURS);
        assertThat(rouvert.fin()).isNull();
        assertThat(monde.journal().getLast().action()).isEqualTo(ActionJournal.PACEA_CLOTURE_ANNULEE);
        assertThat(monde.journal().getLast().details())
                .isEqualTo(Map.of("dateFin", "2026-03-02", "motif", "AUTONOMIE_ACQUISE", "raison", "Clos trop tôt"));
        assertThat(Refus.de(() -> annulerCloture("Encore"))).containsExactly("pacea.pas-clos");
    }

    @Test
    @Tag("ANN-04")
    void sa_cloture_tient_quand_il_y_en_a_un_plus_recent_ou_que_son_cep_n_est_plus_en_cours() {
        cloturer(ENTREE, "AUTONOMIE_ACQUISE");
        Pacea suivant = monde.avec(Paceas.unPaceaDepuis(AUJOURDHUI, cep));
        assertThat(consulter().actions())
                .isEqualTo(Map.of(ActionPacea.ANNULER_CLOTURE, List.of(Violation.de(RefusPacea.SUIVANT_EXISTE))));
        assertThat(Refus.de(() -> annulerCloture("Clos trop tôt"))).containsExactly("pacea.suivant-existe");
        monde.lancer(SupprimerPacea.class, u -> u.execute(suivant.id(), QUELCONQUE));

        cloturerLeCep(AUJOURDHUI, "REPRISE_EMPLOI");

        assertThat(consulter().actions())
                .isEqualTo(Map.of(ActionPacea.ANNULER_CLOTURE, List.of(Violation.de(RefusPacea.CEP_CLOS))));
        assertThat(Refus.de(() -> annulerCloture("Clos trop tôt"))).containsExactly("pacea.cep-clos");
    }

    @Test
    @Tag("ANN-04")
    void sa_cloture_tient_quand_son_cep_a_ete_supprime() {
        cloturer(ENTREE, "AUTONOMIE_ACQUISE");
        supprimerLeCep();

        assertThat(Refus.de(() -> annulerCloture("Clos trop tôt"))).containsExactly("pacea.cep-supprime");
    }

    private PaceaVue annulerCloture(String raison) {
        return monde.executer(AnnulerCloturePacea.class, u -> u.execute(pacea.id(), QUELCONQUE, raison));
    }

    @Test
    @Tag("PAC-07")
    void dit_ensemble_ce_qui_est_faux_dans_une_cloture() {
        assertThat(Refus.de(() -> cloturer(null, null)))
                .containsExactly("pacea.champ-obligatoire@dateFin", "pacea.champ-obligatoire@motif");
        assertThat(Refus.de(() -> cloturer(AUJOURDHUI.plusDays(1), "REPRISE_EMPLOI")))
                .containsExactly("referentiel.valeur-inconnue@motif", "pacea.date-fin@dateFin");
        assertThat(Refus.de(() -> cloturer(ENTREE.minusDays(1), "x")))
                .containsExactly("referentiel.valeur-inconnue@motif", "pacea.date-fin@dateFin");
        assertThat(monde.relire(pacea).orElseThrow().enCours()).isTrue();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("PAC-05")
    void la_suppression_laisse_sa_trace() {
        supprimer();
        assertThat(monde.journal()).singleElement().satisfies(entree -> {
            assertThat(entree.action()).isEqualTo(ActionJournal.PACEA_SUPPRIME);
            assertThat(entree.objet().id()).isEqualTo(pacea.id().valeur());
            assertThat(entree.details()).containsEntry("dateEntree", "2026-03-02");
        });
    }

    @Test
    void absent_puis_version_puis_etat_puis_valeurs() {
        PaceaId inconnu = new PaceaId(UUID.randomUUID());
        VersionAttendue absente = new VersionAttendue.Absente();
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> monde.lancer(SupprimerPacea.class, u -> u.execute(inconnu, absente)));
        assertThatExceptionOfType(VersionManquante.class)
                .isThrownBy(() -> monde.lancer(SupprimerPacea.class, u -> u.execute(pacea.id(), absente)));
        VersionAttendue lue = VersionAttendue.de(pacea.version());
        cloturer(AUJOURDHUI, "AUTONOMIE_ACQUISE");
        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> monde.executer(CloturerPacea.class, u -> u.execute(pacea.id(), lue, null, "x")));
        assertThat(Refus.de(() -> cloturer(null, "x"))).containsExactly("pacea.clos");
        assertThat(Refus.de(this::supprimer)).containsExactly("pacea.clos");
    }

    @Test
    @Tag("PAC-03")
    void la_liste_montre_le_plus_recent_d_abord_chacun_avec_son_cep() {
        cloturer(ENTREE, "AUTONOMIE_ACQUISE");
        Pacea nouveau = monde.avec(Paceas.unPaceaDepuis(AUJOURDHUI, cep));
        List<PaceaVue> vues = monde.executer(ListerPaceas.class, u -> u.execute(dossier.id()));
        assertThat(vues).extracting(PaceaVue::id).containsExactly(nouveau.id(), pacea.id());
        assertThat(vues).extracting(vue -> vue.cep().id()).containsOnly(cep.id());
    }

    private DispositifCepVue consulterCep() {
        return monde.executer(ConsulterDispositifCep.class, u -> u.execute(cep.id()));
    }

    private PaceaVue consulter() {
        return monde.executer(ConsulterPacea.class, u -> u.execute(pacea.id()));
    }

    private void passer(LocalDate date) {
        monde.executer(PasserEnPhase3.class, u -> u.execute(cep.id(), QUELCONQUE, date));
    }

    private DispositifCepVue repasser() {
        return monde.executer(RepasserEnPhase2.class, u -> u.execute(cep.id(), QUELCONQUE));
    }

    private DispositifCepVue cloturerLeCep(LocalDate fin, String motif) {
        return monde.executer(
                CloturerDispositifCep.class, u -> u.execute(cep.id(), QUELCONQUE, new SaisieCloture(fin, motif, null)));
    }

    private void supprimerLeCep() {
        monde.lancer(SupprimerDispositifCep.class, u -> u.execute(cep.id(), QUELCONQUE));
    }

    private PaceaVue cloturer(LocalDate fin, String motif) {
        return monde.executer(CloturerPacea.class, u -> u.execute(pacea.id(), QUELCONQUE, fin, motif));
    }

    private void supprimer() {
        monde.lancer(SupprimerPacea.class, u -> u.execute(pacea.id(), QUELCONQUE));
    }
}
