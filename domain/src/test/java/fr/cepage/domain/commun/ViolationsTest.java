package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cepage.domain.dispositif.RefusCep;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    private final Violations violations = new Violations();

    @Test
    void refuse_tout_en_une_fois_l_etat_avant_les_valeurs() {
        violations
                .ajouter(RefusCep.CHAMP_OBLIGATOIRE, "phase")
                .ajouter(RefusCep.DEJA_EN_COURS, null)
                .ajouter(RefusCep.DATE_ENTREE_FUTURE, "dateEntree")
                .ajouter(RefusCep.PAS_CLOS, null);
        assertThat(Refus.de(violations::lever))
                .containsExactly(
                        "cep.deja-en-cours",
                        "cep.pas-clos",
                        "cep.champ-obligatoire@phase",
                        "cep.date-entree-future@dateEntree");
    }

    @Test
    void ne_refuse_rien_quand_rien_ne_manque() {
        violations.si(false, RefusCep.CLOS, null);
        violations.exiger("phase", "PHASE_2", RefusCep.CHAMP_OBLIGATOIRE);
        assertThatCode(violations::lever).doesNotThrowAnyException();
        assertThat(violations.aucune()).isTrue();
        assertThat(violations.liste()).isEmpty();
    }

    @Test
    void place_le_refus_d_une_valeur_sous_son_champ() {
        assertThat(violations.<NomPersonne>valeur("prenom", () -> NomPersonne.lire("1")))
                .isNull();
        assertThat(violations.liste())
                .containsExactly(new Violation(RefusValeur.NOM, "prenom", List.of(new Signes("1"))));
        assertThat(violations.aucune()).isFalse();
    }

    @Test
    void garde_le_champ_qu_un_refus_porte_deja() {
        violations.valeur("referent", () -> {
            throw new RefusMetier(Violation.de(RefusValeur.NOM).sur("referent.nom"));
        });
        assertThat(violations.porteSur("referent.nom")).isTrue();
        assertThat(violations.porteSur("referent")).isFalse();
    }

    @Test
    void ne_dit_pas_qu_un_champ_refuse_est_absent() {
        violations.valeur("prenom", () -> NomPersonne.lire("1"));
        violations.exiger("prenom", null, RefusCep.CHAMP_OBLIGATOIRE);
        violations.exiger("nom", null, RefusCep.CHAMP_OBLIGATOIRE);
        assertThat(Refus.de(violations::lever)).containsExactly("valeur.nom@prenom", "cep.champ-obligatoire@nom");
    }

    @Test
    void la_principale_est_la_premiere() {
        RefusMetier refus = new RefusMetier(
                List.of(Violation.de(RefusValeur.NOM), Violation.de(RefusCep.CLOS), Violation.de(RefusCep.PAS_CLOS)));
        assertThat(refus.principale().code()).isEqualTo(RefusCep.CLOS);
        assertThat(refus).hasMessageContaining("cep.clos");
    }

    @Test
    void un_refus_sans_violation_est_une_erreur_de_programme() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RefusMetier(List.of()));
    }

    @Test
    void une_partie_de_l_acte_range_ses_membres_sous_son_nom() {
        Violations partie = new Violations().ajouter(RefusValeur.NOM, "date").ajouter(RefusValeur.NOM, null);
        assertThat(new Violations().ajouterSous("evenement.", partie).liste())
                .extracting(Violation::champ)
                .containsExactly("evenement.date", null);
    }
}
