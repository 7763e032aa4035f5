package fr.cepage.domain.proposition;

import static fr.cepage.domain.proposition.EtatProposition.ABANDONNEE;
import static fr.cepage.domain.proposition.EtatProposition.ACCEPTEE;
import static fr.cepage.domain.proposition.EtatProposition.ANNULEE;
import static fr.cepage.domain.proposition.EtatProposition.PROPOSEE;
import static fr.cepage.domain.proposition.EtatProposition.REALISEE;
import static fr.cepage.domain.proposition.EtatProposition.REFUS_JEUNE;
import static fr.cepage.domain.proposition.EtatProposition.REFUS_TIERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossiers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvancementPropositionTest {
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDate PROPOSEE_LE = AUJOURDHUI.minusDays(10);

    /** In the order in which they are offered: onwards, back, cancelled. */
    private static final Map<EtatProposition, List<EtatProposition>> SUIVANTS = Map.of(
            PROPOSEE, List.of(ACCEPTEE, REFUS_JEUNE, REFUS_TIERS, ABANDONNEE, ANNULEE),
            ACCEPTEE, List.of(REALISEE, REFUS_JEUNE, REFUS_TIERS, ABANDONNEE, PROPOSEE, ANNULEE),
            REALISEE, List.of(ACCEPTEE, ANNULEE),
            REFUS_JEUNE, List.of(PROPOSEE, ANNULEE),
            REFUS_TIERS, List.of(PROPOSEE, ANNULEE),
            ABANDONNEE, List.of(PROPOSEE, ANNULEE),
            ANNULEE, List.of());

    @ParameterizedTest
    @EnumSource
    @Tag("OFF-06")
    @Tag("ANN-03")
    void suit_les_seuls_chemins_permis_et_refuse_les_autres_sans_rien_changer(EtatProposition de) {
        for (EtatProposition vers : EtatProposition.values()) {
            Proposition proposition = Propositions.uneProposition(de);
            if (SUIVANTS.get(de).contains(vers)) {
                Propositions.passer(proposition, vers);
                assertThat(proposition.etat()).isEqualTo(vers);
            } else {
                assertThat(Refus.de(() -> Propositions.passer(proposition, vers)))
                        .as(de + " > " + vers)
                        .containsExactly("proposition.transition");
                assertThat(proposition.etat()).isEqualTo(de);
                assertThat(proposition.faits()).isEmpty();
            }
        }
        assertThat(Propositions.uneProposition(de).avancement().suivants()).containsExactlyElementsOf(SUIVANTS.get(de));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUS_JEUNE", "REFUS_TIERS", "ABANDONNEE", "REALISEE"})
    @Tag("ANN-03")
    void revient_d_une_fin_a_l_acceptation_puis_a_la_proposition_telles_qu_elles_etaient(EtatProposition fin) {
        AvancementProposition acceptee =
                proposee().vers(ACCEPTEE, le(-7), new Raison("Très motivée"), AUJOURDHUI, new Violations());
        AvancementProposition finie =
                acceptee.vers(fin, le(-2), new Raison("Déménagement"), AUJOURDHUI, new Violations());

        assertThat(finie.etape()).isEqualTo(new EtapeProposition(fin, le(-2), new Raison("Déménagement")));
        assertThat(finie.estRetour(ACCEPTEE)).isTrue();
        AvancementProposition revenue = finie.vers(ACCEPTEE, null, null, AUJOURDHUI, new Violations());
        assertThat(revenue).isEqualTo(acceptee);
        assertThat(revenue.vers(PROPOSEE, null, null, AUJOURDHUI, new Violations()))
                .isEqualTo(proposee());
    }

    @Test
    @Tag("ANN-03")
    void revient_avec_le_jour_et_la_raison_que_l_on_donne() {
        AvancementProposition refusee =
                proposee().vers(REFUS_JEUNE, null, new Raison("Trop loin"), AUJOURDHUI, new Violations());
        assertThat(refusee.vers(PROPOSEE, le(-1), new Raison("Mauvais dossier"), AUJOURDHUI, new Violations())
                        .etape())
                .isEqualTo(new EtapeProposition(PROPOSEE, le(-1), new Raison("Mauvais dossier")));
    }

    @Test
    @Tag("ANN-03")
    void ne_revient_pas_d_une_annulation_ni_a_une_acceptation_qui_n_a_pas_eu_lieu() {
        AvancementProposition annulee = proposee().vers(ANNULEE, null, null, AUJOURDHUI, new Violations());
        assertThat(annulee.retour()).isEmpty();
        AvancementProposition refusee = proposee().vers(REFUS_JEUNE, null, null, AUJOURDHUI, new Violations());
        assertThat(refusee.estRetour(ACCEPTEE)).isFalse();
        assertThat(refus(refusee, ACCEPTEE, null)).containsExactly("proposition.transition");
    }

    @Test
    @Tag("OFF-06")
    void date_chaque_etat_du_jour_meme_ou_d_un_jour_entre_la_proposition_et_aujourd_hui() {
        assertThat(proposee()
                        .vers(ACCEPTEE, null, null, AUJOURDHUI, new Violations())
                        .etape()
                        .date())
                .isEqualTo(AUJOURDHUI);
        assertThat(refus(proposee(), ACCEPTEE, le(1))).containsExactly("proposition.date-future@date");
        assertThat(refus(proposee(), ACCEPTEE, PROPOSEE_LE.minusDays(1)))
                .containsExactly("proposition.date-anterieure@date");
        for (LocalDate jour : List.of(AUJOURDHUI, PROPOSEE_LE)) {
            assertThat(proposee()
                            .vers(ACCEPTEE, jour, null, AUJOURDHUI, new Violations())
                            .etape()
                            .date())
                    .isEqualTo(jour);
        }
    }

    @Test
    @Tag("OFF-06")
    void dit_tout_ce_qui_ne_va_pas_a_la_fois() {
        assertThat(refus(proposee(), REALISEE, le(1)))
                .containsExactly("proposition.transition", "proposition.date-future@date");
    }

    private static AvancementProposition proposee() {
        return AvancementProposition.depuis(PROPOSEE_LE);
    }

    private static LocalDate le(int jours) {
        return AUJOURDHUI.plusDays(jours);
    }

    private static List<String> refus(AvancementProposition de, EtatProposition vers, LocalDate jour) {
        return Refus.de(() -> de.vers(vers, jour, null, AUJOURDHUI, new Violations()));
    }
}
