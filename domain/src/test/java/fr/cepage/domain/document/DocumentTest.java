package fr.cepage.domain.document;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Faits;
import fr.cepage.domain.journal.JournalDomainEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-10")
class DocumentTest {
    private static final LocalDate PRODUIT_LE = AUJOURDHUI.minusDays(3);

    private final Dossier dossier = Dossiers.unDossierJustifie();
    private final DispositifCep cep = Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), dossier);
    private final Document document = Documents.uneSynthese(TypeDocument.SYNTHESE_1, 2, cep, dossier);

    @Test
    void produit_il_dit_au_journal_lequel_il_est_et_son_empreinte() {
        JournalDomainEvent fait = Faits.seul(document);

        assertThat(fait.action()).isEqualTo(ActionJournal.DOCUMENT_PRODUIT);
        assertThat(fait.details())
                .containsEntry("type", "SYNTHESE_1")
                .containsEntry("numero", "2")
                .containsEntry("dispositif", cep.id().toString())
                .containsEntry("sha256", Empreinte.de(Documents.unContenu(2)).sha256())
                .hasSize(4);
        assertThat(document.remisLe()).isEmpty();
    }

    @Test
    void la_fiche_de_liaison_n_est_d_aucun_cep() {
        Document fiche = Documents.uneFicheLiaison(1, dossier);

        assertThat(fiche.dispositif()).isEmpty();
        assertThat(Faits.seul(fiche).details()).doesNotContainKey("dispositif");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void se_remet_le_jour_meme_ou_plus_tard_jusqu_aujourd_hui(int jours) {
        Document stocke = stocke(null);

        remettre(stocke, PRODUIT_LE.plusDays(jours));

        assertThat(stocke.remisLe()).contains(PRODUIT_LE.plusDays(jours));
        assertThat(Faits.seul(stocke).action()).isEqualTo(ActionJournal.DOCUMENT_REMIS);
        assertThat(Faits.seul(stocke).details())
                .containsEntry("remisLe", PRODUIT_LE.plusDays(jours).toString())
                .containsEntry("type", "SYNTHESE_1")
                .doesNotContainKeys("avant.remisLe", "sha256");
    }

    @Test
    void ne_se_remet_ni_avant_d_etre_produit_ni_demain_ni_sans_jour() {
        Document stocke = stocke(null);

        assertThat(Refus.de(() -> remettre(stocke, PRODUIT_LE.minusDays(1))))
                .containsExactly("document.date-anterieure@date");
        assertThat(Refus.de(() -> remettre(stocke, AUJOURDHUI.plusDays(1))))
                .containsExactly("document.date-future@date");
        assertThat(Refus.de(() -> remettre(stocke, null))).containsExactly("document.champ-obligatoire@date");
        assertThat(stocke.remisLe()).isEmpty();
        assertThat(stocke.faits()).isEmpty();
    }

    @Test
    void la_remise_se_corrige_et_le_journal_dit_ce_qu_elle_etait() {
        Document stocke = stocke(PRODUIT_LE);

        remettre(stocke, AUJOURDHUI);

        assertThat(Faits.seul(stocke).details())
                .containsEntry("avant.remisLe", PRODUIT_LE.toString())
                .containsEntry("remisLe", AUJOURDHUI.toString());
    }

    @Test
    void la_meme_remise_ne_change_rien() {
        Document stocke = stocke(PRODUIT_LE);

        remettre(stocke, PRODUIT_LE);

        assertThat(stocke.faits()).isEmpty();
    }

    @Test
    void l_empreinte_est_le_sha_256_de_ce_qu_il_tient() {
        assertThat(Empreinte.de("abc".getBytes(StandardCharsets.US_ASCII)))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatIllegalArgumentException().isThrownBy(() -> new Empreinte("BA7816BF"));
    }

    @ParameterizedTest
    @CsvSource({
        "FICHE_LIAISON, GERER_EVENEMENTS, false, false",
        "SYNTHESE_1, PROPOSER_CEP, true, false",
        "SYNTHESE_2, PROPOSER_CEP, false, true",
        "SYNTHESE_COMPLETE, PROPOSER_CEP, true, true"
    })
    @Tag("SYN-01")
    @Tag("SYN-02")
    @Tag("SYN-03")
    void chaque_type_dit_ce_qu_il_raconte_et_qui_le_produit(
            TypeDocument type, Droit droit, boolean projet, boolean plan) {
        assertThat(type.droit()).isEqualTo(droit);
        assertThat(type.ditLeProjet()).isEqualTo(projet);
        assertThat(type.ditLePlan()).isEqualTo(plan);
        assertThat(type.duCep()).isEqualTo(projet || plan);
        assertThat(TypeDocument.lire(type.name())).isEqualTo(type);
    }

    @Test
    void un_autre_type_n_existe_pas() {
        assertThat(Refus.de(() -> TypeDocument.lire("SYNTHESE_3"))).containsExactly("document.type");
        assertThat(TypeDocument.lire(null)).isNull();
    }

    private static void remettre(Document document, @Nullable LocalDate jour) {
        document.remettre(jour, PRODUIT_LE, AUJOURDHUI);
    }

    /** As it was read, its making long noted. */
    private Document stocke(@Nullable LocalDate remisLe) {
        return new Document(
                document.id(),
                document.dossier(),
                document.structure(),
                document.type(),
                cep.id(),
                document.production(),
                remisLe,
                1);
    }
}
