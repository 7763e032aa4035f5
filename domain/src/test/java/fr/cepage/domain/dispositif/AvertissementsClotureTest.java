package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.Circonstances.ORDINAIRES;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepClos;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
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
        CepClos fait = clore(new ClotureDemandee(AUJOURDHUI, ValeursCep.SANS_NOUVELLE, "Cap emploi"));
        assertThat(fait.averti(List.of(AvertissementCep.CONTACT_RECENT)).details())
                .isEqualTo(Map.of(
                        "dateFinReelle",
                        "2026-06-15",
                        "motifSortie",
                        "SANS_NOUVELLE_6_MOIS",
                        "avertissements",
                        "cep.contact-recent"));
        assertThat(fait.details()).doesNotContainKey("avertissements");
    }

    @Test
    @Tag("CLO-09")
    void un_cep_rouvert_n_a_plus_d_autre_operateur_et_le_journal_ne_le_nomme_pas() {
        DispositifCep cep = Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2));
        cep.cloturer(
                new ClotureDemandee(AUJOURDHUI, ValeursCep.DOUBLE_ACCOMPAGNEMENT, "Cap emploi"),
                ORDINAIRES,
                new Violations());
        assertThat(cep.annulerCloture("Erreur", ORDINAIRES).details()).doesNotContainValue("Cap emploi");
        assertThat(cep.cloture()).isEmpty();
    }

    private static CepClos clore(ClotureDemandee demandee) {
        return Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2)).cloturer(demandee, ORDINAIRES, new Violations());
    }

    private static Cloture cloture(CodeValeur motif, @Nullable String autreOperateur) {
        return new Cloture(FIN, motif, autreOperateur);
    }
}
