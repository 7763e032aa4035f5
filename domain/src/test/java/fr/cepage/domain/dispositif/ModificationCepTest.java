package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.Ceps.desRenseignements;
import static fr.cepage.domain.dispositif.Ceps.desRenseignementsAuReferentLibre;
import static fr.cepage.domain.dispositif.Ceps.unCepAvecPhase3Planifiee;
import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEntreDirectementEnPhase3;
import static fr.cepage.domain.dispositif.Circonstances.AVEC_SUIVANT;
import static fr.cepage.domain.dispositif.Circonstances.ORDINAIRES;
import static fr.cepage.domain.dispositif.Circonstances.SOUS_PACEA;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.journal.Faits.seul;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModificationCepTest {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    static Stream<DispositifCep> enCours() {
        return Stream.of(
                unCepEnPhase2Depuis(ENTREE),
                unCepAvecPhase3Planifiee(ENTREE, AUJOURDHUI.plusDays(1)),
                unCepEnPhase3Depuis(ENTREE, AUJOURDHUI),
                unCepEntreDirectementEnPhase3(ENTREE));
    }

    @ParameterizedTest
    @Tag("MOD-01")
    @MethodSource("enCours")
    void les_renseignements_se_modifient_en_toute_phase(DispositifCep cep) {
        RenseignementsCep nouveaux = new RenseignementsCep(
                new CodeValeur("CAP_EMPLOI"), new CodeValeur("TROUVER_EMPLOI"), null, null, null, null);
        cep.modifier(Ceps.voulus(nouveaux), new Violations());
        assertThat(cep.renseignements()).isEqualTo(nouveaux);
        assertThat(seul(cep).action()).isEqualTo(ActionJournal.CEP_MODIFIE);
        assertThat(seul(cep).details())
                .containsEntry("membres", "aiguilleur,motifSollicitation,prescripteur,referent,typeProjet,accordLe")
                .containsEntry("avant.motifSollicitation", "PREMIERE_INSERTION")
                .containsEntry("motifSollicitation", "TROUVER_EMPLOI")
                .containsEntry("avant.accordLe", ENTREE.toString())
                .doesNotContainKeys("accordLe", "prescripteur", "avant.prescripteur", "referent", "avant.referent");
    }

    @Test
    @Tag("MOD-01")
    void le_journal_nomme_les_seuls_champs_changes() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        cep.modifier(Ceps.voulus(desRenseignements(ENTREE)), new Violations());
        assertThat(cep.faits()).isEmpty();
        cep.modifier(Ceps.voulus(desRenseignementsAuReferentLibre()), new Violations());
        assertThat(seul(cep).details())
                .isEqualTo(Map.of(
                        "membres",
                        "prescripteur,referent,typeProjet,accordLe",
                        "avant.typeProjet",
                        "RECONVERSION",
                        "avant.accordLe",
                        ENTREE.toString()));
    }

    @ParameterizedTest
    @Tag("MOD-02")
    @MethodSource("enCours")
    void modifier_ne_touche_ni_aux_dates_ni_aux_phases(DispositifCep cep) {
        EntreeCep entree = cep.entree();
        ParcoursCep parcours = cep.parcours();
        cep.modifier(Ceps.voulus(desRenseignementsAuReferentLibre()), new Violations());
        assertThat(cep.entree()).isEqualTo(entree);
        assertThat(cep.parcours()).isEqualTo(parcours);
    }

    @Test
    @Tag("CEP-12")
    void l_accord_qui_manque_ou_qui_est_faux_se_complete_sans_suivre_l_entree() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        cep.modifier(Ceps.voulus(desRenseignementsAuReferentLibre()), new Violations());
        cep.modifier(Ceps.voulus(desRenseignements(ENTREE)), new Violations());
        assertThat(cep.faits()).hasSize(2);
        assertThat(cep.faits().getLast().details().get("membres").split(",")).contains("accordLe");
        assertThat(cep.renseignements().accordLe()).isEqualTo(ENTREE);
        InstantaneCep avant = InstantaneCep.de(cep);
        assertThat(Refus.de(() -> cep.modifier(Ceps.voulus(desRenseignements(ENTREE.plusDays(1))), new Violations())))
                .containsExactly("cep.accord-apres-entree@accordLe");
        assertThat(InstantaneCep.de(cep)).isEqualTo(avant);
    }

    @Test
    @Tag("MOD-03")
    void un_cep_clos_ne_se_modifie_pas() {
        DispositifCep clos = unCepClos(ENTREE, AUJOURDHUI);
        InstantaneCep avant = InstantaneCep.de(clos);
        assertThat(Refus.de(() -> clos.modifier(Ceps.voulus(desRenseignementsAuReferentLibre()), new Violations())))
                .containsExactly("cep.clos");
        assertThat(InstantaneCep.de(clos)).isEqualTo(avant);
    }

    @ParameterizedTest
    @Tag("SUP-01")
    @MethodSource("enCours")
    void un_cep_en_cours_se_supprime_en_toute_phase(DispositifCep cep) {
        assertThat(cep.empechements(ActionCep.SUPPRIMER, ORDINAIRES)).isEmpty();
        cep.supprimer(ORDINAIRES);
        assertThat(seul(cep).action()).isEqualTo(ActionJournal.CEP_SUPPRIME);
    }

    @Test
    @Tag("SUP-01")
    void un_cep_clos_ne_se_supprime_pas() {
        DispositifCep clos = unCepClos(ENTREE, AUJOURDHUI);
        assertThat(Refus.de(() -> clos.supprimer(ORDINAIRES))).containsExactly("cep.clos");
        assertThat(clos.faits()).isEmpty();
    }

    @Test
    @Tag("SUP-03")
    void le_journal_garde_ce_qui_est_supprime_sans_aucun_nom() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, AUJOURDHUI.plusDays(1));
        cep.supprimer(ORDINAIRES);
        assertThat(seul(cep).details())
                .isEqualTo(Map.of(
                        "dateEntree", "2026-03-02",
                        "dateEntretienInitialisation", "2026-03-02",
                        "aiguilleur", "MA_ML_ENTREE_DIRECTE",
                        "motifSollicitation", "PREMIERE_INSERTION",
                        "debutPhase3", "2026-06-16",
                        "phase", "PHASE_2",
                        "referent", "claire",
                        "typeProjet", "RECONVERSION",
                        "accordLe", "2026-03-02"));
    }

    @ParameterizedTest
    @Tag("MOD-03")
    @EnumSource(names = "ANNULER_CLOTURE", mode = EnumSource.Mode.EXCLUDE)
    void un_cep_clos_ne_permet_aucune_autre_action_que_sa_reouverture(ActionCep action) {
        for (CirconstancesCep circonstances : List.of(ORDINAIRES, AVEC_SUIVANT, SOUS_PACEA)) {
            assertThat(unCepClos(ENTREE, AUJOURDHUI).empechements(action, circonstances))
                    .containsExactly(Violation.de(RefusCep.CLOS));
        }
    }

    @ParameterizedTest
    @MethodSource("enCours")
    void un_cep_en_cours_se_modifie_et_se_cloture(DispositifCep cep) {
        assertThat(cep.empechements(ActionCep.MODIFIER, ORDINAIRES)).isEmpty();
        assertThat(cep.empechements(ActionCep.CLOTURER, ORDINAIRES)).isEmpty();
        assertThat(cep.etat()).isEqualTo(EtatCep.EN_COURS);
    }
}
