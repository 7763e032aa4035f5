package fr.cepage.domain.demande;

import static fr.cepage.domain.demande.Demandes.FORMATION;
import static fr.cepage.domain.demande.Demandes.uneDemande;
import static fr.cepage.domain.demande.EtatDemande.ANNULEE;
import static fr.cepage.domain.demande.EtatDemande.A_TRAITER;
import static fr.cepage.domain.demande.EtatDemande.SANS_SUITE;
import static fr.cepage.domain.demande.EtatDemande.TRAITEE;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.journal.Faits.seul;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.referentiel.RefusReferentiel;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("DEM-01")
class DemandeTest {
    private static final EnumSet<ActionDemande> SANS_SAISIE =
            EnumSet.complementOf(EnumSet.of(ActionDemande.MODIFIER, ActionDemande.ANNULER));

    @Test
    void demande_une_date_et_une_nature_et_les_nomme_toutes_deux() {
        assertThat(Refus.de(() -> ContenuDemande.de(null, null, null, AUJOURDHUI, new Violations())))
                .containsExactly("demande.champ-obligatoire@date", "demande.champ-obligatoire@nature");
    }

    @Test
    void dit_en_meme_temps_ce_qui_etait_deja_faux() {
        Violations violations = new Violations().ajouter(RefusReferentiel.VALEUR_INCONNUE, "nature");

        assertThat(Refus.de(() -> ContenuDemande.de(null, null, null, AUJOURDHUI, violations)))
                .containsExactly("referentiel.valeur-inconnue@nature", "demande.champ-obligatoire@date");
    }

    @Test
    void date_au_plus_tard_d_aujourd_hui() {
        assertThat(ContenuDemande.de(AUJOURDHUI, FORMATION, null, AUJOURDHUI, new Violations())
                        .date())
                .isEqualTo(AUJOURDHUI);
        assertThat(Refus.de(
                        () -> ContenuDemande.de(AUJOURDHUI.plusDays(1), FORMATION, null, AUJOURDHUI, new Violations())))
                .containsExactly("demande.date-future@date");
    }

    @ParameterizedTest
    @CsvSource({
        "A_TRAITER, TRAITEE, DEMANDE_TRAITEE",
        "A_TRAITER, SANS_SUITE, DEMANDE_SANS_SUITE",
        "TRAITEE, A_TRAITER, DEMANDE_REPRISE",
        "SANS_SUITE, A_TRAITER, DEMANDE_REPRISE",
    })
    void change_d_etat_et_le_dit_au_journal(EtatDemande depart, EtatDemande cible, ActionJournal action) {
        Demande demande = uneDemande(depart, unDossier());

        demande.modifier(demande.contenu(), cible);

        assertThat(demande.etat()).isEqualTo(cible);
        assertThat(demande.faits())
                .containsExactly(new JournalDomainEvent(
                        demande.dossier().valeur(),
                        new ObjetJournal(ObjetJournal.Type.DEMANDE, demande.id().valeur()),
                        action,
                        Map.of("ancienEtat", depart.name())));
    }

