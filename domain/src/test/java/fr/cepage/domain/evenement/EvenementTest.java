package fr.cepage.domain.evenement;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.evenement.Evenements.desContextes;
import static fr.cepage.domain.evenement.Evenements.unEvenementClosDu;
import static fr.cepage.domain.evenement.Evenements.unEvenementEnCours;
import static fr.cepage.domain.evenement.Evenements.uneFiche;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvenementTest {
    private static final AttachesEvenement SANS_ATTACHE = new AttachesEvenement(false, false);
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);

    @Test
    @Tag("EVT-01")
    void tout_ce_qui_manque_est_nomme_en_une_fois() {
        Violations violations = new Violations();
        assertThat(FicheEvenement.de(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        ActesRealises.AUCUN,
                        AUJOURDHUI,
                        violations))
                .isEmpty();
        assertThat(Refus.de(violations::lever))
                .containsExactly(
                        "evenement.champ-obligatoire@date",
                        "evenement.champ-obligatoire@contextes",
                        "evenement.champ-obligatoire@sens",
                        "evenement.champ-obligatoire@nature",
                        "evenement.champ-obligatoire@lieuAccueil",
                        "evenement.champ-obligatoire@fonction",
                        "evenement.champ-obligatoire@intervenant");
    }

    @Test
    @Tag("EVT-07")
    void la_date_est_au_plus_tard_aujourd_hui() {
        Violations demain = new Violations();
        assertThat(lue(AUJOURDHUI.plusDays(1), demain)).isEmpty();
        assertThat(Refus.de(demain::lever)).containsExactly("evenement.date-future@date");
        for (LocalDate possible : new LocalDate[] {AUJOURDHUI, HIER}) {
            assertThat(lue(possible, new Violations())).contains(uneFiche(possible));
        }
    }

    @ParameterizedTest
    @Tag("EVT-02")
    @Tag("EVT-05")
    @ValueSource(strings = {"CEP", "CEP,EMPLOI", "EMPLOI,CEP", "EMPLOI,SANTE,CEP"})
    void le_contexte_cep_vaut_dans_chacune_des_trois_places(String codes) {
        assertThat(desContextes(codes.split(",")).dansLaSynthese()).isTrue();
    }

    @Test
    @Tag("EVT-05")
    void sans_contexte_cep_rien_ne_va_dans_la_synthese() {
        assertThat(desContextes("EMPLOI", "SANTE", "ACCUEIL").dansLaSynthese()).isFalse();
    }

    static Stream<String> doubles() {
        return Stream.of("CEP,CEP", "CEP,EMPLOI,CEP", "EMPLOI,CEP,CEP", "CEP,CEP,CEP");
    }

    @ParameterizedTest
    @Tag("EVT-02")
    @MethodSource("doubles")
    void le_meme_contexte_ne_vaut_qu_une_fois(String codes) {
        assertThat(Refus.de(() -> desContextes(codes.split(",")))).containsExactly("evenement.contexte-double");
    }

    @Test
    @Tag("EVT-01")
    void un_a_trois_contextes() {
        assertThat(desContextes("EMPLOI", "SANTE", "CEP").codes().getFirst().valeur())
                .isEqualTo("EMPLOI");
        assertThat(Refus.de(() -> desContextes())).containsExactly("evenement.champ-obligatoire");
        assertThat(Refus.de(() -> desContextes("EMPLOI", "SANTE", "CEP", "ACCUEIL")))
                .containsExactly("evenement.contextes-trop-nombreux");
    }

    @ParameterizedTest
    @Tag("EVT-01")
    @ValueSource(
            strings = {"a", "e\u0301", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83C\uDDEB\uD83C\uDDF7"})
    void un_commentaire_a_255_caracteres_au_plus_tels_qu_on_les_voit(String caractere) {
        assertThat(Commentaire.longueur(caractere.repeat(255))).isEqualTo(255);
        assertThat(Commentaire.lire(caractere.repeat(255))).isNotNull();
        assertThat(Commentaire.lire(caractere.repeat(255) + "  \n")).isNotNull();
        assertThat(Commentaire.longueur(caractere.repeat(255) + " \u200B\n")).isEqualTo(255);
        assertThat(Refus.de(() -> Commentaire.lire(caractere.repeat(256))))
                .containsExactly("evenement.commentaire-trop-long");
    }

    @Test
    @Tag("EVT-01")
    void un_commentaire_vide_n_en_est_pas_un() {
        assertThat(Commentaire.lire("  \n ")).isNull();
        assertThat(Commentaire.longueur(null)).isZero();
    }

    @Test
    @Tag("EVT-06")
    void seul_un_evenement_en_cours_d_un_jour_anterieur_cede_la_place() {
        assertThat(Evenement.empechementOuverture(Optional.empty(), AUJOURDHUI)).isEmpty();
        assertThat(Evenement.empechementOuverture(Optional.of(HIER), AUJOURDHUI))
                .isEmpty();
        assertThat(Evenement.empechementOuverture(Optional.of(AUJOURDHUI), AUJOURDHUI))
                .contains(Violation.de(RefusEvenement.DEJA_EN_COURS));
    }

    @Test
    void le_journal_nomme_les_seuls_membres_changes_sans_le_commentaire() {
        Evenement evenement = unEvenementEnCours();
        evenement.modifier(uneFiche(AUJOURDHUI));
        assertThat(evenement.faits()).isEmpty();
        FicheEvenement autre = uneFiche(HIER, "CEP");
        evenement.modifier(autre);
        assertThat(evenement.fiche()).isEqualTo(autre);
        assertThat(evenement.faits())
                .containsExactly(fait(
                        evenement,
                        ActionJournal.EVENEMENT_MODIFIE,
                        Map.of(
                                "membres",
                                "date,contextes",
                                "avant.date",
                                AUJOURDHUI.toString(),
                                "date",
                                HIER.toString(),
                                "avant.contextes",
                                "ACCUEIL",
                                "contextes",
                                "CEP")));
    }

    @ParameterizedTest
    @Tag("EVT-01")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANNULE")
    void ecrire_un_evenement_se_dit_au_journal_sans_le_commentaire(EtatEvenement etat) {
        Dossier dossier = Dossiers.unDossier();
        EvenementId id = new EvenementId(UUID.randomUUID());
        FicheEvenement fiche = uneFiche(HIER, "EMPLOI", "CEP");
        Evenement ecrit = Evenement.ecrire(id, dossier, fiche, etat);
        assertThat(ecrit.id()).isEqualTo(id);
        assertThat(ecrit.dossier()).isEqualTo(dossier.id());
        assertThat(ecrit.structure()).isEqualTo(dossier.structure());
        assertThat(ecrit.fiche()).isEqualTo(fiche);
        assertThat(ecrit.etat()).isEqualTo(etat);
        assertThat(ecrit.version()).isZero();
        assertThat(ecrit.faits())
                .containsExactly(fait(
                        ecrit,
                        ActionJournal.EVENEMENT_CREE,
                        Map.of(
                                "date", "2026-06-14",
                                "contextes", "EMPLOI,CEP",
                                "sens", "JEUNE_VERS_STRUCTURE",
                                "nature", "ENTRETIEN_INDIVIDUEL",
                                "etat", etat.name())));
    }

    private static JournalDomainEvent fait(Evenement evenement, ActionJournal action, Map<String, String> details) {
        return new JournalDomainEvent(
                evenement.dossier().valeur(),
                new ObjetJournal(ObjetJournal.Type.EVENEMENT, evenement.id().valeur()),
                action,
                details);
    }

    @Test
    @Tag("EVT-03")
    void un_evenement_clos_ne_se_clot_pas_deux_fois() {
        Evenement clos = unEvenementClosDu(HIER, Dossiers.unDossier());
        assertThat(Refus.de(clos::cloturer)).containsExactly("evenement.clos");
        assertThat(Refus.de(clos::ceder)).containsExactly("evenement.clos");
        assertThat(clos.faits()).isEmpty();
    }

    @Test
    @Tag("EVT-01")
    void un_evenement_clos_se_corrige_et_reste_clos() {
        Evenement clos = unEvenementClosDu(HIER, Dossiers.unDossier());
        clos.modifier(uneFiche(HIER, "CEP"));
        assertThat(clos.faits())
                .containsExactly(fait(
                        clos,
                        ActionJournal.EVENEMENT_MODIFIE,
                        Map.of(
                                "membres",
                                "contextes",
                                "avant.contextes",
                                "ACCUEIL",
                                "contextes",
                                "CEP",
                                "date",
                                HIER.toString())));
        assertThat(clos.fiche()).isEqualTo(uneFiche(HIER, "CEP"));
        assertThat(clos.etat()).isEqualTo(EtatEvenement.CLOS);
    }

    @Test
    @Tag("EVT-08")
    void le_journal_dit_la_duree_et_les_actes_et_ce_qu_ils_etaient() {
        FicheEvenement avant = uneFiche(HIER, new Duree(30), "N1_QUALIFIER_LA_DEMANDE");
        Evenement ecrit =
                Evenement.ecrire(new EvenementId(UUID.randomUUID()), Dossiers.unDossier(), avant, EtatEvenement.CLOS);
        assertThat(ecrit.faits().getFirst().details())
                .containsEntry("duree", "30")
                .containsEntry("actes", "N1_QUALIFIER_LA_DEMANDE");
        ecrit.releverFaits();
        ecrit.modifier(uneFiche(HIER, new Duree(45), "N2_BESOIN", "N1_QUALIFIER_LA_DEMANDE"));
        ecrit.modifier(uneFiche(HIER));
        assertThat(ecrit.faits())
                .containsExactly(
                        fait(
                                ecrit,
                                ActionJournal.EVENEMENT_MODIFIE,
                                Map.of(
                                        "date", HIER.toString(),
                                        "membres", "duree,actes",
                                        "avant.duree", "30",
                                        "duree", "45",
                                        "avant.actes", "N1_QUALIFIER_LA_DEMANDE",
                                        "actes", "N2_BESOIN,N1_QUALIFIER_LA_DEMANDE")),
                        fait(
                                ecrit,
                                ActionJournal.EVENEMENT_MODIFIE,
                                Map.of(
                                        "date", HIER.toString(),
                                        "membres", "duree,actes",
                                        "avant.duree", "45",
                                        "avant.actes", "N2_BESOIN,N1_QUALIFIER_LA_DEMANDE")));
    }

    @ParameterizedTest
    @Tag("EVT-08")
    @ValueSource(ints = {5, 45, 480})
    void un_evenement_dure_de_cinq_minutes_a_huit_heures(int minutes) {
        assertThat(Duree.lire(minutes, RefusEvenement.DUREE)).isEqualTo(new Duree(minutes));
    }

    @ParameterizedTest
    @Tag("EVT-08")
    @ValueSource(ints = {Integer.MIN_VALUE, -5, 0, 4, 481, Integer.MAX_VALUE})
    void un_evenement_ne_dure_ni_moins_ni_plus(int minutes) {
        assertThat(Refus.de(() -> Duree.lire(minutes, RefusEvenement.DUREE))).containsExactly("evenement.duree");
        assertThatIllegalArgumentException().isThrownBy(() -> new Duree(minutes));
    }

    @Test
    @Tag("EVT-08")
    @Tag("REF-01")
    void un_acte_nomme_deux_fois_compte_une_fois_a_sa_premiere_place() {
        assertThat(Evenements.desActes("N2_BESOIN", "N1_QUALIFIER_LA_DEMANDE", "N2_BESOIN"))
                .isEqualTo(Evenements.desActes("N2_BESOIN", "N1_QUALIFIER_LA_DEMANDE"))
                .isNotEqualTo(Evenements.desActes("N1_QUALIFIER_LA_DEMANDE", "N2_BESOIN"));
    }

    @Test
    @Tag("EVT-06")
    void le_journal_dit_s_il_s_est_clos_de_lui_meme() {
        Evenement clos = unEvenementEnCours();
        clos.cloturer();
        assertThat(clos.enCours()).isFalse();
        assertThat(clos.faits())
                .containsExactly(fait(clos, ActionJournal.EVENEMENT_CLOS, Map.of("date", "2026-06-15")));
        Evenement cede = unEvenementEnCours();
        cede.ceder();
        assertThat(cede.enCours()).isFalse();
        assertThat(cede.faits())
                .containsExactly(
                        fait(cede, ActionJournal.EVENEMENT_CLOS, Map.of("date", "2026-06-15", "parOuverture", "true")));
    }

    @ParameterizedTest
    @Tag("EVT-03")
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"DOSSIER_.*", "EVENEMENT_.*"})
    void ce_qui_touche_la_fiche_ou_les_evenements_n_est_pas_une_action(ActionJournal action) {
        assertThat(action.deSuivi()).isFalse();
    }

    @ParameterizedTest
    @Tag("EVT-03")
    @EnumSource(
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"DOSSIER_.*", "EVENEMENT_.*"})
    void le_reste_du_suivi_est_une_action(ActionJournal action) {
        assertThat(action.deSuivi()).isTrue();
    }

    private static Optional<FicheEvenement> lue(LocalDate date, Violations violations) {
        FicheEvenement fiche = uneFiche(AUJOURDHUI);
        return FicheEvenement.de(
                date,
                fiche.contextes(),
                fiche.sens(),
                fiche.nature(),
                fiche.lieuAccueil(),
                fiche.fonction(),
                fiche.intervenant(),
                fiche.commentaire(),
                fiche.sansRendezVous(),
                fiche.duree(),
                fiche.actes(),
                AUJOURDHUI,
                violations);
    }

    @Test
    @Tag("ANN-01")
    void un_evenement_du_jour_se_rouvre_et_le_journal_le_dit() {
        Evenement clos = unEvenementClosDu(AUJOURDHUI, Dossiers.unDossier());
        clos.rouvrir(Optional.empty(), AUJOURDHUI);
        assertThat(clos.enCours()).isTrue();
        assertThat(clos.faits())
                .containsExactly(fait(clos, ActionJournal.EVENEMENT_ROUVERT, Map.of("date", "2026-06-15")));
        clos.releverFaits();
        clos.rouvrir(Optional.of(clos), AUJOURDHUI);
        assertThat(clos.faits()).isEmpty();
    }

    @Test
    @Tag("ANN-01")
    void un_evenement_d_un_autre_jour_ou_a_cote_d_un_autre_en_cours_ne_se_rouvre_pas() {
        Dossier dossier = Dossiers.unDossier();
        Evenement clos = unEvenementClosDu(HIER, dossier);
        assertThat(Refus.de(() -> clos.rouvrir(Optional.of(unEvenementEnCours(dossier)), AUJOURDHUI)))
                .containsExactly("evenement.deja-en-cours", "evenement.jour-passe");
        assertThat(clos.enCours()).isFalse();
        assertThat(clos.faits()).isEmpty();
    }

    @Test
    @Tag("ANN-01")
    @Tag("ANN-02")
    void chaque_etat_annonce_ce_qui_s_en_fait() {
        assertThat(EtatEvenement.EN_COURS.actions(HIER, AUJOURDHUI))
                .containsExactly(ActionEvenement.CLOTURER, ActionEvenement.MODIFIER, ActionEvenement.ANNULER);
        assertThat(EtatEvenement.CLOS.actions(AUJOURDHUI, AUJOURDHUI))
                .containsExactly(ActionEvenement.ROUVRIR, ActionEvenement.MODIFIER, ActionEvenement.ANNULER);
        assertThat(EtatEvenement.CLOS.actions(HIER, AUJOURDHUI))
                .containsExactly(ActionEvenement.MODIFIER, ActionEvenement.ANNULER);
        assertThat(EtatEvenement.ANNULE.actions(AUJOURDHUI, AUJOURDHUI)).isEmpty();
    }

    @ParameterizedTest
    @Tag("ANN-02")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANNULE")
    void saisi_par_erreur_il_s_annule_et_garde_qui_quand_et_pourquoi(EtatEvenement etat) {
        Evenement evenement = Evenements.unEvenement(Dossiers.unDossier(), uneFiche(HIER), etat);
        annuler(evenement, " Mauvais  dossier ", SANS_ATTACHE);
        assertThat(evenement.etat()).isEqualTo(EtatEvenement.ANNULE);
        assertThat(evenement.enCours()).isFalse();
        assertThat(evenement.annulation()).contains(Evenements.annulation());
        assertThat(evenement.faits())
                .containsExactly(fait(
                        evenement,
                        ActionJournal.EVENEMENT_ANNULE,
                        Map.of("date", "2026-06-14", "raison", "Mauvais dossier")));
    }

    @Test
    @Tag("ANN-02")
    void dit_en_une_fois_tout_ce_qui_empeche_de_l_annuler() {
        Evenement evenement = unEvenementEnCours();
        assertThat(Refus.de(() -> annuler(evenement, "", new AttachesEvenement(true, true))))
                .containsExactly(
                        "evenement.avec-propositions",
                        "evenement.avec-rendez-vous",
                        "evenement.champ-obligatoire@raison");
        assertThat(Refus.de(() -> annuler(evenement, "a".repeat(256), SANS_ATTACHE)))
                .containsExactly("valeur.trop-long@raison");
        assertThat(evenement.enCours()).isTrue();
        assertThat(evenement.faits()).isEmpty();
        annuler(evenement, "a".repeat(255), SANS_ATTACHE);
        assertThat(evenement.enCours()).isFalse();
    }

    @Test
    @Tag("ANN-02")
    void rien_ne_se_fait_plus_d_un_evenement_annule() {
        Evenement annule = Evenements.unEvenementAnnuleDu(AUJOURDHUI, Dossiers.unDossier());
        assertThat(Refus.de(annule::cloturer)).containsExactly("evenement.annule");
        assertThat(Refus.de(() -> annule.rouvrir(Optional.empty(), AUJOURDHUI))).containsExactly("evenement.annule");
        assertThat(Refus.de(() -> annule.modifier(uneFiche(HIER)))).containsExactly("evenement.annule");
        assertThat(Refus.de(() -> annuler(annule, "Encore", SANS_ATTACHE))).containsExactly("evenement.annule");
        assertThat(annule.faits()).isEmpty();
    }

    private static void annuler(Evenement evenement, String raison, AttachesEvenement attaches) {
        evenement.annuler(raison, attaches, Dossiers.CLAIRE, Evenements.INSTANT);
    }
}
