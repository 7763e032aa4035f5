package fr.cepage.domain.rendezvous;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.journal.Faits.seul;
import static fr.cepage.domain.rendezvous.EtatRendezVous.ABSENT;
import static fr.cepage.domain.rendezvous.EtatRendezVous.ANNULE;
import static fr.cepage.domain.rendezvous.EtatRendezVous.PLANIFIE;
import static fr.cepage.domain.rendezvous.EtatRendezVous.PRESENT;
import static fr.cepage.domain.rendezvous.EtatRendezVous.REPORTE;
import static fr.cepage.domain.rendezvous.Rdvs.unRendezVous;
import static fr.cepage.domain.rendezvous.Rdvs.unRendezVousLe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RDV-01")
class RendezVousTest {
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);
    private static final Instant MAINTENANT = Instant.parse("2026-06-15T10:00:00Z");

    @Test
    void nomme_en_une_fois_chaque_membre_obligatoire_qui_manque() {
        Violations violations = new Violations();

        assertThat(ContenuRendezVous.de(null, null, null, null, null, null, violations))
                .isEmpty();
        assertThat(Refus.de(violations::lever))
                .containsExactly(
                        "rendez-vous.champ-obligatoire@dateHeure",
                        "rendez-vous.champ-obligatoire@duree",
                        "rendez-vous.champ-obligatoire@lieu",
                        "rendez-vous.champ-obligatoire@intervenant");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 480})
    void dure_de_cinq_minutes_a_huit_heures(int minutes) {
        assertThat(Duree.lire(minutes, RefusRendezVous.DUREE)).isEqualTo(new Duree(minutes));
    }

    @ParameterizedTest
    @ValueSource(ints = {-30, 0, 4, 481, Integer.MAX_VALUE})
    void ne_dure_ni_moins_ni_plus(int minutes) {
        assertThat(Refus.de(() -> Duree.lire(minutes, RefusRendezVous.DUREE))).containsExactly("rendez-vous.duree");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANIFIE, PRESENT, RENDEZ_VOUS_PRESENT",
        "PLANIFIE, ABSENT, RENDEZ_VOUS_ABSENT",
        "PLANIFIE, ANNULE, RENDEZ_VOUS_ANNULE",
        "PLANIFIE, REPORTE, RENDEZ_VOUS_REPORTE",
        "PRESENT, PLANIFIE, RENDEZ_VOUS_REPLANIFIE",
        "PRESENT, ABSENT, RENDEZ_VOUS_ABSENT",
        "ABSENT, PLANIFIE, RENDEZ_VOUS_REPLANIFIE",
        "ABSENT, PRESENT, RENDEZ_VOUS_PRESENT",
    })
    void change_d_etat_et_le_dit_au_journal(EtatRendezVous depart, EtatRendezVous cible, ActionJournal action) {
        RendezVous rendezVous = unRendezVous(depart, unDossier());

        passer(rendezVous, cible);

        assertThat(rendezVous.faits())
                .containsExactly(new JournalDomainEvent(
                        rendezVous.dossier().valeur(),
                        new ObjetJournal(
                                ObjetJournal.Type.RENDEZ_VOUS, rendezVous.id().valeur()),
                        action,
                        Map.of("dateHeure", "2026-06-15T14:30", "ancienEtat", depart.name())));
        assertThat(rendezVous.etat()).isEqualTo(cible);
        assertThat(rendezVous.revision()).isEqualTo(new Revision(1, MAINTENANT));
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, ANNULE",
        "PRESENT, REPORTE",
        "ABSENT, ANNULE",
        "ABSENT, REPORTE",
        "ANNULE, PLANIFIE",
        "ANNULE, PRESENT",
        "ANNULE, ABSENT",
        "ANNULE, REPORTE",
        "REPORTE, PLANIFIE",
        "REPORTE, PRESENT",
        "REPORTE, ABSENT",
        "REPORTE, ANNULE",
    })
    void refuse_les_autres_changements(EtatRendezVous depart, EtatRendezVous cible) {
        RendezVous rendezVous = unRendezVous(depart, unDossier());

        assertThat(Refus.de(() -> passer(rendezVous, cible))).containsExactly("rendez-vous.transition");
        assertThat(rendezVous.faits()).isEmpty();
        assertThat(rendezVous.etat()).isEqualTo(depart);
        assertThat(rendezVous.revision().sequence()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void reste_comme_il_est_sans_que_rien_ne_se_passe(EtatRendezVous etat) {
        RendezVous rendezVous = unRendezVous(etat, unDossier());

        passer(rendezVous, etat);

        assertThat(rendezVous.faits()).isEmpty();
        assertThat(rendezVous.revision().sequence()).isZero();
    }

    @Test
    void sa_note_se_corrige_et_le_journal_la_nomme_sans_la_citer() {
        RendezVous rendezVous = Rdvs.unRendezVous(Dossiers.unDossier());
        rendezVous.modifier(Rdvs.note(rendezVous.contenu(), "Apporter le CV"), PLANIFIE, null, AUJOURDHUI, MAINTENANT);

        assertThat(rendezVous.faits())
                .singleElement()
                .satisfies(fait -> assertThat(fait.details())
                        .containsEntry("membres", "note")
                        .doesNotContainValue("Apporter le CV"));
    }

    @ParameterizedTest
    @EnumSource(
            value = EtatRendezVous.class,
            names = {"PRESENT", "ABSENT"})
    void personne_n_est_present_ni_absent_avant_le_jour(EtatRendezVous constat) {
        RendezVous deDemain = unRendezVousLe(DEMAIN, unDossier());

        assertThat(Refus.de(() -> passer(deDemain, constat))).containsExactly("rendez-vous.trop-tot");
        assertThat(PLANIFIE.empechement(constat, DEMAIN, AUJOURDHUI)).isPresent();
        assertThat(PLANIFIE.empechement(constat, DEMAIN, DEMAIN)).isEmpty();
        passer(unRendezVousLe(AUJOURDHUI, unDossier()), constat);
        passer(unRendezVousLe(AUJOURDHUI.minusYears(3), unDossier()), constat);
    }

    @ParameterizedTest
    @EnumSource(
            value = EtatRendezVous.class,
            names = {"ANNULE", "REPORTE"})
    void un_rendez_vous_a_venir_s_annule_et_se_reporte(EtatRendezVous cible) {
        RendezVous deDemain = unRendezVousLe(DEMAIN, unDossier());

        passer(deDemain, cible);

        assertThat(deDemain.etat()).isEqualTo(cible);
    }

    @Test
    void se_deplace_tant_qu_il_est_planifie_meme_dans_le_passe() {
        RendezVous rendezVous = unRendezVous(unDossier());
        ContenuRendezVous deplace = Rdvs.unContenu(AUJOURDHUI.minusDays(2).atTime(9, 0));

        rendezVous.modifier(deplace, PLANIFIE, null, AUJOURDHUI, MAINTENANT);

        assertThat(rendezVous.contenu()).isEqualTo(deplace);
        assertThat(rendezVous.revision()).isEqualTo(new Revision(1, MAINTENANT));
        assertThat(seul(rendezVous).action()).isEqualTo(ActionJournal.RENDEZ_VOUS_MODIFIE);
        assertThat(seul(rendezVous).details())
                .isEqualTo(Map.of(
                        "membres",
                        "dateHeure",
                        "avant.dateHeure",
                        "2026-06-15T14:30",
                        "dateHeure",
                        "2026-06-13T09:00"));
    }

    @ParameterizedTest
    @EnumSource(value = EtatRendezVous.class, mode = Mode.EXCLUDE, names = "PLANIFIE")
    void ne_se_deplace_plus_une_fois_constate_ou_retire(EtatRendezVous etat) {
        RendezVous rendezVous = unRendezVous(etat, unDossier());
        ContenuRendezVous avant = rendezVous.contenu();
        ContenuRendezVous deplace = Rdvs.unContenu(AUJOURDHUI.atTime(9, 0));

        assertThat(Refus.de(() -> rendezVous.modifier(deplace, etat, null, AUJOURDHUI, MAINTENANT)))
                .containsExactly("rendez-vous.non-planifie");
        assertThat(rendezVous.contenu()).isEqualTo(avant);
        assertThat(rendezVous.faits()).isEmpty();
    }

    @Test
    void se_deplace_et_change_d_etat_en_une_fois() {
        RendezVous rendezVous = unRendezVousLe(DEMAIN, unDossier());
        ContenuRendezVous deplace = Rdvs.unContenu(AUJOURDHUI.atTime(9, 0));

        rendezVous.modifier(deplace, PRESENT, null, AUJOURDHUI, MAINTENANT);

        assertThat(rendezVous.faits())
                .extracting(JournalDomainEvent::action)
                .containsExactly(ActionJournal.RENDEZ_VOUS_MODIFIE, ActionJournal.RENDEZ_VOUS_PRESENT);
        assertThat(rendezVous.revision().sequence()).isEqualTo(1);
    }

    @Test
    void ne_devient_pas_present_a_un_jour_ou_on_le_deplace_dans_le_futur() {
        RendezVous rendezVous = unRendezVous(unDossier());

        assertThat(Refus.de(() -> rendezVous.modifier(
                        Rdvs.unContenu(DEMAIN.atTime(9, 0)), PRESENT, null, AUJOURDHUI, MAINTENANT)))
                .containsExactly("rendez-vous.trop-tot");
        assertThat(rendezVous.contenu().dateHeure()).isEqualTo(AUJOURDHUI.atTime(14, 30));
    }

    @Test
    void se_deplace_en_redevenant_planifie() {
        RendezVous rendezVous = unRendezVous(ABSENT, unDossier());

        rendezVous.modifier(Rdvs.unContenu(DEMAIN.atTime(9, 0)), PLANIFIE, null, AUJOURDHUI, MAINTENANT);

        assertThat(rendezVous.etat()).isEqualTo(PLANIFIE);
        assertThat(rendezVous.contenu().dateHeure()).isEqualTo(DEMAIN.atTime(9, 0));
    }

    @Test
    void reporter_en_planifie_un_autre_a_sa_place() {
        RendezVous rendezVous = unRendezVous(unDossier());
        RendezVousId suivant = new RendezVousId(UUID.randomUUID());

        RendezVous enPlace = rendezVous.reporter(suivant, Rdvs.unContenu(DEMAIN.atTime(9, 0)), AUJOURDHUI, MAINTENANT);

        assertThat(rendezVous.etat()).isEqualTo(REPORTE);
        assertThat(enPlace.id()).isEqualTo(suivant);
        assertThat(enPlace.etat()).isEqualTo(PLANIFIE);
        assertThat(enPlace.remplace()).contains(rendezVous.id());
        assertThat(enPlace.faits())
                .containsExactly(new JournalDomainEvent(
                        rendezVous.dossier().valeur(),
                        new ObjetJournal(ObjetJournal.Type.RENDEZ_VOUS, suivant.valeur()),
                        ActionJournal.RENDEZ_VOUS_PLANIFIE,
                        Map.of(
                                "dateHeure",
                                "2026-06-16T09:00",
                                "intervenant",
                                "claire",
                                "remplace",
                                rendezVous.id().toString())));
        assertThat(rendezVous.faits())
                .extracting(JournalDomainEvent::action)
                .containsExactly(ActionJournal.RENDEZ_VOUS_REPORTE);
    }

    @Test
    void planifier_le_dit_au_journal() {
        Dossier dossier = unDossier();
        RendezVousId id = new RendezVousId(UUID.randomUUID());

        RendezVous planifie = RendezVous.planifier(id, dossier, Rdvs.unContenu(DEMAIN.atTime(9, 0)), MAINTENANT);

        assertThat(planifie.faits())
                .containsExactly(new JournalDomainEvent(
                        dossier.id().valeur(),
                        new ObjetJournal(ObjetJournal.Type.RENDEZ_VOUS, id.valeur()),
                        ActionJournal.RENDEZ_VOUS_PLANIFIE,
                        Map.of("dateHeure", "2026-06-16T09:00", "intervenant", "claire")));
    }

    @ParameterizedTest
    @EnumSource(value = EtatRendezVous.class, mode = Mode.EXCLUDE, names = "PLANIFIE")
    void ne_se_reporte_que_planifie_et_qu_une_fois(EtatRendezVous etat) {
        RendezVous rendezVous = unRendezVous(etat, unDossier());

        assertThat(Refus.de(() -> rendezVous.reporter(
                        new RendezVousId(UUID.randomUUID()),
                        Rdvs.unContenu(DEMAIN.atTime(9, 0)),
                        AUJOURDHUI,
                        MAINTENANT)))
                .containsExactly("rendez-vous.transition");
        assertThat(rendezVous.faits()).isEmpty();
    }

    @Test
    void annule_et_reporte_ne_sont_plus_a_honorer() {
        assertThat(List.of(EtatRendezVous.values()))
                .filteredOn(EtatRendezVous::retire)
                .containsExactly(ANNULE, REPORTE);
        assertThat(List.of(EtatRendezVous.values()))
                .filteredOn(EtatRendezVous::constate)
                .containsExactly(PRESENT, ABSENT);
    }

    @Test
    void un_etat_inconnu_est_refuse_et_son_absence_n_en_est_pas_un() {
        assertThat(Refus.de(() -> EtatRendezVous.lire("VENU"))).containsExactly("referentiel.valeur-inconnue");
        assertThat(EtatRendezVous.lire(" PRESENT ")).isEqualTo(PRESENT);
        assertThat(EtatRendezVous.lire("")).isNull();
        assertThat(EtatRendezVous.lire(null)).isNull();
    }

    private static void passer(RendezVous rendezVous, EtatRendezVous cible) {
        rendezVous.modifier(rendezVous.contenu(), cible, null, AUJOURDHUI, MAINTENANT);
    }

    @Test
    void ce_qui_peut_etre_fait_depend_de_l_etat_et_ce_qui_est_retire_reste_tel_quel() {
        assertThat(actions(PLANIFIE, AUJOURDHUI))
                .containsExactly(
                        ActionRendezVous.ACCUEILLIR,
                        ActionRendezVous.NOTER_PRESENT,
                        ActionRendezVous.NOTER_ABSENT,
                        ActionRendezVous.MODIFIER,
                        ActionRendezVous.REPORTER,
                        ActionRendezVous.ANNULER);
        assertThat(actions(PRESENT, AUJOURDHUI))
                .containsExactly(ActionRendezVous.NOTER_ABSENT, ActionRendezVous.REPLANIFIER);
        assertThat(actions(EtatRendezVous.ABSENT, AUJOURDHUI))
                .containsExactly(
                        ActionRendezVous.ACCUEILLIR, ActionRendezVous.NOTER_PRESENT, ActionRendezVous.REPLANIFIER);
        assertThat(actions(EtatRendezVous.ANNULE, AUJOURDHUI)).isEmpty();
        assertThat(actions(EtatRendezVous.REPORTE, AUJOURDHUI)).isEmpty();
    }

    @Test
    void ce_qui_ne_peut_pas_encore_etre_fait_reste_dit_avec_sa_raison() {
        assertThat(PLANIFIE.actions(DEMAIN, AUJOURDHUI))
                .allSatisfy((action, raisons) -> assertThat(raisons)
                        .as(action.name())
                        .hasSize(action.cible().filter(EtatRendezVous::constate).isPresent() ? 1 : 0));
        assertThat(actions(PLANIFIE, DEMAIN)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(EtatRendezVous.class)
    void chaque_action_annoncee_possible_se_fait_et_mene_a_son_etat(EtatRendezVous etat) {
        actions(etat, AUJOURDHUI).stream()
                .filter(action -> action != ActionRendezVous.MODIFIER && action != ActionRendezVous.REPORTER)
                .forEach(action -> {
                    RendezVous rendezVous = unRendezVous(etat, unDossier());

                    rendezVous.suivre(action, null, AUJOURDHUI, MAINTENANT);

                    assertThat(Optional.of(rendezVous.etat())).isEqualTo(action.cible());
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionRendezVous.class,
            names = {"MODIFIER", "REPORTER"})
    void ce_qui_demande_un_contenu_ne_se_suit_pas(ActionRendezVous action) {
        RendezVous rendezVous = unRendezVous(unDossier());

        assertThatIllegalArgumentException().isThrownBy(() -> rendezVous.suivre(action, null, AUJOURDHUI, MAINTENANT));
        assertThat(rendezVous.faits()).isEmpty();
    }

    @Test
    @Tag("RDV-03")
    void annuler_peut_dire_pourquoi_et_le_journal_le_garde() {
        RendezVous rendezVous = unRendezVous(unDossier());

        rendezVous.suivre(ActionRendezVous.ANNULER, " Le jeune est malade ", AUJOURDHUI, MAINTENANT);

        assertThat(rendezVous.raison()).contains(new Raison("Le jeune est malade"));
        assertThat(seul(rendezVous).details()).containsEntry("raison", "Le jeune est malade");
    }

    @ParameterizedTest
    @Tag("RDV-03")
    @EnumSource(value = EtatRendezVous.class, mode = Mode.EXCLUDE, names = "ANNULE")
    void aucun_autre_etat_n_a_de_raison(EtatRendezVous etat) {
        Violations violations = new Violations();

        assertThat(etat.raison(" ", violations)).isNull();
        assertThat(violations.aucune()).isTrue();
        assertThat(etat.raison("Malade", violations)).isNull();
        assertThat(Refus.de(violations::lever)).containsExactly("rendez-vous.raison-sans-annulation@raison");
    }

    @Test
    @Tag("RDV-03")
    void tout_ce_qui_empeche_d_annuler_est_dit_en_une_fois() {
        RendezVous absent = unRendezVous(ABSENT, unDossier());

        assertThat(Refus.de(() -> absent.suivre(ActionRendezVous.ANNULER, "x".repeat(256), AUJOURDHUI, MAINTENANT)))
                .containsExactly("rendez-vous.transition", "valeur.trop-long@raison");
        assertThat(absent.faits()).isEmpty();
    }

    private static List<ActionRendezVous> actions(EtatRendezVous etat, LocalDate jour) {
        return etat.actions(jour, AUJOURDHUI).entrySet().stream()
                .filter(action -> action.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