    @ParameterizedTest
    @CsvSource({"TRAITEE, SANS_SUITE", "SANS_SUITE, TRAITEE"})
    void ne_passe_pas_d_une_fin_a_l_autre(EtatDemande depart, EtatDemande cible) {
        Demande demande = uneDemande(depart, unDossier());

        assertThat(Refus.de(() -> demande.modifier(Demandes.unContenu(AUJOURDHUI.minusDays(1)), cible)))
                .containsExactly("demande.transition");
        assertThat(demande.etat()).isEqualTo(depart);
        assertThat(demande.contenu().date()).isEqualTo(AUJOURDHUI);
        assertThat(demande.faits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANNULEE")
    void reste_comme_elle_est_sans_que_rien_ne_se_passe(EtatDemande etat) {
        Demande demande = uneDemande(etat, unDossier());

        demande.modifier(demande.contenu(), etat);

        assertThat(demande.faits()).isEmpty();
        assertThat(demande.empechement(etat)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANNULEE")
    void se_corrige_quel_que_soit_son_etat(EtatDemande etat) {
        Demande demande = uneDemande(etat, unDossier());
        ContenuDemande corrige = Demandes.unContenu(AUJOURDHUI.minusDays(1), null);

        demande.modifier(corrige, etat);

        assertThat(demande.contenu()).isEqualTo(corrige);
        assertThat(seul(demande).action()).isEqualTo(ActionJournal.DEMANDE_MODIFIEE);
        assertThat(seul(demande).details())
                .isEqualTo(Map.of("membres", "date,commentaire", "avant.date", "2026-06-15", "date", "2026-06-14"));
    }

    @Test
    void se_corrige_et_change_d_etat_en_une_fois() {
        Demande demande = uneDemande(unDossier());

        demande.modifier(Demandes.unContenu(AUJOURDHUI.minusDays(1)), SANS_SUITE);

        assertThat(demande.faits())
                .extracting(JournalDomainEvent::action)
                .containsExactly(ActionJournal.DEMANDE_MODIFIEE, ActionJournal.DEMANDE_SANS_SUITE);
    }

    @Test
    void une_proposition_la_traite_une_fois() {
        Demande demande = uneDemande(unDossier());

        demande.traiter();

        assertThat(demande.etat()).isEqualTo(TRAITEE);
        assertThat(demande.releverFaits())
                .extracting(JournalDomainEvent::action)
                .containsExactly(ActionJournal.DEMANDE_TRAITEE);
        demande.traiter();
        assertThat(demande.etat()).isEqualTo(TRAITEE);
        assertThat(demande.faits()).isEmpty();
    }

    @Test
    void une_proposition_ne_repond_pas_a_une_demande_sans_suite() {
        Demande demande = uneDemande(SANS_SUITE, unDossier());

        assertThat(Refus.de(demande::traiter)).containsExactly("demande.transition");
        assertThat(demande.etat()).isEqualTo(SANS_SUITE);
        assertThat(demande.faits()).isEmpty();
    }

    @Test
    @Tag("OFF-06")
    void une_proposition_ne_repond_pas_a_une_demande_traitee_autrement() {
        Demande traitee = uneDemande(TRAITEE, unDossier());

        assertThat(traitee.empechementReponse(false)).contains(Violation.de(RefusDemande.DEJA_TRAITEE));
        assertThat(traitee.empechementReponse(true)).isEmpty();
        assertThat(uneDemande(A_TRAITER, unDossier()).empechementReponse(false)).isEmpty();
        assertThat(uneDemande(SANS_SUITE, unDossier()).empechementReponse(false))
                .map(Violation::code)
                .contains(RefusDemande.TRANSITION);
    }

    @Test
    void le_journal_ne_garde_pas_le_commentaire() {
        Dossier dossier = unDossier();
        DemandeId id = new DemandeId(UUID.randomUUID());

        Demande demande = Demande.enregistrer(id, dossier, Demandes.unContenu(AUJOURDHUI), A_TRAITER);

        assertThat(demande.contenu().commentaire()).isNotNull();
        assertThat(demande.faits())
                .containsExactly(new JournalDomainEvent(
                        dossier.id().valeur(),
                        new ObjetJournal(ObjetJournal.Type.DEMANDE, id.valeur()),
                        ActionJournal.DEMANDE_ENREGISTREE,
                        Map.of("date", "2026-06-15", "nature", "FORMATION", "etat", "A_TRAITER")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_traiter", "TRAITE", "1"})
    void un_etat_inconnu_est_refuse(String code) {
        assertThat(Refus.de(() -> EtatDemande.lire(code))).containsExactly("referentiel.valeur-inconnue");
    }

    @Test
    void l_absence_d_etat_n_en_est_pas_un() {
        assertThat(EtatDemande.lire(null)).isNull();
        assertThat(EtatDemande.lire(" ")).isNull();
        assertThat(EtatDemande.lire(" TRAITEE ")).isEqualTo(TRAITEE);
    }

    @ParameterizedTest
    @EnumSource
    void chaque_action_annoncee_se_fait_et_les_autres_sont_refusees(EtatDemande depart) {
        for (ActionDemande action : SANS_SAISIE) {
            Demande demande = uneDemande(depart, unDossier());
            EtatDemande cible = action.cible().orElseThrow();
            if (depart.actions().contains(action)) {
                demande.suivre(action);
                assertThat(demande.etat()).isEqualTo(cible);
            } else if (cible != depart) {
                assertThat(Refus.de(() -> demande.suivre(action)))
                        .containsExactly(depart == ANNULEE ? "demande.annulee" : "demande.transition");
            }
        }
        assertThat(depart.actions().contains(ActionDemande.MODIFIER)).isEqualTo(depart != ANNULEE);
        assertThat(depart.actions().contains(ActionDemande.ANNULER)).isEqualTo(depart != ANNULEE);
    }

    @ParameterizedTest
    @Tag("ANN-02")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANNULEE")
    void s_annule_de_chaque_etat_avec_une_raison_et_garde_qui_quand_et_pourquoi(EtatDemande depart) {
        Demande demande = uneDemande(depart, unDossier());

        demande.annuler(" Mauvais  dossier ", CLAIRE, Evenements.INSTANT);

        assertThat(demande.etat()).isEqualTo(ANNULEE);
        assertThat(demande.annulation()).contains(Evenements.annulation());
        assertThat(demande.faits()).singleElement().satisfies(fait -> {
            assertThat(fait.action()).isEqualTo(ActionJournal.DEMANDE_ANNULEE);
            assertThat(fait.details())
                    .containsEntry("raison", "Mauvais dossier")
                    .containsEntry("ancienEtat", depart.name());
        });
    }

    @Test
    @Tag("ANN-02")
    void une_annulation_demande_une_raison_d_une_ligne() {
        Demande demande = uneDemande(unDossier());

        assertThat(Refus.de(() -> demande.annuler(" ", CLAIRE, Evenements.INSTANT)))
                .containsExactly("demande.champ-obligatoire@raison");
        assertThat(Refus.de(() -> demande.annuler("a".repeat(256), CLAIRE, Evenements.INSTANT)))
                .containsExactly("valeur.trop-long@raison");
        assertThat(demande.etat()).isEqualTo(EtatDemande.A_TRAITER);
        demande.annuler("a".repeat(255), CLAIRE, Evenements.INSTANT);
        assertThat(demande.etat()).isEqualTo(ANNULEE);
    }

    @Test
    @Tag("ANN-02")
    void rien_ne_se_fait_plus_d_une_demande_annulee() {
        Demande annulee = Demandes.uneDemandeAnnulee(unDossier());

        assertThat(Refus.de(() -> annulee.annuler("Encore", CLAIRE, Evenements.INSTANT)))
                .containsExactly("demande.annulee");
        assertThat(Refus.de(annulee::traiter)).containsExactly("demande.annulee");
        assertThat(Refus.de(() -> annulee.modifier(annulee.contenu(), EtatDemande.A_TRAITER)))
                .containsExactly("demande.annulee");
        assertThat(annulee.empechementReponse(false)).contains(Violation.de(RefusDemande.ANNULEE));
        assertThat(Refus.de(() -> EtatDemande.lire("ANNULEE"))).containsExactly("referentiel.valeur-inconnue");
        assertThat(annulee.faits()).isEmpty();
    }
}
