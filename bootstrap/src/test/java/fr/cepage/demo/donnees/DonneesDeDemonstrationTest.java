package fr.cepage.demo.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.dispositif.AgeCep;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.PeriodePhase;
import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.EtatEtape;
import fr.cepage.domain.projet.EtatFinancement;
import fr.cepage.domain.projet.Financement;
import fr.cepage.domain.projet.PlanAction;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is invented tells of no young person what cannot be, whatever the day on which it is invented. */
class DonneesDeDemonstrationTest {

    private static final LocalDate NOUVEAUX_MOTIFS = LocalDate.of(2021, 7, 13);
    private static final Set<String> ANCIENS = Set.of(
            "DECES",
            "DEMENAGEMENT",
            "FORMALISATION_PROJET",
            "INTERRUPTION_CONSTATEE",
            "INTERRUPTION_FORMALISEE",
            "PLAN_ACTION_REALISE",
            "PRISE_DE_RECUL_REALISEE",
            "REORIENTATION",
            "LIMITE_AGE");
    private static final Set<String> SILENCES = Set.of("SANS_NOUVELLE_6_MOIS", "INTERRUPTION_CONSTATEE");

    static final List<DemonstrationInventee> JOURS = Stream.of("2026-06-15", "2026-11-28", "2028-02-29")
            .map(LocalDate::parse)
            .map(DemonstrationInventee::new)
            .toList();

