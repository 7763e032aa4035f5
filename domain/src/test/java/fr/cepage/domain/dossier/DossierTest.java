package fr.cepage.domain.dossier;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CARTE_VUE;
import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static fr.cepage.domain.dossier.Dossiers.uneFiche;
import static fr.cepage.domain.dossier.Dossiers.uneFicheNeeLe;
import static fr.cepage.domain.dossier.Dossiers.uneIdentite;
import static fr.cepage.domain.journal.Faits.seul;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);

    @Test
    @Tag("DOS-01")
    void un_nouveau_dossier_est_non_justifie() {
        Dossier modele = unDossier();
        Dossier cree = Dossier.creer(modele.id(), modele.structure(), modele.numero(), modele.fiche(), AUJOURDHUI);
        assertThat(cree.statut()).isEqualTo(StatutDossier.NON_JUSTIFIE);
        assertThat(membres(cree)).isEqualTo(membres(modele));
        assertThat(cree.faits())
                .containsExactly(fait(
                        cree,
                        ActionJournal.DOSSIER_CREE,
                        Map.of("numero", cree.numero().valeur())));
    }

    @Test
    @Tag("DOS-06")
    void un_dossier_ne_se_cree_pas_avec_une_naissance_future() {
        Dossier modele = unDossier();
        assertThat(Refus.de(() -> Dossier.creer(
                        modele.id(), modele.structure(), modele.numero(), uneFicheNeeLe(DEMAIN), AUJOURDHUI)))
                .containsExactly("dossier.date-naissance@dateNaissance");
    }

    @Test
    @Tag("DOS-01")
    void la_piece_vue_aujourd_hui_justifie() {
        Dossier dossier = unDossier();
        Justification vue = new Justification(new CodeValeur("PASSEPORT"), AUJOURDHUI);
        dossier.justifier(vue, AUJOURDHUI);
        assertThat(dossier.statut()).isEqualTo(StatutDossier.JUSTIFIE);
        assertThat(dossier.justification()).contains(vue);
        assertThat(dossier.faits())
                .containsExactly(fait(
                        dossier,
                        ActionJournal.DOSSIER_JUSTIFIE,
                        Map.of("piece", "PASSEPORT", "dateVerification", "2026-06-15")));
    }

    @Test
    @Tag("DOS-01")
    void refuse_une_verification_de_demain() {
        Dossier dossier = unDossierJustifie();
        List<Object> avant = membres(dossier);
        Justification vue = new Justification(new CodeValeur("PASSEPORT"), DEMAIN);
        assertThat(Refus.de(() -> dossier.justifier(vue, AUJOURDHUI)))
                .containsExactly("dossier.date-verification@dateVerification");
        assertThat(membres(dossier)).isEqualTo(avant);
        assertThat(dossier.faits()).isEmpty();
    }

    @Test
    @Tag("DOS-01")
    void justifier_a_nouveau_remplace_la_piece() {
        Dossier dossier = unDossierJustifie();
        Justification nouvelle = new Justification(new CodeValeur("PASSEPORT"), AUJOURDHUI.minusDays(1));
        dossier.justifier(nouvelle, AUJOURDHUI);
        assertThat(dossier.justification()).contains(nouvelle);
    }

    static Stream<Identite> autresIdentites() {
        Identite identite = uneIdentite();
        return Stream.of(
                uneIdentite("MARTINE", "Léa", NAISSANCE),
                uneIdentite("MARTIN", "Lea", NAISSANCE),
                uneIdentite("MARTIN", "Léa", NAISSANCE.plusDays(1)),
                new Identite(
                        identite.civilite(),
                        identite.nomNaissance(),
                        new NomPersonne("PETIT"),
                        identite.prenom(),
                        identite.dateNaissance()));
    }

    @ParameterizedTest
    @Tag("DOS-07")
    @MethodSource("autresIdentites")
    void un_nom_ou_une_naissance_changes_demandent_une_nouvelle_justification(Identite nouvelle) {
        Dossier dossier = unDossierJustifie();
        dossier.modifier(uneFiche(nouvelle), AUJOURDHUI, ExigenceIdentite.AUCUNE, new Violations());
        assertThat(dossier.statut()).isEqualTo(StatutDossier.NON_JUSTIFIE);
        assertThat(dossier.justification()).isEmpty();
        assertThat(seul(dossier).details()).containsEntry("statut", "NON_JUSTIFIE");
    }

    @ParameterizedTest
    @Tag("DOS-07")
    @MethodSource("autresIdentites")
    void un_dossier_non_justifie_le_reste_sans_que_le_journal_en_parle(Identite nouvelle) {
        Dossier dossier = unDossier();
        dossier.modifier(uneFiche(nouvelle), AUJOURDHUI, ExigenceIdentite.AUCUNE, new Violations());
        assertThat(dossier.fiche().identite()).isEqualTo(nouvelle);
        assertThat(dossier.statut()).isEqualTo(StatutDossier.NON_JUSTIFIE);
        assertThat(seul(dossier).details()).containsKey("membres").doesNotContainKey("statut");
    }

    @Test
    @Tag("DOS-07")
    void le_reste_de_la_fiche_change_sans_nouvelle_justification() {
        Identite monsieur = new Identite(
                new CodeValeur("M"),
                uneIdentite().nomNaissance(),
                null,
                uneIdentite().prenom(),
                uneIdentite().dateNaissance());
        Coordonnees coordonnees = new Coordonnees("1 rue Haute", null, null, Pays.FRANCE, null, null);
        Complements complements = new Complements(new CodeValeur("EN_EMPLOI"), null);
        Dossier dossier = unDossierJustifie();
        dossier.modifier(
                new FicheDossier(monsieur, coordonnees, complements, null),
                AUJOURDHUI,
                ExigenceIdentite.AUCUNE,
                new Violations());
        assertThat(dossier.justification()).contains(CARTE_VUE);
        assertThat(seul(dossier).details()).isEqualTo(Map.of("membres", "civilite,coordonnees,complements,referent"));
    }

    @Test
    void nomme_les_membres_changes_sans_dire_leurs_valeurs() {
        Identite identite = uneIdentite("DURAND", "Zoé", NAISSANCE.minusDays(1));
        Identite avecUsage = new Identite(
                identite.civilite(),
                identite.nomNaissance(),
                new NomPersonne("PETIT"),
                identite.prenom(),
                identite.dateNaissance());
        Dossier dossier = unDossierJustifie();
        dossier.modifier(uneFiche(avecUsage), AUJOURDHUI, ExigenceIdentite.AUCUNE, new Violations());
        assertThat(dossier.faits())
                .containsExactly(fait(
                        dossier,
                        ActionJournal.DOSSIER_MODIFIE,
                        Map.of("membres", "nomNaissance,nomUsage,prenom,dateNaissance", "statut", "NON_JUSTIFIE")));
    }

    @Test
    void une_fiche_inchangee_ne_change_rien() {
        Dossier dossier = unDossierJustifie();
        List<Object> avant = membres(dossier);
        dossier.modifier(uneFiche(), AUJOURDHUI, ExigenceIdentite.AUCUNE, new Violations());
        assertThat(dossier.faits()).isEmpty();
        assertThat(membres(dossier)).isEqualTo(avant);
    }

    @Test
    @Tag("DOS-06")
    void refuse_tout_en_une_fois_et_ne_change_rien() {
        Dossier dossier = unDossierJustifie();
        List<Object> avant = membres(dossier);
        ExigenceIdentite exigence =
                (identite, violations) -> violations.ajouter(RefusDossier.CHAMP_OBLIGATOIRE, "prenom");
        assertThat(Refus.de(() -> dossier.modifier(uneFicheNeeLe(DEMAIN), AUJOURDHUI, exigence, new Violations())))
                .containsExactly("dossier.date-naissance@dateNaissance", "dossier.champ-obligatoire@prenom");
        assertThat(membres(dossier)).isEqualTo(avant);
        assertThat(dossier.faits()).isEmpty();
    }

    @Test
    @Tag("DOS-02")
    void un_dossier_a_une_structure_et_au_plus_un_referent() {
        Dossier dossier = unDossierJustifie();
        UtilisateurId nouveau = new UtilisateurId("rose");
        dossier.modifier(dossier.fiche().avecReferent(nouveau), AUJOURDHUI, ExigenceIdentite.AUCUNE, new Violations());
        assertThat(dossier.fiche().referent()).isEqualTo(nouveau);
        assertThat(dossier.structure()).isEqualTo(Dossiers.MARSEILLE);
        assertThat(Dossiers.unDossierSansReferent().fiche().referent()).isNull();
    }

    @Test
    void le_journal_reconnait_chaque_fait_du_dossier() {
        Dossier modele = unDossier();
        Dossier dossier = Dossier.creer(modele.id(), modele.structure(), modele.numero(), modele.fiche(), AUJOURDHUI);
        dossier.modifier(dossier.fiche().avecReferent(null), AUJOURDHUI, ExigenceIdentite.AUCUNE, new Violations());
        dossier.justifier(CARTE_VUE, AUJOURDHUI);
        assertThat(dossier.faits())
                .allSatisfy(fait -> {
                    assertThat(fait.dossierId()).isEqualTo(dossier.id().valeur());
                    assertThat(fait.objet())
                            .isEqualTo(new ObjetJournal(
                                    ObjetJournal.Type.DOSSIER, dossier.id().valeur()));
                })
                .extracting(JournalDomainEvent::action)
                .containsExactly(
                        ActionJournal.DOSSIER_CREE, ActionJournal.DOSSIER_MODIFIE, ActionJournal.DOSSIER_JUSTIFIE);
    }

    private static JournalDomainEvent fait(Dossier dossier, ActionJournal action, Map<String, String> details) {
        UUID id = dossier.id().valeur();
        return new JournalDomainEvent(id, new ObjetJournal(ObjetJournal.Type.DOSSIER, id), action, details);
    }

    private static List<Object> membres(Dossier dossier) {
        return List.of(
                dossier.structure(),
                dossier.id(),
                dossier.numero(),
                dossier.fiche(),
                dossier.justification(),
                dossier.version());
    }
}
