package fr.cepage.domain.liaison;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Annulation;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
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
        assertThat(Refus.de(() -> lire(null, null, null)))
                .containsExactly("liaison.champ-obligatoire@operateur", "liaison.champ-obligatoire@date");
    }

    @Test
    void dit_ce_qui_ne_va_pas_avec_ce_qui_n_allait_deja_pas() {
        Violations dites = new Violations().ajouter(RefusValeur.CARACTERES_INTERDITS, "operateur");
        assertThat(Refus.de(() -> ContenuLiaison.de(null, AUJOURDHUI.plusDays(1), null, NAISSANCE, AUJOURDHUI, dites)))
                .containsExactlyInAnyOrder("valeur.caracteres-interdits@operateur", "liaison.date-future@date");
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

        assertThat(ContenuLiaison.de("Apec", naissance, null, naissance, AUJOURDHUI, new Violations())
                        .date())
                .isEqualTo(naissance);
        assertThat(Refus.de(() -> ContenuLiaison.de(
                        "Apec", naissance.minusDays(1), null, naissance, AUJOURDHUI, new Violations())))
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
        assertThat(liaison.faits()).isEmpty();
    }

    @Test
    void s_annule_tant_qu_elle_ne_l_est_pas() {
        assertThat(ActionLiaison.de(false)).containsExactly(ActionLiaison.ANNULER);
        assertThat(ActionLiaison.de(true)).isEmpty();
    }

    @Test
    void une_raison_tient_en_une_ligne() {
        LiaisonRecue liaison = Liaisons.uneLiaison(unDossier());

        assertThat(Refus.de(() -> liaison.annuler("x".repeat(256), CLAIRE, Liaisons.INSTANT)))
                .containsExactly("valeur.trop-long@raison");
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
        assertThat(liaison.faits()).isEmpty();
    }

    @Test
    void le_journal_garde_la_date_et_la_raison_sans_aucun_nom() {
        Dossier dossier = unDossier();
        LiaisonRecueId id = new LiaisonRecueId(UUID.randomUUID());
        ObjetJournal objet = new ObjetJournal(ObjetJournal.Type.LIAISON_RECUE, id.valeur());

        LiaisonRecue liaison =
                LiaisonRecue.enregistrer(id, dossier, lire("Cap emploi 13", AUJOURDHUI, "Cuisine"), CLAIRE);
        liaison.annuler("Mauvais dossier", CLAIRE, Liaisons.INSTANT);

        assertThat(liaison.faits())
                .containsExactly(
                        new JournalDomainEvent(
                                dossier.id().valeur(),
                                objet,
                                ActionJournal.LIAISON_RECUE,
                                Map.of("date", "2026-06-15")),
                        new JournalDomainEvent(
                                dossier.id().valeur(),
                                objet,
                                ActionJournal.LIAISON_ANNULEE,
                                Map.of("date", "2026-06-15", "raison", "Mauvais dossier")));
    }

    private static ContenuLiaison lire(@Nullable String operateur, @Nullable LocalDate date, @Nullable String resume) {
        return ContenuLiaison.de(operateur, date, resume, NAISSANCE, AUJOURDHUI, new Violations());
    }
}
