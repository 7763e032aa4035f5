package fr.cepage.ui.evenement;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import fr.cepage.application.demande.EnregistrerDemande;
import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Listes;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Commentaire;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanneauEvenementTest extends PageTest {

    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);
    private static final String FAMILLE = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    private Dossier dossier;

    @BeforeEach
    void prendreUnDossier() {
        dossier = monde.avec(unDossierJustifie());
    }

    @Test
    @Tag("EVT-03")
    void montre_l_evenement_en_cours_a_cote_de_chaque_partie_du_dossier() {
        monde.avec(Evenements.unEvenementEnCours(dossier));
        for (String partie : new String[] {"dispositifs", "evenements", "identite"}) {
            aller(dossier, partie);
            assertThat(panneau()).contains("15/06/2026", "Entretien individuel", "Accueil et information");
        }
    }

    @Test
    @Tag("EVT-03")
    void dit_qu_aucun_evenement_n_est_en_cours() {
        monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));

        aller(dossier, "dispositifs");

        assertThat(panneau()).contains("Aucun événement en cours.");
        assertThat(possible(bouton("Nouvel événement"))).isTrue();
    }

    @Test
    @Tag("SUP-03")
    @Tag("EVT-03")
    void montre_une_action_des_qu_elle_est_faite() {
        monde.avec(Ceps.unCepEnPhase2Depuis(HIER, dossier));
        monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "dispositifs");

        find(Popover.class).all().getFirst().open();
        roundTrip();
        test(find(NativeButton.class).withText("Supprimer").single()).click();
        roundTrip();
        cliquer("Supprimer");

        assertThat(panneau()).contains("Suppression de dispositif");
    }

    @Test
    @Tag("EVT-01")
    @Tag("EVT-05")
    void ouvre_un_evenement_prerempli_et_le_montre_aussitot() {
        monde.avec(Ceps.unCepEnPhase2Depuis(HIER, dossier));
        aller(dossier, "dispositifs");

        cliquer("Nouvel événement");
        assertThat(date("Date").getValue()).isEqualTo(AUJOURDHUI);
        assertThat(liste("Contexte primaire").getValue().code()).isEqualTo("CEP");
        assertThat(liste("Lieu d'accueil").getValue().code()).isEqualTo("SIEGE");
        choisir("Sens", "Jeune vers Structure");
        choisir("Nature", "Entretien individuel");
        choisir("Fonction", "Conseiller en insertion");
        choisir("Contexte tertiaire", "Emploi");
        cliquer("Enregistrer");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(panneau()).contains("15/06/2026", "CEP", "Emploi");
        Evenement cree = monde.evenements(Dossiers.MARSEILLE).getFirst();
        assertThat(cree.etat()).isEqualTo(EtatEvenement.EN_COURS);
        assertThat(cree.fiche().contextes()).isEqualTo(Evenements.desContextes("CEP", "EMPLOI"));
        assertThat(cree.fiche().intervenant()).isEqualTo(Dossiers.CLAIRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contexte primaire", "Contexte secondaire", "Contexte tertiaire"})
    @Tag("EVT-02")
    @Tag("NOM-01")
    void le_contexte_cep_dit_a_quoi_il_sert_a_la_place_ou_il_se_tient(String place) {
        aller(dossier, "dispositifs");
        cliquer("Nouvel événement");
        assertThat(liste(place).getHelperText()).isNullOrEmpty();

        choisir(place, "CEP");
        assertThat(liste(place).getHelperText()).isEqualTo(Listes.CONTEXTE_CEP.aide());

        choisir(place, "Événement général");
        assertThat(liste(place).getHelperText()).isNullOrEmpty();
    }

    @Test
    @Tag("NOM-01")
    void un_evenement_enregistre_montre_aussi_l_aide_de_son_contexte_cep() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        enCours.modifier(Evenements.uneFiche(AUJOURDHUI, "EMPLOI", "CEP"));
        monde.avec(enCours);
        aller(dossier, "dispositifs");

        cliquer("Modifier");

        assertThat(liste("Contexte secondaire").getHelperText()).isEqualTo(Listes.CONTEXTE_CEP.aide());
        assertThat(liste("Contexte primaire").getHelperText()).isNullOrEmpty();
    }

    @Test
    @Tag("EVT-01")
    @Tag("EVT-02")
    void dit_chaque_refus_a_cote_de_son_champ_et_garde_la_saisie() {
        aller(dossier, "dispositifs");
        cliquer("Nouvel événement");
        choisir("Contexte primaire", "Emploi");
        choisir("Contexte secondaire", "Emploi");
        test(date("Date")).setValue(AUJOURDHUI.plusDays(1));
        commentaire().setValue("é".repeat(256));

        cliquer("Enregistrer");

        assertThat(faute(find(ChampContextes.class).single())).contains("deux fois");
        assertThat(faute(date("Date"))).isEqualTo("Un événement ne peut pas être dans le futur.");
        assertThat(faute(commentaire())).isEqualTo("Ce commentaire est trop long : 255 caractères au plus.");
        assertThat(faute(liste("Nature"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(commentaire().getValue()).hasSize(256);
        assertThat(monde.evenements(Dossiers.MARSEILLE)).isEmpty();
    }

    @Test
    @Tag("EVT-01")
    void compte_les_caracteres_comme_on_les_voit_sans_parler_a_chaque_frappe() {
        aller(dossier, "dispositifs");
        cliquer("Nouvel événement");
        assertThat(compteur()).isEqualTo("0/255");

        commentaire().setValue("e\u0301" + FAMILLE);
        assertThat(compteur()).isEqualTo("2/255");
        assertThat(annonce()).isEmpty();

        commentaire().setValue(FAMILLE.repeat(Commentaire.LONGUEUR_MAX - 3));
        assertThat(annonce()).isEqualTo("Il reste 3 caractères");
        commentaire().setValue(FAMILLE.repeat(Commentaire.LONGUEUR_MAX + 2));
        assertThat(compteur()).isEqualTo("257/255");
        assertThat(annonce()).isEqualTo("2 caractères de trop");
    }

    @Test
    @Tag("EVT-06")
    void annonce_que_celui_d_un_jour_anterieur_se_cloturera() {
        Evenement laisse = monde.avec(Evenements.unEvenementEnCoursDu(HIER, dossier));
        aller(dossier, "dispositifs");

        cliquer("Nouvel événement");
        assertThat(page()).contains("L'événement en cours du 14/06/2026 se clôturera");
        test(find(Checkbox.class).withCondition(PanneauEvenementTest::dejaClos).single())
                .click();
        assertThat(page())
                .contains("L'événement en cours du 14/06/2026 le reste")
                .doesNotContain("se clôturera");
        test(find(Checkbox.class).withCondition(PanneauEvenementTest::dejaClos).single())
                .click();
        assertThat(page()).contains("se clôturera");
        choisir("Contexte primaire", "CEP");
        choisirLeReste();
        cliquer("Enregistrer");

        assertThat(monde.relire(laisse).orElseThrow().enCours()).isFalse();
        assertThat(panneau()).contains("15/06/2026");
    }

    @Test
    @Tag("EVT-06")
    void propose_de_l_enregistrer_clos_quand_un_autre_est_en_cours_depuis_aujourd_hui() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "dispositifs");

        cliquer("Nouvel événement");
        assertThat(find(Checkbox.class)
                        .withLabel("Enregistrer comme déjà clos")
                        .single()
                        .getValue())
                .isTrue();
        test(date("Date")).setValue(HIER);
        choisir("Contexte primaire", "CEP");
        choisirLeReste();
        cliquer("Enregistrer");

        assertThat(monde.relire(enCours).orElseThrow().enCours()).isTrue();
        assertThat(page()).contains("L'événement est enregistré, déjà clos.");
        aller(dossier, "evenements");
        assertThat(page()).contains("14/06/2026 – Téléphone", "15/06/2026 – Entretien individuel (EN COURS)");
    }

    @Test
    @Tag("EVT-03")
    void clot_l_evenement_en_cours() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "evenements");

        cliquer("Clôturer");

        assertThat(monde.relire(enCours).orElseThrow().enCours()).isFalse();
        assertThat(panneau()).contains("Aucun événement en cours.");
        assertThat(page()).doesNotContain("(EN COURS)");
    }

    @Test
    @Tag("ANN-05")
    void rouvre_depuis_l_avis_l_evenement_clos_par_erreur() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "evenements");
        cliquer("Clôturer");

        cliquer("Annuler");

        assertThat(monde.relire(enCours).orElseThrow().enCours()).isTrue();
        assertThat(page()).contains("(EN COURS)");
    }

    @Test
    @Tag("ANN-05")
    void ne_propose_pas_de_rouvrir_celui_d_un_jour_anterieur() {
        monde.avec(Evenements.unEvenementEnCoursDu(AUJOURDHUI.minusDays(1), dossier));
        aller(dossier, "evenements");

        cliquer("Clôturer");

        assertThat(page()).contains("L'événement est clos.");
        assertThat(find(Button.class).withText("Annuler").exists()).isFalse();
    }

    @Test
    void ne_clot_pas_ce_qui_a_change_entre_temps_et_le_montre() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "dispositifs");
        Evenement change = monde.relire(enCours).orElseThrow();
        change.modifier(Evenements.uneFiche(AUJOURDHUI, "SANTE"));
        monde.avec(change);

        cliquer("Clôturer");

        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps");
        assertThat(monde.relire(enCours).orElseThrow().enCours()).isTrue();
        assertThat(panneau()).contains("Santé");
    }

    @Test
    @Tag("EVT-01")
    void modifie_l_evenement_en_cours_et_garde_la_saisie_face_a_une_version_plus_recente() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "dispositifs");
        cliquer("Modifier");
        commentaire().setValue("Rappeler demain.");
        Evenement change = monde.relire(enCours).orElseThrow();
        change.modifier(Evenements.uneFiche(AUJOURDHUI, "SANTE"));
        monde.avec(change);

        cliquer("Enregistrer");
        cliquer("Recharger");
        assertThat(liste("Contexte primaire").getValue().code()).isEqualTo("SANTE");
        assertThat(commentaire().getValue()).isEqualTo("Rappeler demain.");
        cliquer("Enregistrer");

        assertThat(panneau()).contains("Santé", "Rappeler demain.");
    }

    @Test
    @Tag("DRO-06")
    void laisse_les_actes_visibles_et_dit_le_droit_qui_manque() {
        monde.avec(Evenements.unEvenementEnCours(dossier));
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));

        aller(dossier, "dispositifs");

        assertThat(possible(bouton("Clôturer"))).isFalse();
        assertThat(possible(bouton("Modifier"))).isFalse();
        assertThat(page()).containsOnlyOnce("Le droit « Événements » n'a pas été attribué à votre profil.");
    }

    private void choisirLeReste() {
        choisir("Sens", "Jeune vers Structure");
        choisir("Nature", "Téléphone");
        choisir("Fonction", "Conseiller en insertion");
    }

    private ChampCommentaire commentaire() {
        return find(ChampCommentaire.class).single();
    }

    private String compteur() {
        return find(Span.class, commentaire())
                .withClassName("compteur")
                .single()
                .getText();
    }

    private String annonce() {
        return find(Span.class, commentaire())
                .withClassName("hors-ecran")
                .single()
                .getText();
    }

    @Test
    @Tag("EVT-03")
    void dit_une_fois_avec_leur_nombre_les_actions_qui_se_repetent() {
        monde.avec(Evenements.unEvenementEnCours(dossier));
        for (String nature : List.of("EMPLOI", "FORMATION", "EMPLOI")) {
            monde.executer(
                    EnregistrerDemande.class,
                    u -> u.execute(dossier.id(), new SaisieDemande(AUJOURDHUI, nature, null, null)));
        }

        aller(dossier, "dispositifs");

        assertThat(panneau()).contains("Enregistrement de demande (× 3)");
        assertThat(texte(find(NativeDetails.class, find(PanneauEvenement.class).single())
                        .single()))
                .containsSubsequence("Nature : Emploi", "Nature : Formation", "Nature : Emploi");
    }

    private static boolean dejaClos(Checkbox choix) {
        return "Enregistrer comme déjà clos".equals(choix.getLabel());
    }

    private String panneau() {
        return texte(find(PanneauEvenement.class).single());
    }
}
