package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.ConditionsEntree.avertissements;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.unDossierDeSituation;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static fr.cepage.domain.dossier.Dossiers.unJeuneNeLe;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.dossier.Dossier;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvertissementsCepTest {
    private static final ReferentCep REFERENT = new ReferentCep.Conseiller(CLAIRE);

    @Test
    @Tag("DOS-04")
    void avertit_a_partir_du_vingt_sixieme_anniversaire() {
        Dossier jeune = unJeuneNeLe(LocalDate.of(2000, 6, 15));
        assertThat(avertissements(jeune, REFERENT, LocalDate.of(2026, 6, 14))).isEmpty();
        assertThat(avertissements(jeune, REFERENT, LocalDate.of(2026, 6, 15)))
                .containsExactly(AvertissementCep.LIMITE_AGE);
        assertThat(avertissements(jeune, REFERENT, LocalDate.of(2026, 6, 16)))
                .containsExactly(AvertissementCep.LIMITE_AGE);
    }

    @Test
    @Tag("DOS-04")
    void un_ne_du_29_fevrier_a_vingt_six_ans_le_1er_mars() {
        Dossier jeune = unJeuneNeLe(LocalDate.of(2000, 2, 29));
        assertThat(avertissements(jeune, REFERENT, LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(avertissements(jeune, REFERENT, LocalDate.of(2026, 3, 1)))
                .containsExactly(AvertissementCep.LIMITE_AGE);
    }

    @ParameterizedTest
    @Tag("DOS-08")
    @ValueSource(strings = {"SCOLAIRE_ETUDIANT", "RETRAITE"})
    void avertit_pour_un_public_non_concerne(String situation) {
        assertThat(avertissements(unDossierDeSituation(situation), REFERENT, AUJOURDHUI))
                .containsExactly(AvertissementCep.PUBLIC_NON_CONCERNE);
    }

    @ParameterizedTest
    @Tag("DOS-08")
    @ValueSource(strings = {"DEMANDEUR_EMPLOI", "EN_EMPLOI", "ALTERNANCE", "FORMATION", "SANS_ACTIVITE"})
    void n_avertit_pas_pour_les_autres_situations(String situation) {
        assertThat(avertissements(unDossierDeSituation(situation), REFERENT, AUJOURDHUI))
                .isEmpty();
    }

    @Test
    @Tag("CEP-07")
    void avertit_quand_il_n_y_a_pas_de_referent() {
        assertThat(avertissements(unDossierJustifie(), REFERENT, AUJOURDHUI)).isEmpty();
        assertThat(avertissements(unDossierJustifie(), null, AUJOURDHUI))
                .containsExactly(AvertissementCep.REFERENT_ABSENT);
    }
}
