package fr.cepage.domain.journal;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SUP-03")
class AgregatTest {
    private static final UUID DOSSIER = UUID.fromString("0198f000-0000-7000-8000-00000000000d");
    private static final ObjetJournal OBJET =
            new ObjetJournal(ObjetJournal.Type.DEMANDE, UUID.fromString("0198f000-0000-7000-8000-000000000001"));

    private final Chose chose = new Chose();

    @Test
    void n_a_rien_a_dire_tant_que_rien_ne_s_est_passe() {
        assertThat(chose.faits()).isEmpty();
        assertThat(chose.releverFaits()).isEmpty();
    }

    @Test
    void dit_ses_faits_dans_l_ordre_ou_ils_se_sont_passes() {
        chose.faire(ActionJournal.DEMANDE_TRAITEE, "b");
        chose.faire(ActionJournal.DEMANDE_ENREGISTREE, "c");
        chose.faire(ActionJournal.DEMANDE_TRAITEE, "a");

        assertThat(chose.faits())
                .containsExactly(
                        fait(ActionJournal.DEMANDE_TRAITEE, "b"),
                        fait(ActionJournal.DEMANDE_ENREGISTREE, "c"),
                        fait(ActionJournal.DEMANDE_TRAITEE, "a"));
    }

    @Test
    void se_lisent_autant_de_fois_qu_on_veut_et_ne_se_relevent_qu_une() {
        chose.faire(ActionJournal.DEMANDE_ENREGISTREE, "a");
        chose.faire(ActionJournal.DEMANDE_TRAITEE, "b");
        List<JournalDomainEvent> lus = chose.faits();
        assertThat(chose.faits()).hasSize(2).isEqualTo(lus);

        assertThat(chose.releverFaits()).isEqualTo(lus);

        assertThat(chose.releverFaits()).isEmpty();
        assertThat(chose.faits()).isEmpty();
    }

    @Test
    void ce_qui_se_passe_ensuite_se_releve_a_part() {
        chose.faire(ActionJournal.DEMANDE_ENREGISTREE, "a");
        List<JournalDomainEvent> lus = chose.faits();
        List<JournalDomainEvent> releves = chose.releverFaits();

        chose.faire(ActionJournal.DEMANDE_TRAITEE, "b");

        assertThat(lus).containsExactly(fait(ActionJournal.DEMANDE_ENREGISTREE, "a"));
        assertThat(releves).containsExactly(fait(ActionJournal.DEMANDE_ENREGISTREE, "a"));
        assertThat(chose.releverFaits()).containsExactly(fait(ActionJournal.DEMANDE_TRAITEE, "b"));
    }

    @Test
    void personne_d_autre_n_y_ajoute_ni_n_en_retire() {
        chose.faire(ActionJournal.DEMANDE_ENREGISTREE, "a");
        List<JournalDomainEvent> lus = chose.faits();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(lus::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> lus.getFirst().details().put("valeur", "b"));
        assertThat(chose.faits()).containsExactly(fait(ActionJournal.DEMANDE_ENREGISTREE, "a"));
    }

    @Test
    void un_fait_reste_ce_qu_il_etait_quand_l_agregat_change_ensuite() {
        LocalDate demain = AUJOURDHUI.plusDays(1);
        DispositifCep cep = Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2));
        cep.passerEnPhase3(demain, AUJOURDHUI);
        JournalDomainEvent passage = Faits.seul(cep);

        cep.passerEnPhase3(AUJOURDHUI, AUJOURDHUI);
        cep.modifier(Ceps.voulus(Ceps.desRenseignementsAuReferentLibre()), new Violations());

        assertThat(cep.faits())
                .extracting(JournalDomainEvent::action)
                .containsExactly(
                        ActionJournal.CEP_PASSAGE_PHASE_3,
                        ActionJournal.CEP_PHASE_3_DEPLACEE,
                        ActionJournal.CEP_MODIFIE);
        assertThat(cep.faits().getFirst()).isEqualTo(passage);
        assertThat(passage)
                .isEqualTo(new JournalDomainEvent(
                        cep.dossier().valeur(),
                        new ObjetJournal(
                                ObjetJournal.Type.DISPOSITIF_CEP, cep.id().valeur()),
                        ActionJournal.CEP_PASSAGE_PHASE_3,
                        Map.of("dateDebut", "2026-06-16")));
    }

    @Test
    void un_fait_reste_ce_qu_il_etait_quand_les_details_donnes_changent_ensuite() {
        Details details = Details.vides().avec("valeur", "a");
        chose.faire(ActionJournal.DEMANDE_ENREGISTREE, details);
        JournalDomainEvent lu = Faits.seul(chose);

        details.avec("valeur", "b").avec("autre", "c");

        assertThat(lu).isEqualTo(fait(ActionJournal.DEMANDE_ENREGISTREE, "a"));
        assertThat(chose.faits()).containsExactly(fait(ActionJournal.DEMANDE_ENREGISTREE, "a"));
    }

    @Test
    void un_fait_garde_une_copie_des_details_qu_on_lui_donne() {
        Map<String, String> donnes = new HashMap<>(Map.of("valeur", "a"));
        JournalDomainEvent fait = new JournalDomainEvent(DOSSIER, OBJET, ActionJournal.DEMANDE_ENREGISTREE, donnes);

        donnes.put("valeur", "b");
        donnes.put("autre", "c");

        assertThat(fait).isEqualTo(fait(ActionJournal.DEMANDE_ENREGISTREE, "a"));
    }

    private static JournalDomainEvent fait(ActionJournal action, String valeur) {
        return new JournalDomainEvent(DOSSIER, OBJET, action, Map.of("valeur", valeur));
    }

    private record ChoseId(UUID valeur) implements Identifiant {
        @Override
        public ObjetJournal.Type type() {
            return OBJET.type();
        }
    }

    /** The least that an aggregate can be. */
    private static final class Chose extends Agregat<ChoseId> {
        Chose() {
            super(new ChoseId(OBJET.id()), MARSEILLE, 0);
        }

        void faire(ActionJournal action, String valeur) {
            faire(action, Details.vides().avec("valeur", valeur));
        }

        void faire(ActionJournal action, Details details) {
            noter(action, details);
        }

        @Override
        protected UUID dossierDuJournal() {
            return DOSSIER;
        }
    }
}
