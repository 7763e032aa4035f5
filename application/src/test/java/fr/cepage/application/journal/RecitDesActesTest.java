package fr.cepage.application.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielEnMemoire;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ANN-06")
class RecitDesActesTest {
    private final RecitDesActes recit = new RecitDesActes(
            new Libelles(ReferentielEnMemoire.national().findAll(RecitDesActes.LISTES, Dossiers.MARSEILLE)));

    @Test
    void dit_les_membres_changes_de_quoi_en_quoi_et_nomme_seulement_ceux_dont_rien_n_est_garde() {
        assertThat(recit.de(
                        ObjetJournal.Type.EVENEMENT,
                        Map.of(
                                "membres", "date,nature,commentaire",
                                "avant.date", "2026-06-14",
                                "date", "2026-06-15",
                                "nature", "ENTRETIEN_INDIVIDUEL")))
                .containsExactly(
                        new DetailDActe("date", LocalDate.of(2026, 6, 14), LocalDate.of(2026, 6, 15)),
                        new DetailDActe("nature", null, libelle(Liste.NATURES_EVENEMENT, "ENTRETIEN_INDIVIDUEL")),
                        new DetailDActe("commentaire", null, null));
    }

    @Test
    void dit_chacun_des_contextes_par_son_libelle() {
        assertThat(recit.de(
                        ObjetJournal.Type.EVENEMENT,
                        Map.of("membres", "contextes", "avant.contextes", "EMPLOI,CEP", "contextes", "EMPLOI")))
                .containsExactly(new DetailDActe(
                        "contextes",
                        libelle(Liste.CONTEXTES_EVENEMENT, "EMPLOI") + ", CEP",
                        libelle(Liste.CONTEXTES_EVENEMENT, "EMPLOI")));
    }

    @Test
    void dit_un_etat_par_son_nom_et_une_raison_telle_qu_elle_fut_tapee_meme_en_forme_de_date() {
        assertThat(recit.de(
                        ObjetJournal.Type.PROPOSITION,
                        Map.of("ancienEtat", "PROPOSEE", "etat", "ACCEPTEE", "raison", "2026-06-15", "offre", "x")))
                .containsExactly(
                        new DetailDActe("etat", EtatProposition.PROPOSEE, EtatProposition.ACCEPTEE),
                        new DetailDActe("raison", null, "2026-06-15"));
    }

    @Test
    void dit_l_etat_d_avant_d_un_acte_dont_le_nom_dit_ce_qu_il_est_devenu() {
        assertThat(recit.de(ObjetJournal.Type.DEMANDE, Map.of("ancienEtat", "TRAITEE")))
                .containsExactly(new DetailDActe("ancienEtat", null, EtatDemande.TRAITEE));
    }

    @Test
    void lit_la_nature_d_une_demande_parmi_ses_themes_et_l_heure_d_un_rendez_vous() {
        assertThat(recit.de(ObjetJournal.Type.DEMANDE, Map.of("nature", "FORMATION")))
                .containsExactly(new DetailDActe("nature", null, libelle(Liste.THEMES, "FORMATION")));
        assertThat(recit.de(ObjetJournal.Type.RENDEZ_VOUS, Map.of("dateHeure", "2026-06-15T14:30")))
                .containsExactly(new DetailDActe("dateHeure", null, LocalDateTime.of(2026, 6, 15, 14, 30)));
    }

    @Test
    @Tag("SYN-10")
    void dit_quel_document_a_ete_produit_et_quand_il_a_ete_remis() {
        assertThat(recit.de(
                        ObjetJournal.Type.DOCUMENT,
                        Map.of("type", "SYNTHESE_1", "numero", "2", "dispositif", "x", "sha256", "x")))
                .containsExactly(
                        new DetailDActe("type", null, TypeDocument.SYNTHESE_1), new DetailDActe("numero", null, "2"));
        assertThat(recit.de(
                        ObjetJournal.Type.DOCUMENT,
                        Map.of("remisLe", "2026-06-15", "avant.remisLe", "2026-06-14", "numero", "1")))
                .containsExactly(
                        new DetailDActe("numero", null, "1"),
                        new DetailDActe("remisLe", LocalDate.of(2026, 6, 14), LocalDate.of(2026, 6, 15)));
        assertThat(recit.de(ObjetJournal.Type.DOSSIER, Map.of("numero", "1320100001")))
                .isEmpty();
    }

    @Test
    void dit_la_date_de_phase_3_avant_et_apres_et_rien_de_ce_qui_n_a_pas_de_nom() {
        assertThat(recit.de(
                        ObjetJournal.Type.DISPOSITIF_CEP,
                        Map.of("dateDebut", "2026-07-01", "ancienneDateDebut", "2026-06-20", "avertissements", "a")))
                .containsExactly(new DetailDActe("dateDebut", LocalDate.of(2026, 6, 20), LocalDate.of(2026, 7, 1)));
        assertThat(recit.de(ObjetJournal.Type.DOSSIER, Map.of("numero", "1"))).isEqualTo(List.of());
    }

    private static String libelle(Liste liste, String code) {
        return new Libelles(ReferentielEnMemoire.national().findAll(liste, Dossiers.MARSEILLE))
                .vue(liste, new CodeValeur(code))
                .libelle();
    }
}
