package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.Ceps.ENTREE_DIRECTE;
import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.uneProposition;
import static fr.cepage.domain.dispositif.ValeursCep.SUITE_NIVEAU_1;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static fr.cepage.domain.dossier.Dossiers.unJeuneNeLe;
import static fr.cepage.domain.dossier.Dossiers.uneFicheNeeLe;
import static fr.cepage.domain.journal.Faits.seul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.ExigenceIdentite;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.RefusReferentiel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntreeEnCepTest {
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);
    private static final DispositifCepId ID =
            new DispositifCepId(UUID.fromString("0198f000-0000-7000-8000-000000000001"));
    private static final ReferentCep CLAIRE_REFERENTE = new ReferentCep.Conseiller(CLAIRE);
    private static final Supplier<Optional<LocalDate>> PAS_DE_NIVEAU_1 = Optional::empty;
    private static final RenseignementsVoulus SANS_RENSEIGNEMENTS =
            new RenseignementsVoulus(null, null, null, null, null, null);
    private static final PropositionCep VIDE = new PropositionCep(null, null, null, SANS_RENSEIGNEMENTS);

    private final Dossier dossier = unDossierJustifie();

    @Test
    @Tag("CEP-01")
    void seul_un_dossier_justifie_entre_en_cep() {
        assertThat(Refus.de(() -> entrer(unDossier(), AUJOURDHUI))).containsExactly("cep.dossier-non-justifie");
        assertThatCode(() -> entrer(dossier, AUJOURDHUI)).doesNotThrowAnyException();
    }

    @Test
    @Tag("CEP-02")
    void un_seul_cep_en_cours_par_dossier() {
        DispositifCep enCours = unCepEnPhase2Depuis(LocalDate.of(2025, 3, 1), dossier);
        assertThat(Refus.de(() -> entrer(dossier, AUJOURDHUI, enCours))).containsExactly("cep.deja-en-cours");
        DispositifCep clos = unCepClos(LocalDate.of(2025, 3, 1), HIER, dossier);
        assertThatCode(() -> entrer(dossier, AUJOURDHUI, clos)).doesNotThrowAnyException();
    }

    @Test
    @Tag("CEP-03")
    void chaque_champ_obligatoire_absent_est_nomme_en_une_seule_reponse() {
        assertThat(Refus.de(() -> proposer(dossier, VIDE)))
                .containsExactly(
                        "cep.champ-obligatoire@aiguilleur",
                        "cep.champ-obligatoire@dateEntree",
                        "cep.champ-obligatoire@motifSollicitation",
                        "cep.champ-obligatoire@phase");
    }

    @Test
    @Tag("CEP-03")
    void un_champ_deja_refuse_n_est_pas_dit_absent() {
        Violations lues = new Violations().ajouter(RefusReferentiel.VALEUR_INCONNUE, "phase");
        PropositionCep sansPhase = uneProposition(AUJOURDHUI, null);
        assertThat(Refus.de(() -> DispositifCep.proposer(ID, dossier, sansPhase, conditions(dossier), lues)))
                .containsExactly("referentiel.valeur-inconnue@phase");
    }

    @Test
    @Tag("CEP-01")
    @Tag("CEP-02")
    @Tag("CEP-03")
    void tout_ce_qui_s_oppose_a_l_entree_est_dit_ensemble_l_etat_d_abord() {
        Dossier nonJustifie = unDossier(uneFicheNeeLe(AUJOURDHUI.minusYears(3)));
        PropositionCep fausse = new PropositionCep(DEMAIN.plusDays(1), DEMAIN, PhaseCep.PHASE_2, SANS_RENSEIGNEMENTS);
        DispositifCep enCours = unCepEnPhase2Depuis(LocalDate.of(2025, 3, 1), nonJustifie);
        assertThat(Refus.de(() -> proposer(nonJustifie, fausse, enCours)))
                .containsExactly(
                        "cep.dossier-non-justifie",
                        "cep.deja-en-cours",
                        "cep.champ-obligatoire@aiguilleur",
                        "cep.champ-obligatoire@motifSollicitation",
                        "cep.date-entree-future@dateEntree",
                        "cep.age-minimum@dateEntree",
                        "cep.entretien-apres-entree@dateEntretienInitialisation");
    }

    @ParameterizedTest
    @Tag("CEP-04")
    @Tag("NIV-02")
    @EnumSource
    void l_entree_se_fait_en_phase_2_ou_directement_en_phase_3(PhaseCep phase) {
        DispositifCep cep = proposer(dossier, uneProposition(HIER, phase));
        assertThat(cep.phaseCourante(AUJOURDHUI)).isEqualTo(phase);
        assertThat(cep.phases(AUJOURDHUI)).containsExactly(new PeriodePhase(phase, HIER, null));
        assertThat(cep.etat()).isEqualTo(EtatCep.EN_COURS);
        assertThat(cep.dossier()).isEqualTo(dossier.id());
        assertThat(cep.structure()).isEqualTo(dossier.structure());
        assertThat(cep.version()).isZero();
    }

    @Test
    @Tag("CEP-05")
    void pas_de_retro_saisie_avant_2017() {
        Dossier ancien = unJeuneNeLe(LocalDate.of(1995, 1, 1));
        assertThat(Refus.de(() -> entrer(ancien, LocalDate.of(2016, 12, 31))))
                .containsExactly("cep.date-entree-trop-ancienne@dateEntree");
        assertThatCode(() -> entrer(ancien, LocalDate.of(2017, 1, 1))).doesNotThrowAnyException();
        assertThatCode(() -> entrer(ancien, LocalDate.of(2017, 1, 2))).doesNotThrowAnyException();
    }

    @Test
    @Tag("CEP-06")
    void l_entree_n_est_pas_dans_le_futur() {
        assertThatCode(() -> entrer(dossier, HIER)).doesNotThrowAnyException();
        assertThatCode(() -> entrer(dossier, AUJOURDHUI)).doesNotThrowAnyException();
        assertThat(Refus.de(() -> entrer(dossier, DEMAIN))).containsExactly("cep.date-entree-future@dateEntree");
        assertThat(Refus.de(() -> entrer(dossier, LocalDate.MAX))).containsExactly("cep.date-entree-future@dateEntree");
    }

    @Test
    @Tag("CEP-07")
    void l_entretien_est_par_defaut_le_jour_de_l_entree() {
        assertThat(entrer(dossier, HIER).entree()).isEqualTo(new EntreeCep(HIER, HIER));
    }

    @Test
    @Tag("CEP-07")
    void l_entretien_n_est_jamais_apres_l_entree() {
        LocalDate avant = HIER.minusDays(1);
        assertThat(proposer(dossier, entretien(avant)).entree()).isEqualTo(new EntreeCep(HIER, avant));
        assertThat(proposer(dossier, entretien(HIER)).entree()).isEqualTo(new EntreeCep(HIER, HIER));
        assertThat(Refus.de(() -> proposer(dossier, entretien(AUJOURDHUI))))
                .containsExactly("cep.entretien-apres-entree@dateEntretienInitialisation");
    }

    @Test
    @Tag("CEP-07")
    void les_champs_facultatifs_sont_gardes_comme_ils_sont_donnes() {
        RenseignementsCep voulus = Ceps.desRenseignements(HIER);
        PropositionCep proposition = new PropositionCep(null, HIER, PhaseCep.PHASE_2, Ceps.voulus(voulus));
        assertThat(proposer(dossier, proposition).renseignements()).isEqualTo(voulus);
    }

    @Test
    @Tag("CEP-12")
    void l_accord_ne_suit_pas_l_entree() {
        for (LocalDate accord : List.of(HIER.minusDays(400), HIER)) {
            assertThat(proposer(dossier, accord(accord)).renseignements().accordLe())
                    .isEqualTo(accord);
        }
        assertThat(Refus.de(() -> proposer(dossier, accord(HIER.plusDays(1)))))
                .containsExactly("cep.accord-apres-entree@accordLe");
    }

    private static PropositionCep accord(LocalDate accordLe) {
        return entree(ENTREE_DIRECTE, accordLe, null);
    }

    @Test
    @Tag("CEP-11")
    void un_nouveau_cep_commence_apres_la_fin_des_precedents() {
        LocalDate fin = LocalDate.of(2026, 2, 10);
        DispositifCep clos = unCepClos(LocalDate.of(2025, 9, 1), fin, dossier);
        DispositifCep plusAncien = unCepClos(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 1), dossier);
        for (DispositifCep[] autres :
                List.of(new DispositifCep[] {clos, plusAncien}, new DispositifCep[] {plusAncien, clos})) {
            assertThat(Refus.de(() -> entrer(dossier, fin.minusDays(1), autres)))
                    .containsExactly("cep.chevauchement@dateEntree");
            assertThat(Refus.violations(() -> entrer(dossier, fin, autres))
                            .getFirst()
                            .parametres())
                    .containsExactly(fin.plusDays(1));
            assertThatCode(() -> entrer(dossier, fin.plusDays(1), autres)).doesNotThrowAnyException();
        }
    }

    @Test
    @Tag("CEP-11")
    void un_nouveau_cep_ne_se_glisse_pas_avant_un_cep_plus_recent() {
        DispositifCep clos = unCepClos(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 1), dossier);
        assertThat(Refus.de(() -> entrer(dossier, LocalDate.of(2025, 8, 31), clos)))
                .containsExactly("cep.chevauchement@dateEntree");
    }

    @Test
    @Tag("DOS-03")
    void le_cep_est_ouvert_le_jour_des_seize_ans() {
        LocalDate seizeAns = LocalDate.of(2026, 5, 20);
        Dossier jeune = unJeuneNeLe(seizeAns.minusYears(16));
        assertThat(Refus.de(() -> entrer(jeune, seizeAns.minusDays(1)))).containsExactly("cep.age-minimum@dateEntree");
        assertThat(Refus.violations(() -> entrer(jeune, seizeAns.minusDays(1)))
                        .getFirst()
                        .parametres())
                .containsExactly(16);
        assertThatCode(() -> entrer(jeune, seizeAns)).doesNotThrowAnyException();
        assertThatCode(() -> entrer(jeune, seizeAns.plusDays(1))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @Tag("DOS-03")
    @CsvSource({
        "2008-02-29, 2024-02-28, 2024-02-29",
        "2004-02-29, 2020-02-28, 2020-02-29",
        "2008-02-28, 2024-02-27, 2024-02-28"
    })
    void un_ne_de_fevrier_entre_le_jour_de_ses_seize_ans(LocalDate naissance, LocalDate trop, LocalDate assez) {
        Dossier jeune = unJeuneNeLe(naissance);
        assertThat(Refus.de(() -> entrer(jeune, trop))).containsExactly("cep.age-minimum@dateEntree");
        assertThatCode(() -> entrer(jeune, assez)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @Tag("DOS-03")
    @ValueSource(ints = {2100, 2200, 2300})
    void un_ne_du_29_fevrier_entre_le_1er_mars_d_une_annee_seculaire(int annee) {
        Dossier jeune = unJeuneNeLe(LocalDate.of(annee - 16, 2, 29));
        assertThat(Refus.de(() -> entrerLe(LocalDate.of(annee, 2, 28), jeune)))
                .containsExactly("cep.age-minimum@dateEntree");
        assertThatCode(() -> entrerLe(LocalDate.of(annee, 3, 1), jeune)).doesNotThrowAnyException();
    }

    @Test
    @Tag("DOS-07")
    void une_naissance_corrigee_garde_l_age_d_entree_du_cep_en_cours() {
        LocalDate entree = LocalDate.of(2026, 3, 1);
        ExigenceIdentite exigence = AgeCep.exigePar(unCepEnPhase2Depuis(entree, dossier));
        LocalDate limite = entree.minusYears(16);
        assertThat(Refus.de(() ->
                        dossier.modifier(uneFicheNeeLe(limite.plusDays(1)), AUJOURDHUI, exigence, new Violations())))
                .containsExactly("cep.age-minimum@dateNaissance");
        assertThatCode(() -> dossier.modifier(uneFicheNeeLe(limite), AUJOURDHUI, exigence, new Violations()))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("CEP-09")
    void la_phase_est_l_une_des_deux() {
        assertThat(PhaseCep.lire(" PHASE_3 ")).isEqualTo(PhaseCep.PHASE_3);
        assertThat(PhaseCep.lire("PHASE_2")).isEqualTo(PhaseCep.PHASE_2);
        assertThat(PhaseCep.lire(" ")).isNull();
        assertThat(PhaseCep.lire(null)).isNull();
        for (String code : List.of("PHASE_1", "phase_2", "3", "PHASE_4")) {
            assertThat(Refus.de(() -> PhaseCep.lire(code))).containsExactly("referentiel.valeur-inconnue");
        }
    }

    @Test
    @Tag("CEP-10")
    void le_badge_dit_le_niveau() {
        assertThat(PhaseCep.PHASE_2.niveau()).isEqualTo(2);
        assertThat(PhaseCep.PHASE_3.niveau()).isEqualTo(3);
    }

    @Test
    void le_journal_garde_l_entree_sans_aucun_nom() {
        assertThat(proposer(dossier, accord(HIER)).faits())
                .containsExactly(new JournalDomainEvent(
                        dossier.id().valeur(),
                        new ObjetJournal(ObjetJournal.Type.DISPOSITIF_CEP, ID.valeur()),
                        ActionJournal.CEP_PROPOSE,
                        Map.of(
                                "dateEntree", "2026-06-14",
                                "dateEntretienInitialisation", "2026-06-14",
                                "aiguilleur", "MA_ML_ENTREE_DIRECTE",
                                "motifSollicitation", "PREMIERE_INSERTION",
                                "phase", "PHASE_2",
                                "accordLe", "2026-06-14",
                                "avertissements", "cep.referent-absent")));
        assertThat(seul(entrer(dossier, HIER)).details()).doesNotContainKey("accordLe");
        assertThat(avertissementsDuFait(ENTREE_DIRECTE, HIER, CLAIRE_REFERENTE, PAS_DE_NIVEAU_1))
                .isNull();
    }

    @ParameterizedTest
    @Tag("CEP-04")
    @EnumSource
    void le_journal_garde_la_phase_de_l_entree(PhaseCep phase) {
        assertThat(seul(proposer(dossier, uneProposition(HIER, phase))).details())
                .containsEntry("phase", phase.name());
    }

    @Test
    @Tag("CEP-07")
    @Tag("CEP-12")
    @Tag("CEP-13")
    @Tag("CEP-14")
    void le_journal_garde_ce_qui_a_ete_dit_a_l_entree() {
        ReferentCep rose = new ReferentCep.Conseiller(new UtilisateurId("rose"));
        assertThat(avertissementsDuFait(ENTREE_DIRECTE, null, CLAIRE_REFERENTE, PAS_DE_NIVEAU_1))
                .isEqualTo("cep.accord-absent");
        assertThat(avertissementsDuFait(ENTREE_DIRECTE, HIER, null, PAS_DE_NIVEAU_1))
                .isEqualTo("cep.referent-absent");
        assertThat(avertissementsDuFait(ENTREE_DIRECTE, HIER, rose, PAS_DE_NIVEAU_1))
                .isEqualTo("cep.referent-different");
        assertThat(avertissementsDuFait(SUITE_NIVEAU_1, null, rose, PAS_DE_NIVEAU_1))
                .isEqualTo("cep.accord-absent,cep.sans-niveau-1,cep.referent-different");
    }

    @Test
    @Tag("CEP-13")
    void une_suite_de_niveau_1_s_accompagne_d_un_avertissement_sans_niveau_1_ce_jour_la() {
        assertThat(avertissementsDuFait(SUITE_NIVEAU_1, HIER, CLAIRE_REFERENTE, PAS_DE_NIVEAU_1))
                .isEqualTo("cep.sans-niveau-1");
        assertThat(avertissementsDuFait(SUITE_NIVEAU_1, HIER, CLAIRE_REFERENTE, () -> Optional.of(AUJOURDHUI)))
                .isEqualTo("cep.sans-niveau-1");
        for (LocalDate debut : List.of(HIER, HIER.minusDays(1))) {
            assertThat(avertissementsDuFait(SUITE_NIVEAU_1, HIER, CLAIRE_REFERENTE, () -> Optional.of(debut)))
                    .isNull();
        }
    }

    @ParameterizedTest
    @Tag("CEP-13")
    @CsvSource({"MA_ML_SUITE_NIVEAU_1, 1", "MA_ML_ENTREE_DIRECTE, 0", "CAP_EMPLOI, 0"})
    void le_niveau_1_n_est_cherche_que_pour_une_suite_de_niveau_1(String aiguilleur, int fois) {
        AtomicInteger cherche = new AtomicInteger();
        avertissementsDuFait(new CodeValeur(aiguilleur), HIER, CLAIRE_REFERENTE, () -> {
            cherche.incrementAndGet();
            return Optional.of(HIER);
        });
        assertThat(cherche).hasValue(fois);
    }

    @Test
    @Tag("CEP-13")
    void le_niveau_1_n_est_pas_cherche_pour_une_entree_refusee() {
        ConditionsEntree conditions = new ConditionsEntree(unDossier(), List.of(), AUJOURDHUI, () -> {
            throw new AssertionError("asked for");
        });
        PropositionCep suite = entree(SUITE_NIVEAU_1, HIER, CLAIRE_REFERENTE);
        assertThat(Refus.de(() -> DispositifCep.proposer(ID, dossier, suite, conditions, new Violations())))
                .containsExactly("cep.dossier-non-justifie");
    }

    /** What the fact of an entry of yesterday says was told; null: nothing. */
    private @Nullable String avertissementsDuFait(
            CodeValeur aiguilleur,
            @Nullable LocalDate accordLe,
            @Nullable ReferentCep referent,
            Supplier<Optional<LocalDate>> debutNiveau1) {
        DispositifCep entre = DispositifCep.proposer(
                ID,
                dossier,
                entree(aiguilleur, accordLe, referent),
                new ConditionsEntree(dossier, List.of(), AUJOURDHUI, debutNiveau1),
                new Violations());
        assertThat(seul(entre).action()).isEqualTo(ActionJournal.CEP_PROPOSE);
        return seul(entre).details().get("avertissements");
    }

    private static PropositionCep entree(
            CodeValeur aiguilleur, @Nullable LocalDate accordLe, @Nullable ReferentCep referent) {
        return new PropositionCep(
                null,
                HIER,
                PhaseCep.PHASE_2,
                new RenseignementsVoulus(aiguilleur, Ceps.PREMIERE_INSERTION, null, referent, null, accordLe));
    }

    private static PropositionCep entretien(@Nullable LocalDate entretien) {
        return uneProposition(entretien, HIER, PhaseCep.PHASE_2);
    }

    private static DispositifCep entrer(Dossier dossier, LocalDate entree, DispositifCep... autres) {
        return proposer(dossier, uneProposition(entree, PhaseCep.PHASE_2), autres);
    }

    private static DispositifCep entrerLe(LocalDate jour, Dossier dossier) {
        return DispositifCep.proposer(
                ID,
                dossier,
                uneProposition(jour, PhaseCep.PHASE_2),
                new ConditionsEntree(dossier, List.of(), jour),
                new Violations());
    }

    private static DispositifCep proposer(Dossier dossier, PropositionCep proposition, DispositifCep... autres) {
        return DispositifCep.proposer(ID, dossier, proposition, conditions(dossier, autres), new Violations());
    }

    private static ConditionsEntree conditions(Dossier dossier, DispositifCep... autres) {
        return new ConditionsEntree(dossier, List.of(autres), AUJOURDHUI);
    }
}
