package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.Ceps.ENTREE_DIRECTE;
import static fr.cepage.domain.dispositif.ConditionsEntree.avertissements;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.unDossierDeSituation;
import static fr.cepage.domain.dossier.Dossiers.unJeuneNeLe;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvertissementsCepTest {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);
    private static final ReferentCep CLAIRE_REFERENTE = new ReferentCep.Conseiller(CLAIRE);

    @Test
    @Tag("DOS-04")
    void avertit_a_partir_du_vingt_sixieme_anniversaire() {
        Dossier jeune = unJeuneNeLe(LocalDate.of(2000, 6, 15));
        assertThat(avertissements(jeune, LocalDate.of(2026, 6, 14))).isEmpty();
        assertThat(avertissements(jeune, LocalDate.of(2026, 6, 15))).containsExactly(AvertissementCep.LIMITE_AGE);
        assertThat(avertissements(jeune, LocalDate.of(2026, 6, 16))).containsExactly(AvertissementCep.LIMITE_AGE);
    }

    @Test
    @Tag("DOS-04")
    void un_ne_du_29_fevrier_a_vingt_six_ans_le_1er_mars() {
        Dossier jeune = unJeuneNeLe(LocalDate.of(2000, 2, 29));
        assertThat(avertissements(jeune, LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(avertissements(jeune, LocalDate.of(2026, 3, 1))).containsExactly(AvertissementCep.LIMITE_AGE);
    }

    @ParameterizedTest
    @Tag("DOS-08")
    @ValueSource(strings = {"SCOLAIRE_ETUDIANT", "RETRAITE"})
    void avertit_pour_un_public_non_concerne(String situation) {
        assertThat(avertissements(unDossierDeSituation(situation), AUJOURDHUI))
                .containsExactly(AvertissementCep.PUBLIC_NON_CONCERNE);
    }

    @ParameterizedTest
    @Tag("DOS-08")
    @ValueSource(strings = {"DEMANDEUR_EMPLOI", "EN_EMPLOI", "ALTERNANCE", "FORMATION", "SANS_ACTIVITE"})
    void n_avertit_pas_pour_les_autres_situations(String situation) {
        assertThat(avertissements(unDossierDeSituation(situation), AUJOURDHUI)).isEmpty();
    }

    @Test
    @Tag("CEP-07")
    void avertit_quand_il_n_y_a_pas_de_referent() {
        assertThat(choix(ENTREE_DIRECTE, ENTREE, CLAIRE_REFERENTE).avertissements(null, CLAIRE))
                .isEmpty();
        assertThat(choix(ENTREE_DIRECTE, ENTREE, null).avertissements(null, CLAIRE))
                .containsExactly(AvertissementCep.REFERENT_ABSENT);
    }

    @Test
    @Tag("CEP-12")
    void avertit_quand_rien_ne_dit_l_accord() {
        assertThat(choix(ENTREE_DIRECTE, ENTREE, CLAIRE_REFERENTE).avertissements(null, CLAIRE))
                .isEmpty();
        assertThat(choix(ENTREE_DIRECTE, null, CLAIRE_REFERENTE).avertissements(null, CLAIRE))
                .containsExactly(AvertissementCep.ACCORD_ABSENT);
    }

    @Test
    @Tag("CEP-13")
    void avertit_d_une_suite_de_niveau_1_qui_ne_commence_pas_avant_l_entree() {
        ChoixCep suite = choix(ValeursCep.SUITE_NIVEAU_1, ENTREE, CLAIRE_REFERENTE);
        assertThat(suite.avertissements(null, CLAIRE)).containsExactly(AvertissementCep.SANS_NIVEAU_1);
        assertThat(suite.avertissements(ENTREE.plusDays(1), CLAIRE)).containsExactly(AvertissementCep.SANS_NIVEAU_1);
        assertThat(suite.avertissements(ENTREE, CLAIRE)).isEmpty();
        assertThat(suite.avertissements(ENTREE.minusDays(1), CLAIRE)).isEmpty();
    }

    @Test
    @Tag("CEP-13")
    void un_autre_aiguilleur_ne_demande_pas_de_niveau_1_et_une_date_a_venir_n_en_juge_pas() {
        assertThat(choix(new CodeValeur("CAP_EMPLOI"), ENTREE, CLAIRE_REFERENTE).avertissements(null, CLAIRE))
                .isEmpty();
        ChoixCep sansDate = new ChoixCep(null, ValeursCep.SUITE_NIVEAU_1, ENTREE, CLAIRE_REFERENTE);
        assertThat(sansDate.avertissements(ENTREE, CLAIRE)).isEmpty();
        assertThat(sansDate.avertissements(null, CLAIRE)).containsExactly(AvertissementCep.SANS_NIVEAU_1);
    }

    @Test
    @Tag("CEP-14")
    void avertit_d_un_referent_qui_n_est_pas_celui_du_dossier() {
        UtilisateurId rose = new UtilisateurId("rose");
        ChoixCep choix = choix(ENTREE_DIRECTE, ENTREE, CLAIRE_REFERENTE);
        assertThat(choix.avertissements(null, CLAIRE)).isEmpty();
        assertThat(choix.avertissements(null, rose)).containsExactly(AvertissementCep.REFERENT_DIFFERENT);
        assertThat(choix.avertissements(null, null)).containsExactly(AvertissementCep.REFERENT_DIFFERENT);
    }

    @Test
    @Tag("CEP-14")
    void un_nom_libre_n_est_jamais_le_referent_du_dossier() {
        ChoixCep choix = choix(ENTREE_DIRECTE, ENTREE, new ReferentCep.NomLibre(new NomPersonne("Claire Dubois")));
        assertThat(choix.avertissements(null, CLAIRE)).containsExactly(AvertissementCep.REFERENT_DIFFERENT);
        assertThat(choix.avertissements(null, null)).containsExactly(AvertissementCep.REFERENT_DIFFERENT);
    }

    private static ChoixCep choix(CodeValeur aiguilleur, @Nullable LocalDate accordLe, @Nullable ReferentCep referent) {
        return new ChoixCep(ENTREE, aiguilleur, accordLe, referent);
    }
}
