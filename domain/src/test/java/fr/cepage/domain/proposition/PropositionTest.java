package fr.cepage.domain.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.domain.proposition.PropositionDomainEvent.EtatPropositionChange;
import java.time.LocalDate;
import java.util.List;
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
    void dit_au_journal_d_ou_elle_vient_et_qu_elle_est_annulee() {
        EtatPropositionChange accepte =
                Propositions.uneProposition(EtatProposition.PROPOSEE).passerA(EtatProposition.ACCEPTEE);
        assertThat(accepte.action()).isEqualTo(ActionJournal.PROPOSITION_CHANGEE);
        assertThat(accepte.details()).containsEntry("etat", "ACCEPTEE").containsEntry("ancienEtat", "PROPOSEE");
        assertThat(accepte.proposition().passerA(EtatProposition.ANNULEE).action())
                .isEqualTo(ActionJournal.PROPOSITION_ANNULEE);
    }

    private static Proposition proposer(Offre offre) {
        return new OffreAProposer(offre, AUJOURDHUI, null, null)
                .proposer(
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
