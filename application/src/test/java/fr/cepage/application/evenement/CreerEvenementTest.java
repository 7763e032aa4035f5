package fr.cepage.application.evenement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Listes;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.referentiel.Liste;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreerEvenementTest {
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    @Tag("EVT-01")
    void un_evenement_s_ouvre_avec_tout_ce_qui_est_saisi() {
        EvenementVue vue = ouvrir(new SaisieEvenement(
                AUJOURDHUI,
                List.of("EMPLOI", "CEP", "SANTE"),
                "STRUCTURE_VERS_JEUNE",
                "TELEPHONE",
                "SIEGE",
                "CHARGE_ACCUEIL",
                "karim",
                " Rappeler demain\r\nà 14 h ",
                true,
                null,
                List.of()));
        assertThat(vue.dossier()).isEqualTo(dossier.id());
        assertThat(vue.version()).isEqualTo(1);
        assertThat(vue.date()).isEqualTo(AUJOURDHUI);
        assertThat(vue.contextes()).extracting(valeur -> valeur.libelle()).containsExactly("Emploi", "CEP", "Santé");
        assertThat(vue.sens().libelle()).isEqualTo("Structure vers Jeune");
        assertThat(vue.nature().libelle()).isEqualTo("Téléphone");
        assertThat(vue.lieuAccueil().libelle()).isEqualTo("Siège");
        assertThat(vue.fonction().libelle()).isEqualTo("Chargé d'accueil");
        assertThat(vue.intervenant().nom()).isEqualTo("Karim Benali");
        assertThat(vue.commentaire()).isEqualTo("Rappeler demain\nà 14 h");
        assertThat(vue.sansRendezVous()).isTrue();
        assertThat(vue.etat()).isEqualTo(EtatEvenement.EN_COURS);
        assertThat(vue.actions()).isEmpty();
    }

    @Test
    @Tag("EVT-01")
    void tout_ce_qui_manque_est_nomme_en_une_fois() {
        assertThat(Refus.de(() -> ouvrir(Saisies.unEvenementVide())))
                .containsExactlyInAnyOrder(
                        "evenement.champ-obligatoire@date",
                        "evenement.champ-obligatoire@contextes",
                        "evenement.champ-obligatoire@sens",
                        "evenement.champ-obligatoire@nature",
                        "evenement.champ-obligatoire@lieuAccueil",
                        "evenement.champ-obligatoire@fonction",
                        "evenement.champ-obligatoire@intervenant");
        rienNEstEcrit();
    }

    @Test
    @Tag("EVT-01")
    @Tag("EVT-02")
    @Tag("EVT-07")
    void tout_ce_qui_est_faux_est_dit_en_une_fois() {
        assertThat(Refus.de(() -> ouvrir(new SaisieEvenement(
                        AUJOURDHUI.plusDays(1),
                        List.of("CEP", "CEP", "INCONNU"),
                        "inconnu",
                        "INCONNUE",
                        "SIEGE",
                        "CONSEILLER",
                        "denis",
                        "\uD83C\uDDEB\uD83C\uDDF7".repeat(256),
                        false,
                        null,
                        List.of()))))
                .containsExactlyInAnyOrder(
                        "evenement.date-future@date",
                        "evenement.contexte-double@contextes",
                        "referentiel.valeur-inconnue@contextes",
                        "referentiel.valeur-inconnue@sens",
                        "referentiel.valeur-inconnue@nature",
                        "valeur.personne-inconnue@intervenant",
                        "evenement.commentaire-trop-long@commentaire");
        rienNEstEcrit();
    }

    @Test
    @Tag("EVT-01")
    void la_premiere_place_des_contextes_est_la_seule_obligatoire() {
        assertThat(ouvrir(Saisies.unEvenementDu(AUJOURDHUI, "ACCUEIL", "", "CEP"))
                        .contextes())
                .extracting(valeur -> valeur.code().valeur())
                .containsExactly("ACCUEIL", "CEP");
        assertThat(Refus.de(() -> ouvrir(Saisies.unEvenementDu(AUJOURDHUI, " ", "CEP"))))
                .contains("evenement.champ-obligatoire@contextes");
        assertThat(Refus.de(() -> ouvrir(Saisies.unEvenement("CEP", "ACCUEIL", "EMPLOI", "SANTE"))))
                .contains("evenement.contextes-trop-nombreux@contextes");
    }

    @Test
    @Tag("EVT-01")
    void une_valeur_expiree_ou_un_programme_ne_se_choisit_pas() {
        monde.referentiel().avec(Listes.valeur(Liste.NATURES_EVENEMENT, "FAX", "Fax", 9, null, HIER, null, true), null);
        SaisieEvenement saisie = new SaisieEvenement(
                AUJOURDHUI,
                List.of("CEP"),
                "JEUNE_VERS_STRUCTURE",
                "FAX",
                "SIEGE",
                "CONSEILLER",
                "integrateur-marseille",
                null,
                false,
                null,
                List.of());
        assertThat(Refus.de(() -> ouvrir(saisie)))
                .containsExactly("referentiel.valeur-inactive@nature", "valeur.personne-inconnue@intervenant");
    }

    @Test
    @Tag("EVT-03")
    void un_second_evenement_le_meme_jour_est_refuse_avec_ses_autres_fautes() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        assertThat(Refus.de(() -> ouvrir(Saisies.unEvenement("CEP")))).containsExactly("evenement.deja-en-cours");
        assertThat(Refus.de(() -> ouvrir(Saisies.unEvenementDu(AUJOURDHUI.plusDays(1), "CEP"))))
                .containsExactly("evenement.deja-en-cours", "evenement.date-future@date");
        assertThat(monde.relire(enCours).orElseThrow().enCours()).isTrue();
        assertThat(monde.evenements(Dossiers.MARSEILLE)).hasSize(1);
    }

    @Test
    @Tag("EVT-06")
    void celui_d_un_jour_anterieur_se_clot_de_lui_meme() {
        Evenement laisse = monde.avec(Evenements.unEvenementEnCoursDu(HIER, dossier));
        EvenementVue vue = ouvrir(Saisies.unEvenement("CEP"));
        assertThat(vue.enCours()).isTrue();
        assertThat(monde.relire(laisse).orElseThrow().etat()).isEqualTo(EtatEvenement.CLOS);
        assertThat(monde.journal())
                .extracting(EntreeJournal::action)
                .containsExactly(ActionJournal.EVENEMENT_CLOS, ActionJournal.EVENEMENT_CREE);
        assertThat(monde.journal().getFirst().details())
                .isEqualTo(Map.of("date", HIER.toString(), "parOuverture", "true"));
    }

    @Test
    @Tag("EVT-06")
    void celui_d_un_jour_anterieur_reste_si_le_nouveau_est_refuse() {
        Evenement laisse = monde.avec(Evenements.unEvenementEnCoursDu(HIER, dossier));
        assertThat(Refus.de(() -> ouvrir(Saisies.unEvenementDu(null, "CEP")))).isNotEmpty();
        assertThat(monde.relire(laisse).orElseThrow().enCours()).isTrue();
    }

    @ParameterizedTest
    @Tag("EVT-06")
    @ValueSource(ints = {0, 1})
    void un_appel_d_hier_s_ecrit_deja_clos_sans_toucher_a_celui_en_cours(int jours) {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCoursDu(AUJOURDHUI.minusDays(jours), dossier));
        EvenementVue vue = creer(Saisies.unEvenementDu(HIER, "CEP"), true);
        assertThat(vue.etat()).isEqualTo(EtatEvenement.CLOS);
        assertThat(monde.relire(enCours).orElseThrow().enCours()).isTrue();
        assertThat(monde.journal()).extracting(EntreeJournal::action).containsExactly(ActionJournal.EVENEMENT_CREE);
        assertThat(monde.journal().getFirst().details()).containsEntry("etat", "CLOS");
    }

    @Test
    @Tag("EVT-07")
    void aujourd_hui_est_le_jour_de_la_structure() {
        Dossier aLaReunion = monde.avec(Dossiers.unDossierDe(Acteurs.PAUL.structure()));
        monde.a(Instant.parse("2026-06-15T21:00:00Z")).enTantQue(Acteurs.PAUL);
        SaisieEvenement demainEnFrance = new SaisieEvenement(
                AUJOURDHUI.plusDays(1),
                List.of("CEP"),
                "JEUNE_VERS_STRUCTURE",
                "TELEPHONE",
                "SIEGE",
                "CONSEILLER",
                "paul",
                null,
                false,
                null,
                List.of());
        assertThat(monde.executer(CreerEvenement.class, u -> u.execute(aLaReunion.id(), demainEnFrance, false))
                        .date())
                .isEqualTo(AUJOURDHUI.plusDays(1));
    }

    private EvenementVue ouvrir(SaisieEvenement saisie) {
        return creer(saisie, false);
    }

    private EvenementVue creer(SaisieEvenement saisie, boolean clos) {
        return monde.executer(CreerEvenement.class, u -> u.execute(dossier.id(), saisie, clos));
    }

    private void rienNEstEcrit() {
        assertThat(monde.evenements(Dossiers.MARSEILLE)).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }
}