    @ParameterizedTest
    @FieldSource("JOURS")
    void il_y_a_quelqu_un_a_chaque_etape(DemonstrationInventee demo) {
        assertThat(demo.tous()).hasSize(440);
        assertThat(demo.clos().map(cep -> motif(cep)))
                .contains("LIMITE_AGE", "INTERRUPTION_CONSTATEE", "SANS_NOUVELLE_6_MOIS", "REPRISE_EMPLOI");
        assertThat(demo.tous().flatMap(demo::paceas).filter(Pacea::enCours)).isNotEmpty();
        assertThat(demo.tous().flatMap(demo::evenements).filter(Evenement::enCours))
                .isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("JOURS")
    void le_journal_ne_dit_rien_qui_soit_encore_a_venir(DemonstrationInventee demo) {
        assertThat(demo.tous().flatMap(demo::instants))
                .allMatch(instant -> !instant.isAfter(demo.maintenant()))
                .contains(demo.maintenant());
    }

    @ParameterizedTest
    @FieldSource("JOURS")
    void un_motif_de_sortie_se_choisissait_le_jour_de_la_fin(DemonstrationInventee demo) {
        assertThat(demo.clos())
                .allSatisfy(cep -> assertThat(ANCIENS.contains(motif(cep)))
                        .as("%s on %s", motif(cep), demo.fin(cep))
                        .isEqualTo(demo.fin(cep).isBefore(NOUVEAUX_MOTIFS)));
    }

    @ParameterizedTest
    @FieldSource("JOURS")
    void la_limite_d_age_clot_a_26_ans(DemonstrationInventee demo) {
        assertThat(demo.tous())
                .allSatisfy(dossier -> assertThat(demo.ceps(dossier).filter(cep -> clos(cep, Set.of("LIMITE_AGE"))))
                        .allSatisfy(cep -> assertThat(demo.fin(cep))
                                .isBetween(
                                        naissance(dossier).anniversaire(AgeCep.LIMITE),
                                        naissance(dossier)
                                                .anniversaire(AgeCep.LIMITE)
                                                .plusMonths(1))));
    }

    @ParameterizedTest
    @FieldSource("JOURS")
    void sans_nouvelle_depuis_6_mois_veut_dire_aucun_contact_pendant_6_mois(DemonstrationInventee demo) {
        assertThat(demo.tous())
                .allSatisfy(dossier -> assertThat(demo.ceps(dossier).filter(cep -> clos(cep, SILENCES)))
                        .allSatisfy(cep -> assertThat(demo.contacts(dossier))
                                .isNotEmpty()
                                .noneMatch(jour ->
                                        jour.isAfter(demo.fin(cep).minusMonths(6)) && !jour.isAfter(demo.fin(cep)))));
    }

    @ParameterizedTest
    @FieldSource("JOURS")
    void chacun_a_l_age_de_son_cep_et_de_son_pacea(DemonstrationInventee demo) {
        assertThat(demo.tous()).allSatisfy(dossier -> {
            DateNaissance naissance = naissance(dossier);
            assertThat(demo.ceps(dossier)
                            .map(cep -> naissance.ageLe(cep.entree().dateEntretienInitialisation())))
                    .allMatch(age -> age >= AgeCep.MINIMUM);
            assertThat(demo.paceas(dossier))
                    .allSatisfy(pacea -> assertThat(naissance.ageLe(pacea.dateEntree()))
                            .isBetween(AgeCep.MINIMUM, AgeCep.LIMITE - 1));
            assertThat(demo.paceas(dossier).map(pacea -> demo.fin(pacea)))
                    .allMatch(fin -> !fin.isAfter(naissance.anniversaire(AgeCep.LIMITE)));
        });
    }

    @ParameterizedTest
    @FieldSource("JOURS")
    void les_dates_d_un_cep_se_suivent_et_son_pacea_s_y_tient(DemonstrationInventee demo) {
        assertThat(demo.tous().flatMap(demo::ceps)).allSatisfy(cep -> {
            assertThat(cep.entree().dateEntretienInitialisation())
                    .isBeforeOrEqualTo(cep.entree().dateEntree());
            assertThat(cep.phases(demo.aujourdhui()).stream().map(PeriodePhase::debut))
                    .isSorted();
            assertThat(cep.phases(demo.aujourdhui()).getLast().debut()).isBeforeOrEqualTo(demo.fin(cep));
            assertThat(demo.fin(cep)).isBeforeOrEqualTo(demo.aujourdhui());
        });
        assertThat(demo.tous().flatMap(demo::paceas)).allSatisfy(pacea -> {
            DispositifCep cep = demo.cep(pacea);
            assertThat(pacea.dateEntree()).isBetween(cep.entree().dateEntree(), demo.fin(pacea));
            assertThat(demo.fin(pacea)).isBeforeOrEqualTo(demo.fin(cep));
        });
    }

    @ParameterizedTest
    @FieldSource("JOURS")
    void rien_ne_precede_le_dossier_ni_les_16_ans_et_un_cep_attend_l_identite_vue(DemonstrationInventee demo) {
        assertThat(demo.tous()).allSatisfy(dossier -> {
            LocalDate ouverture = demo.ouverture(dossier);
            assertThat(demo.jours(dossier)).allMatch(jour -> !jour.isBefore(ouverture));
            assertThat(ouverture).isAfterOrEqualTo(naissance(dossier).anniversaire(AgeCep.MINIMUM));
            assertThat(demo.contacts(dossier)).allMatch(jour -> !jour.isBefore(ouverture));
            assertThat(demo.ceps(dossier))
                    .allSatisfy(cep -> assertThat(
                                    dossier.justification().orElseThrow().dateVerification())
                            .isBeforeOrEqualTo(cep.entree().dateEntree()));
        });
    }

    @ParameterizedTest
    @FieldSource("JOURS")
    void un_evenement_n_est_sur_le_cep_que_pendant_un_cep(DemonstrationInventee demo) {
        assertThat(demo.tous())
                .allSatisfy(dossier -> assertThat(demo.evenements(dossier)
                                .filter(evenement ->
                                        evenement.fiche().contextes().dansLaSynthese()))
                        .allSatisfy(evenement -> assertThat(demo.ceps(dossier))
                                .anyMatch(cep -> !evenement
                                                .fiche()
                                                .date()
                                                .isBefore(cep.entree().dateEntree())
                                        && !evenement.fiche().date().isAfter(demo.fin(cep)))));
    }

    @ParameterizedTest
    @Tag("EVT-08")
    @FieldSource("JOURS")
    void des_entretiens_sur_le_cep_disent_leur_duree_et_les_actes_realises(DemonstrationInventee demo) {
        List<FicheEvenement> fiches =
                demo.tous().flatMap(demo::evenements).map(Evenement::fiche).toList();
        assertThat(fiches)
                .anySatisfy(fiche -> {
                    assertThat(fiche.duree()).isNotNull();
                    assertThat(fiche.actes().codes()).hasSizeGreaterThan(1);
                })
                .filteredOn(fiche -> !fiche.actes().aucun())
                .allMatch(fiche -> fiche.contextes().dansLaSynthese());
    }

    @ParameterizedTest
    @FieldSource("JOURS")
    void qui_est_parti_depuis_longtemps_n_est_plus_attendu(DemonstrationInventee demo) {
        assertThat(demo.tous().filter(dossier -> naissance(dossier).ageLe(demo.aujourdhui()) > AgeCep.LIMITE))
                .isNotEmpty()
                .allSatisfy(dossier -> {
                    assertThat(demo.ceps(dossier)).noneMatch(DispositifCep::enCours);
                    assertThat(demo.rendezVous(dossier)).isEmpty();
                });
    }

    @ParameterizedTest
    @Tag("RDV-03")
    @FieldSource("JOURS")
    void quelqu_un_est_attendu_a_deux_endroits_a_la_fois(DemonstrationInventee demo) {
        assertThat(demo.tous()).anySatisfy(dossier -> {
            List<ContenuRendezVous> planifies = demo.rendezVous(dossier)
                    .filter(pris -> pris.etat() == EtatRendezVous.PLANIFIE)
                    .map(RendezVous::contenu)
                    .sorted(Comparator.comparing(ContenuRendezVous::dateHeure))
                    .toList();
            assertThat(planifies).hasSize(3);
            assertThat(planifies.getLast().dateHeure())
                    .isBefore(planifies
                            .get(1)
                            .dateHeure()
                            .plusMinutes(planifies.get(1).duree().minutes()));
        });
    }

    @ParameterizedTest
    @Tag("SYN-04")
    @Tag("SYN-06")
    @Tag("SYN-07")
    @FieldSource("JOURS")
    void il_y_a_des_projets_et_des_plans_a_chaque_etape(DemonstrationInventee demo) {
        List<ContenuPlan> plans =
                demo.tous().flatMap(demo::plans).map(PlanAction::contenu).toList();
        assertThat(plans.stream().flatMap(plan -> plan.financements().stream()).map(Financement::etat))
                .contains(EtatFinancement.values());
        assertThat(plans.stream().flatMap(plan -> plan.etapes().stream()).map(fr.cepage.domain.projet.Etape::etat))
                .contains(EtatEtape.values());
        assertThat(plans.stream()
                        .flatMap(plan -> plan.financements().stream())
                        .filter(financement -> financement.suite() != null))
                .isNotEmpty();
        assertThat(demo.tous().flatMap(demo::plans).filter(PlanAction::attendUneSuite))
                .isNotEmpty();
        assertThat(demo.tous()
                        .flatMap(demo::projets)
                        .map(projet -> projet.contenu().orElseThrow()))
                .anyMatch(contenu -> contenu.situation() == null)
                .anyMatch(contenu -> contenu.engagements().frequenceJours() != null);
        assertThat(demo.tous())
                .anySatisfy(dossier -> assertThat(demo.ceps(dossier))
                        .isNotEmpty()
                        .allSatisfy(_ -> assertThat(demo.projets(dossier)).isEmpty()));
    }

    private static DateNaissance naissance(Dossier dossier) {
        return dossier.fiche().identite().dateNaissance();
    }

    private static boolean clos(DispositifCep cep, Set<String> motifs) {
        return cep.cloture().isPresent() && motifs.contains(motif(cep));
    }

    private static String motif(DispositifCep cep) {
        return cep.cloture().orElseThrow().motifSortie().valeur();
    }
}
