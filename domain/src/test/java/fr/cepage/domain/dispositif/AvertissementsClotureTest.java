package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.Circonstances.ORDINAIRES;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.journal.Faits.seul;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CLO-10")
class AvertissementsClotureTest {
    private static final LocalDate FIN = LocalDate.of(2026, 6, 15);
    private static final LocalDate SIX_MOIS_AVANT = LocalDate.of(2025, 12, 15);

    @Test
    void sans_nouvelle_contredit_un_contact_de_moins_de_six_mois() {
        Cloture cloture = cloture(ValeursCep.SANS_NOUVELLE, null);
        assertThat(cloture.sansNouvelle()).isTrue();
        assertThat(cloture.avertissements(FIN)).containsExactly(AvertissementCep.CONTACT_RECENT);
        assertThat(cloture.avertissements(SIX_MOIS_AVANT.plusDays(1))).containsExactly(AvertissementCep.CONTACT_RECENT);
        assertThat(cloture.avertissements(SIX_MOIS_AVANT)).isEmpty();
        assertThat(cloture.avertissements(null)).isEmpty();
    }

    @Test
    void un_double_accompagnement_nomme_l_autre_operateur() {
        assertThat(cloture(ValeursCep.DOUBLE_ACCOMPAGNEMENT, null).avertissements(FIN))
                .containsExactly(AvertissementCep.OPERATEUR_ABSENT);
        assertThat(cloture(ValeursCep.DOUBLE_ACCOMPAGNEMENT, "Cap emploi").avertissements(FIN))
                .isEmpty();
    }

    @Test
    void les_autres_motifs_ne_demandent_rien() {
        for (CodeValeur motif : List.of(Ceps.REPRISE_EMPLOI, Ceps.ANCIEN_MOTIF)) {
            assertThat(cloture(motif, null).sansNouvelle()).isFalse();
            assertThat(cloture(motif, null).avertissements(FIN)).isEmpty();
        }
    }

    @Test
    void le_journal_garde_l_operateur_et_ce_qui_a_ete_dit() {
        ClotureVoulue voulue = new ClotureVoulue(AUJOURDHUI, ValeursCep.SANS_NOUVELLE, "Cap emploi");
        DispositifCep averti = clore(voulue, AvertissementCep.CONTACT_RECENT, AvertissementCep.OPERATEUR_ABSENT);
        assertThat(averti.faits())
                .containsExactly(new JournalDomainEvent(
                        averti.dossier().valeur(),
                        new ObjetJournal(
                                ObjetJournal.Type.DISPOSITIF_CEP, averti.id().valeur()),
                        ActionJournal.CEP_CLOTURE,
                        Map.of(
                                "dateFinReelle",
                                "2026-06-15",
                                "motifSortie",
                                "SANS_NOUVELLE_6_MOIS",
                                "avertissements",
                                "cep.contact-recent,cep.operateur-absent")));
        assertThat(seul(clore(voulue)).details()).doesNotContainKey("avertissements");
    }

    @Test
    void ce_qui_est_dit_l_est_de_la_fin_telle_qu_elle_est_demandee() {
        List<Cloture> jugees = new ArrayList<>();
        DispositifCep cep = Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2));
        cep.cloturer(
                new ClotureVoulue(AUJOURDHUI, ValeursCep.DOUBLE_ACCOMPAGNEMENT, "Cap emploi"),
                ORDINAIRES,
                fin -> {
                    jugees.add(fin);
                    return fin.avertissements(null);
                },
                new Violations());
        assertThat(jugees).containsExactly(new Cloture(AUJOURDHUI, ValeursCep.DOUBLE_ACCOMPAGNEMENT, "Cap emploi"));
        assertThat(cep.cloture()).contains(jugees.getFirst());
    }

    @Test
    void rien_n_est_dit_d_une_fin_refusee() {
        DispositifCep cep = Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2));
        InstantaneCep avant = InstantaneCep.de(cep);
        ClotureVoulue voulue = new ClotureVoulue(AUJOURDHUI.plusDays(1), ValeursCep.SANS_NOUVELLE, null);
        assertThat(Refus.de(() -> cep.cloturer(
                        voulue,
                        ORDINAIRES,
                        fin -> {
                            throw new AssertionError("asked about " + fin);
                        },
                        new Violations())))
                .containsExactly("cep.fin-anticipee@dateFinReelle");
        assertThat(InstantaneCep.de(cep)).isEqualTo(avant);
    }

    @Test
    @Tag("CLO-09")
    void un_cep_rouvert_n_a_plus_d_autre_operateur_et_le_journal_ne_le_nomme_pas() {
        DispositifCep cep = Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2));
        cep.cloturer(
                new ClotureVoulue(AUJOURDHUI, ValeursCep.DOUBLE_ACCOMPAGNEMENT, "Cap emploi"),
                ORDINAIRES,
                fin -> List.of(),
                new Violations());
        cep.annulerCloture("Erreur", ORDINAIRES);
        assertThat(cep.faits())
                .hasSize(2)
                .allSatisfy(fait -> assertThat(fait.details()).doesNotContainValue("Cap emploi"));
        assertThat(cep.cloture()).isEmpty();
    }

    private static DispositifCep clore(ClotureVoulue voulue, AvertissementCep... dits) {
        DispositifCep cep = Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2));
        cep.cloturer(voulue, ORDINAIRES, fin -> List.of(dits), new Violations());
        return cep;
    }

    private static Cloture cloture(CodeValeur motif, @Nullable String autreOperateur) {
        return new Cloture(FIN, motif, autreOperateur);
    }
}
