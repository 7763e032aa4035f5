package fr.cepage.domain.liaison;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.liaison.LiaisonRecue.Annulation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("NIV-03")
class LiaisonRecueTest {
    private static final LocalDate PREMIER_JOUR = LocalDate.of(2015, 1, 1);

    @Test
    void demande_un_operateur_et_une_date_et_les_nomme_tous_deux() {
        assertThat(Refus.de(() -> lire(" ", null, null)))
                .containsExactly("liaison.champ-obligatoire@operateur", "liaison.champ-obligatoire@date");
    }

    @Test
    void se_passe_de_resume() {
        assertThat(lire(" Cap emploi 13 ", AUJOURDHUI, " \n "))
                .isEqualTo(new ContenuLiaison("Cap emploi 13", AUJOURDHUI, null));
    }

    @Test
    void dit_en_une_fois_tout_ce_qui_ne_va_pas() {
        assertThat(Refus.de(() -> lire("<b>", AUJOURDHUI.plusDays(1), "é".repeat(1001))))
                .containsExactlyInAnyOrder(
                        "valeur.caracteres-interdits@operateur",
                        "liaison.date-future@date",
                        "liaison.resume-trop-long@resume");
    }

    @Test
    void tient_dans_ses_limites() {
        assertThat(lire("o".repeat(120), AUJOURDHUI, "🇫🇷".repeat(1000)).resume())
                .isEqualTo("🇫🇷".repeat(1000));
        assertThat(Refus.de(() -> lire("o".repeat(121), AUJOURDHUI, "🇫🇷".repeat(1001))))
                .containsExactlyInAnyOrder("valeur.trop-longue@operateur", "liaison.resume-trop-long@resume");
    }

    @Test
    void date_au_plus_tard_d_aujourd_hui() {
        assertThat(lire("Apec", AUJOURDHUI, null).date()).isEqualTo(AUJOURDHUI);
        assertThat(Refus.de(() -> lire("Apec", AUJOURDHUI.plusDays(1), null)))
                .containsExactly("liaison.date-future@date");
    }

    @Test
    void ne_date_pas_d_avant_le_cep() {
        assertThat(lire("Apec", PREMIER_JOUR, null).date()).isEqualTo(PREMIER_JOUR);
        assertThat(Refus.violations(() -> lire("Apec", PREMIER_JOUR.minusDays(1), null)))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo(RefusLiaison.DATE_TROP_ANCIENNE);
                    assertThat(violation.parametres()).containsExactly(PREMIER_JOUR);
                });
    }

    @Test
    void ne_date_pas_d_avant_la_naissance() {
        LocalDate naissance = LocalDate.of(2016, 5, 2);

        assertThat(ContenuLiaison.lire("Apec", naissance, null, naissance, AUJOURDHUI)
                        .date())
                .isEqualTo(naissance);
        assertThat(Refus.de(() -> ContenuLiaison.lire("Apec", naissance.minusDays(1), null, naissance, AUJOURDHUI)))
                .containsExactly("liaison.date-trop-ancienne@date");
    }

    @Test
    void donne_le_niveau_1_jusqu_a_son_annulation() {
        LiaisonRecue liaison = Liaisons.uneLiaison(unDossier());
        assertThat(liaison.donneLeNiveau1()).isTrue();

        liaison.annuler(" Mauvais dossier ", CLAIRE, Liaisons.INSTANT);

        assertThat(liaison.donneLeNiveau1()).isFalse();
        assertThat(liaison.annulation())
                .contains(new Annulation(Liaisons.INSTANT, CLAIRE, new Raison("Mauvais dossier")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void ne_s_annule_pas_sans_raison(@Nullable String raison) {
        LiaisonRecue liaison = Liaisons.uneLiaison(unDossier());

        assertThat(Refus.de(() -> liaison.annuler(raison, CLAIRE, Liaisons.INSTANT)))
                .containsExactly("liaison.champ-obligatoire@raison");
        assertThat(liaison.donneLeNiveau1()).isTrue();
    }

    @Test
    void une_raison_tient_en_une_ligne() {
        LiaisonRecue liaison = Liaisons.uneLiaison(unDossier());

        assertThat(Refus.de(() -> liaison.annuler("x".repeat(256), CLAIRE, Liaisons.INSTANT)))
                .containsExactly("valeur.trop-longue@raison");
        liaison.annuler("x".repeat(255), CLAIRE, Liaisons.INSTANT);
        assertThat(liaison.donneLeNiveau1()).isFalse();
    }

    @Test
    void ne_s_annule_qu_une_fois_et_le_dit_avant_tout() {
        LiaisonRecue liaison = Liaisons.uneLiaisonAnnulee(unDossier());
        Annulation premiere = liaison.annulation().orElseThrow();

        assertThat(Refus.de(() -> liaison.annuler(null, CLAIRE, Liaisons.INSTANT.plusSeconds(1))))
                .containsExactly("liaison.annulee", "liaison.champ-obligatoire@raison");
        assertThat(liaison.annulation()).contains(premiere);
    }

    @Test
    void le_journal_garde_la_date_et_la_raison_sans_aucun_nom() {
        LiaisonRecue liaison = Liaisons.uneLiaison(unDossier());

        assertThat(liaison.enregistree().action()).isEqualTo(ActionJournal.LIAISON_RECUE);
        assertThat(liaison.enregistree().details()).isEqualTo(Map.of("date", "2026-06-15"));
        LiaisonDomainEvent annulation = liaison.annuler("Mauvais dossier", CLAIRE, Liaisons.INSTANT);
        assertThat(annulation.action()).isEqualTo(ActionJournal.LIAISON_ANNULEE);
        assertThat(annulation.details()).isEqualTo(Map.of("date", "2026-06-15", "raison", "Mauvais dossier"));
    }

    private static ContenuLiaison lire(@Nullable String operateur, @Nullable LocalDate date, @Nullable String resume) {
        return ContenuLiaison.lire(operateur, date, resume, NAISSANCE, AUJOURDHUI);
    }
}
