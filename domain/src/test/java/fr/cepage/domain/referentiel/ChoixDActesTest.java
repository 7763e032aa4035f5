package fr.cepage.domain.referentiel;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.referentiel.ReferentielActivitesEnMemoire.PREMIER_JOUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REF-01")
class ChoixDActesTest {
    private static final List<CodeValeur> RIEN = List.of();

    private final ReferentielActivitesEnMemoire activites =
            ReferentielActivitesEnMemoire.national().avec(ReferentielActivitesEnMemoire.ANCIEN);

    @Test
    void les_actes_de_la_version_du_jour_se_choisissent_dans_n_importe_quel_ordre() {
        assertThat(refus(AUJOURDHUI, actes("T_ATELIER_CEP", "N2_BESOIN", "N1_QUALIFIER_LA_DEMANDE"), RIEN))
                .isEmpty();
    }

    @Test
    void ceux_d_une_autre_version_se_nomment_et_ne_se_choisissent_pas() {
        assertThat(refus(AUJOURDHUI, actes("N1_ANCIEN_ACTE"), RIEN))
                .extracting(Violation::code)
                .containsExactly(RefusReferentiel.VALEUR_INACTIVE);
        assertThat(refus(AUJOURDHUI, actes("N1_ANCIEN_ACTE"), RIEN).getFirst().parametres())
                .containsExactly("Ancien acte");
        assertThat(refus(PREMIER_JOUR.minusDays(1), actes("N1_ANCIEN_ACTE"), RIEN))
                .isEmpty();
        assertThat(refus(PREMIER_JOUR.minusDays(1), actes("N2_BESOIN"), RIEN)).hasSize(1);
        assertThat(refus(PREMIER_JOUR, actes("N2_BESOIN"), RIEN)).isEmpty();
    }

    @Test
    void des_actes_que_personne_ne_connait_sont_dits_une_fois() {
        Violations violations = new Violations();
        new ChoixDActes(activites, AUJOURDHUI, violations)
                .verifier("actes", actes("INCONNU", "N1_ANCIEN_ACTE", "AUTRE", "N2_BESOIN"), RIEN);
        assertThat(Refus.de(violations::lever))
                .containsExactly("referentiel.valeur-inconnue@actes", "referentiel.valeur-inactive@actes");
    }

    @Test
    @Tag("CEP-09")
    void ce_qui_y_etait_deja_reste() {
        assertThat(refus(AUJOURDHUI, actes("N2_BESOIN", "N1_ANCIEN_ACTE"), actes("N1_ANCIEN_ACTE")))
                .isEmpty();
    }

    private List<Violation> refus(LocalDate jour, List<CodeValeur> choisis, List<CodeValeur> anciens) {
        Violations violations = new Violations();
        new ChoixDActes(activites, jour, violations).verifier("actes", choisis, anciens);
        return violations.liste();
    }

    private static List<CodeValeur> actes(String... codes) {
        return Stream.of(codes).map(CodeValeur::new).toList();
    }
}
