package fr.cepage.domain.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Faits;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.offre.PeriodeOffre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PropositionTest {
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    @ParameterizedTest
    @EnumSource
    @Tag("NIV-01")
    @Tag("OFF-06")
    void donne_le_niveau_1_tant_qu_elle_n_est_pas_annulee(EtatProposition etat) {
        assertThat(Propositions.uneProposition(etat).donneLeNiveau1()).isEqualTo(etat != EtatProposition.ANNULEE);
        assertThat(Propositions.uneProposition(etat, null, AUJOURDHUI).donneLeNiveau1())
                .isFalse();
    }

    @Test
    @Tag("NIV-01")
    void garde_la_mesure_que_l_offre_avait_ce_jour_la() {
        Offre offre = Offres.uneOffreCep();
        Proposition proposition = proposer(offre);
        offre.modifier(Offres.uneOffre().fiche());
        assertThat(proposition.donneLeNiveau1()).isTrue();

        Proposition autre = proposer(offre);
        offre.modifier(Offres.uneOffreCep().fiche());
        assertThat(autre.donneLeNiveau1()).isFalse();
    }

    @Test
    @Tag("OFF-03")
    void se_fait_du_premier_au_dernier_jour_de_l_offre_compris() {
        Offre offre = Offres.uneOffre(Offres.uneFiche(
                "Dix jours", new PeriodeOffre(AUJOURDHUI.minusDays(10), AUJOURDHUI.minusDays(1)), "TEMPORAIRE", null));
        assertThat(refus(offre, AUJOURDHUI.minusDays(11))).containsExactly("offre.fermee@offre");
        assertThat(refus(offre, AUJOURDHUI)).containsExactly("offre.fermee@offre");
        verifier(offre, AUJOURDHUI.minusDays(10));
        verifier(offre, AUJOURDHUI.minusDays(1));
    }

    @Test
    @Tag("OFF-03")
    void ne_se_fait_pas_sur_une_offre_fermee() {
        assertThat(refus(Offres.uneOffreFermee(), AUJOURDHUI)).containsExactly("offre.fermee@offre");
    }

    @Test
    @Tag("OFF-04")
    void n_est_pas_dans_le_futur() {
        assertThat(refus(Offres.uneOffreCep(), AUJOURDHUI.plusDays(1))).containsExactly("proposition.date-future@date");
        verifier(Offres.uneOffreCep(), AUJOURDHUI);
    }

    @Test
    @Tag("OFF-06")
    void dit_au_journal_d_ou_elle_vient_depuis_quand_pourquoi_et_qu_elle_est_annulee() {
        Proposition proposition = Propositions.uneProposition(EtatProposition.PROPOSEE);
        String offre = proposition.offre().id().toString();

        proposition.passerA(
                EtatProposition.ACCEPTEE, null, new Raison("Très motivée"), AUJOURDHUI.plusDays(2), new Violations());
        Propositions.passer(proposition, EtatProposition.ANNULEE);

        assertThat(proposition.faits())
                .containsExactly(
                        fait(
                                proposition,
                                ActionJournal.PROPOSITION_CHANGEE,
                                Map.of(
                                        "offre",
                                        offre,
                                        "etat",
                                        "ACCEPTEE",
                                        "ancienEtat",
                                        "PROPOSEE",
                                        "date",
                                        "2026-06-17",
                                        "raison",
                                        "Très motivée")),
                        fait(
                                proposition,
                                ActionJournal.PROPOSITION_ANNULEE,
                                Map.of(
                                        "offre",
                                        offre,
                                        "etat",
                                        "ANNULEE",
                                        "ancienEtat",
                                        "ACCEPTEE",
                                        "date",
                                        "2026-06-15")));
    }

    @Test
    @Tag("OFF-04")
    void dit_au_journal_qu_elle_est_faite_sans_le_commentaire() {
        Offre offre = Offres.uneOffreCep();
        DemandeId demande = new DemandeId(UUID.randomUUID());

        Proposition proposition = proposer(new OffreAProposer(offre, AUJOURDHUI, "Vu ensemble", demande));

        assertThat(proposition.commentaire()).contains("Vu ensemble");
        assertThat(proposition.faits())
                .containsExactly(fait(
                        proposition,
                        ActionJournal.OFFRE_PROPOSEE,
                        Map.of(
                                "offre", offre.id().toString(),
                                "mesureNationale", Offre.MESURE_CEP.valeur(),
                                "date", "2026-06-15",
                                "evenement", proposition.evenement().toString(),
                                "demande", demande.toString())));
    }

    @Test
    @Tag("OFF-04")
    void ne_dit_au_journal_ni_mesure_ni_demande_quand_il_n_y_en_a_pas() {
        assertThat(Faits.seul(proposer(Offres.uneOffre())).details()).containsOnlyKeys("offre", "date", "evenement");
    }

    private static JournalDomainEvent fait(Proposition proposition, ActionJournal action, Map<String, String> details) {
        return new JournalDomainEvent(
                proposition.dossier().valeur(),
                new ObjetJournal(ObjetJournal.Type.PROPOSITION, proposition.id().valeur()),
                action,
                details);
    }

    private static Proposition proposer(Offre offre) {
        return proposer(new OffreAProposer(offre, AUJOURDHUI, null, null));
    }

    private static Proposition proposer(OffreAProposer offre) {
        return offre.proposer(
                new PropositionId(UUID.randomUUID()),
                Dossiers.unDossierJustifie(),
                new EvenementId(UUID.randomUUID()),
                Dossiers.CLAIRE);
    }

    private static List<String> refus(Offre offre, LocalDate date) {
        return Refus.de(() -> verifier(offre, date));
    }

    private static void verifier(Offre offre, LocalDate date) {
        Violations violations = new Violations();
        new OffreAProposer(offre, date, null, null).verifier(AUJOURDHUI, violations);
        violations.lever();
    }
}
