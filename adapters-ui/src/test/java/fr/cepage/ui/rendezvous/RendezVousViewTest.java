package fr.cepage.ui.rendezvous;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RDV-01")
class RendezVousViewTest extends PageTest {

    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);

    private static final String LE_JEUNE = "Le jeune a déjà un rendez-vous à ce moment-là : mardi 16/06/2026 à 09:00.";
    private static final String CLAIRE =
            "Claire Dubois a déjà un rendez-vous à ce moment-là : mardi 16/06/2026 à 09:00.";

    private Dossier dossier;

    @BeforeEach
    void prendreUnDossier() {
        dossier = monde.avec(Dossiers.unDossierJustifie());
    }

    @Test
    @Tag("RDV-03")
    void montre_les_rendez_vous_d_aujourd_hui_et_a_venir_puis_les_passes_chacun_sous_son_titre() {
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.minusDays(1), dossier));
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.minusDays(8), dossier));
        monde.avec(Rdvs.unRendezVousLe(DEMAIN, dossier));
        monde.avec(Rdvs.unRendezVous(EtatRendezVous.ABSENT, dossier));

        consulter();

        assertThat(find(CarteRendezVous.class).all())
                .extracting(carte -> texte(carte))
                .satisfiesExactly(
                        aujourdhui -> assertThat(aujourdhui).contains("lundi 15/06/2026", "Absent"),
                        demain -> assertThat(demain)
                                .contains(
                                        "mardi 16/06/2026 à 14:30",
                                        "30 min · Siège · Claire Dubois · Emploi",
                                        "Planifié"),
                        hier -> assertThat(hier).contains("dimanche 14/06/2026", "À renseigner"),
                        avant -> assertThat(avant).contains("dimanche 07/06/2026"));
        assertThat(titres()).containsExactly("Aujourd'hui et à venir", "Passés");
    }

    @Test
    @Tag("RDV-03")
    void ne_repete_pas_le_titre_quand_la_suite_s_ajoute() {
        for (int jour = 1; jour <= 23; jour++) {
            monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.minusDays(jour), dossier));
        }
        consulter();
        cliquer("Afficher la suite");

        assertThat(find(CarteRendezVous.class).all()).hasSize(23);
        assertThat(titres()).containsExactly("Passés");

        choisirActe("Absent", find(CarteRendezVous.class).all().getLast());
        assertThat(find(CarteRendezVous.class).all()).hasSize(23);
    }

    private List<String> titres() {
        return find(H3.class, find(RendezVousView.class).single()).all().stream()
                .map(PageTest::texte)
                .toList();
    }

    @Test
    void prend_un_rendez_vous_avec_soi_meme_a_l_heure_tapee() {
        consulter();
        cliquer("Nouveau rendez-vous");
        assertThat(intervenant().getValue().nom()).isEqualTo("Claire Dubois");
        assertThat(liste("Lieu").getValue().libelle()).isEqualTo("Siège");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(30);
        date("Date").setValue(DEMAIN);
        test(champ("Heure")).setValue("9h05");
        assertThat(champ("Heure").getValue()).isEqualTo("09:05");

        cliquer("Enregistrer");

        assertThat(page()).contains("Rendez-vous pris, mardi 16/06/2026 à 09:05.");
        assertThat(seul().contenu().dateHeure()).isEqualTo(DEMAIN.atTime(9, 5));
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void note_ce_a_quoi_penser_et_le_montre_sur_la_carte() {
        consulter();
        cliquer("Nouveau rendez-vous");
        date("Date").setValue(DEMAIN);
        test(champ("Heure")).setValue("9h05");
        find(TextArea.class).single().setValue("Apporter le CV");

        cliquer("Enregistrer");

        assertThat(seul().contenu().note()).isEqualTo("Apporter le CV");
        assertThat(texte(find(CarteRendezVous.class).single())).contains("Apporter le CV");
    }

    @Test
    @Tag("RDV-03")
    void dit_avant_d_enregistrer_qui_est_deja_pris_a_mesure_que_les_champs_changent_et_le_marque_des_deux_cotes() {
        monde.avec(Rdvs.unRendezVous(DEMAIN.atTime(9, 0), EtatRendezVous.PLANIFIE, dossier));
        consulter();
        cliquer("Nouveau rendez-vous");
        date("Date").setValue(DEMAIN);
        test(champ("Heure")).setValue("0915");
        assertThat(avertissements()).isEqualTo(LE_JEUNE + CLAIRE);

        intervenant().clear();
        assertThat(avertissements()).isEqualTo(LE_JEUNE);
        intervenant().setValue(new PersonneVue(Dossiers.CLAIRE, "Claire Dubois"));
        test(champ("Heure")).setValue("0930");
        assertThat(avertissements()).isEmpty();
        find(IntegerField.class).single().setValue(10);
        test(champ("Heure")).setValue("0850");
        assertThat(avertissements()).isEmpty();
        find(IntegerField.class).single().setValue(15);
        assertThat(avertissements()).isEqualTo(LE_JEUNE + CLAIRE);

        cliquer("Enregistrer");

        assertThat(page()).contains("Rendez-vous pris, mardi 16/06/2026 à 08:50.");
        assertThat(find(CarteRendezVous.class).all())
                .extracting(carte -> texte(carte))
                .satisfiesExactly(
                        nouveau -> assertThat(nouveau).contains("à 08:50", LE_JEUNE, CLAIRE),
                        premier -> assertThat(premier)
                                .contains(
                                        "à 09:00",
                                        "Le jeune a déjà un rendez-vous à ce moment-là : mardi 16/06/2026 à 08:50."));
    }

    @Test
    @Tag("RDV-03")
    void annonce_poliment_qui_est_pris_par_une_autre_personne_sans_la_nommer() {
        Dossier autre = monde.avec(Dossiers.unDossierAuNomDe("SECRET", null, "Jeanne", Dossiers.NAISSANCE));
        monde.avec(Rdvs.unRendezVous(DEMAIN.atTime(9, 0), EtatRendezVous.PLANIFIE, autre));
        consulter();
        cliquer("Nouveau rendez-vous");
        date("Date").setValue(DEMAIN);
        test(champ("Heure")).setValue("0915");

        assertThat(avertissements()).isEqualTo(CLAIRE);
        assertThat(annonce().getElement().getAttribute("role")).isEqualTo("status");
        assertThat(page()).doesNotContain("SECRET", "Jeanne");

        cliquer("Enregistrer");
        assertThat(page()).contains(CLAIRE).doesNotContain("SECRET", "Jeanne");
    }

    @Test
    @Tag("RDV-03")
    void deplacer_et_reporter_ne_se_genent_pas_de_celui_qui_s_en_va() {
        monde.avec(Rdvs.unRendezVousLe(DEMAIN, dossier));
        consulter();
        choisirActe("Modifier");
        test(champ("Heure")).setValue("14:40");
        assertThat(avertissements()).isEmpty();
        cliquer("Enregistrer");

        choisirActe("Reporter");
        date("Date").setValue(DEMAIN);
        assertThat(avertissements()).isEmpty();
    }

    @Test
    @Tag("RDV-03")
    void refuse_a_cote_du_champ_une_annee_qui_ne_peut_etre_que_fausse() {
        consulter();
        cliquer("Nouveau rendez-vous");
        date("Date").setValue(AUJOURDHUI.plusYears(2).plusDays(1));
        test(champ("Heure")).setValue("0915");

        cliquer("Enregistrer");

        assertThat(faute(dateHeure()))
                .isEqualTo(
                        "Un rendez-vous a lieu entre le 01/01/2015 et le 15/06/2028, dans deux ans : vérifiez l'année.");
    }

    private Div annonce() {
        return find(Div.class, find(Dialog.class).single())
                .withCondition(bloc -> bloc.hasClassName("avertissements"))
                .single();
    }

    private String avertissements() {
        return texte(annonce());
    }

    @Test
    void garde_une_heure_illisible_et_le_dit() {
        consulter();
        cliquer("Nouveau rendez-vous");
        date("Date").setValue(DEMAIN);
        test(champ("Heure")).setValue("midi");

        cliquer("Enregistrer");

        assertThat(champ("Heure").getValue()).isEqualTo("midi");
        assertThat(faute(champ("Heure"))).isEqualTo("Attendue : 14:30 ou 1430");
        assertThat(monde.rendezVous(Dossiers.MARSEILLE)).isEmpty();
    }

    @Test
    void refuse_a_cote_du_champ_l_heure_que_les_horloges_sautent() {
        consulter();
        cliquer("Nouveau rendez-vous");
        date("Date").setValue(LocalDate.of(2027, 3, 28));
        test(champ("Heure")).setValue("0230");

        cliquer("Enregistrer");

        assertThat(faute(dateHeure()))
                .isEqualTo(
                        "Cette heure n'existe pas le 28/03/2027 : les horloges la sautent en passant à l'heure d'été.");
        assertThat(champ("Heure").getValue()).isEqualTo("02:30");

        test(champ("Heure")).setValue("25:00");
        cliquer("Enregistrer");
        assertThat(faute(dateHeure())).isEmpty();
        assertThat(faute(champ("Heure"))).isEqualTo("Attendue : 14:30 ou 1430");
    }

    @Test
    void dit_ce_qui_manque_a_cote_de_chaque_champ() {
        consulter();
        cliquer("Nouveau rendez-vous");
        intervenant().clear();
        find(IntegerField.class).single().setValue(3);

        cliquer("Enregistrer");

        assertThat(faute(dateHeure())).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(intervenant())).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(find(IntegerField.class).single())).isEqualTo("La durée va de 5 à 480 minutes.");
    }

    @Test
    void explique_pourquoi_personne_n_est_present_avant_le_jour() {
        monde.avec(Rdvs.unRendezVousLe(DEMAIN, dossier));

        consulter();

        assertThat(find(Button.class).withText("Présent").exists()).isFalse();
        assertThat(menu())
                .containsExactly(
                        "Présent : ouvrir l'événement",
                        "Présent, sans événement",
                        "Absent",
                        "Modifier",
                        "Reporter",
                        "Annuler le rendez-vous");
        assertThat(acte("Absent").getElement().getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(acte("Reporter").getElement().getAttribute("aria-disabled")).isNull();
        assertThat(page()).contains("« Absent » se note à partir du jour du rendez-vous, le 16/06/2026.");
    }

    @Test
    void n_offre_plus_rien_sur_ce_qui_est_annule() {
        monde.avec(Rdvs.unRendezVous(EtatRendezVous.ANNULE, dossier));

        consulter();

        assertThat(find(Popover.class, find(CarteRendezVous.class).single()).exists())
                .isFalse();
    }

    @Test
    @Tag("ANN-05")
    void note_une_absence_et_la_corrige() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        consulter();

        choisirActe("Absent");
        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.ABSENT);
        assertThat(page()).contains("Absence notée.");
        cliquer("Annuler");
        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.PLANIFIE);
        choisirActe("Absent");

        choisirActe("Remettre à « Planifié »");
        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.PLANIFIE);
    }

    @Test
    void deplace_un_rendez_vous_et_garde_la_saisie_d_une_version_perimee() {
        RendezVous pris = monde.avec(Rdvs.unRendezVousLe(DEMAIN, dossier));
        consulter();
        choisirActe("Modifier");
        test(champ("Heure")).setValue("16:00");
        monde.avec(relu(pris));

        cliquer("Enregistrer");
        assertThat(champ("Heure").getValue()).isEqualTo("16:00");
        cliquer("Recharger");
        cliquer("Enregistrer");

        assertThat(relu(pris).contenu().dateHeure()).isEqualTo(DEMAIN.atTime(16, 0));
    }

    @Test
    void reporte_en_demandant_le_nouveau_jour() {
        RendezVous pris = monde.avec(Rdvs.unRendezVousLe(DEMAIN, dossier));
        consulter();
        choisirActe("Reporter");
        assertThat(date("Date").getValue()).isNull();
        assertThat(champ("Heure").getValue()).isEqualTo("14:30");

        cliquer("Reporter");
        assertThat(faute(dateHeure())).isEqualTo("Ce champ est obligatoire.");
        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.PLANIFIE);
        date("Date").setValue(DEMAIN.plusDays(7));
        cliquer("Reporter");

        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.REPORTE);
        assertThat(page()).contains("Reporté au mardi 23/06/2026 à 14:30", "Rendez-vous reporté au mardi 23/06/2026");
        assertThat(find(CarteRendezVous.class).all()).hasSize(2);
    }

    @Test
    @Tag("ANN-06")
    @Tag("RDV-03")
    void annule_apres_une_confirmation_et_montre_pourquoi_si_on_le_dit() {
        RendezVous pris = monde.avec(Rdvs.unRendezVousLe(DEMAIN, dossier));
        consulter();
        choisirActe("Annuler le rendez-vous");
        assertThat(page()).contains("mardi 16/06/2026 à 14:30 avec Claire Dubois n'aura pas lieu");
        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.PLANIFIE);
        assertThat(champ("Raison").isRequiredIndicatorVisible()).isFalse();

        test(champ("Raison")).setValue("x".repeat(256));
        cliquer("Annuler le rendez-vous");
        assertThat(faute(champ("Raison"))).isEqualTo("Ce texte est trop long : 255 caractères au plus.");
        test(champ("Raison")).setValue("Le jeune est malade");
        cliquer("Annuler le rendez-vous");

        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.ANNULE);
        assertThat(texte(find(CarteRendezVous.class).single())).contains("Annulé", "Raison : Le jeune est malade");
        aller(dossier, "synthese");
        assertThat(page()).contains("Raison : Le jeune est malade");
    }

    @Test
    void annule_sans_dire_pourquoi() {
        RendezVous pris = monde.avec(Rdvs.unRendezVousLe(DEMAIN, dossier));
        consulter();
        choisirActe("Annuler le rendez-vous");

        cliquer("Annuler le rendez-vous");

        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.ANNULE);
        assertThat(page()).doesNotContain("Raison :");
    }

    @Test
    @Tag("RDV-03")
    void la_tete_du_dossier_montre_le_prochain_et_suit_ce_qui_est_fait_en_dessous() {
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.plusDays(3), dossier));
        consulter();
        assertThat(page()).contains("Prochain rendez-vous : jeu. 18 juin à 14 h 30");
        assertThat(find(Anchor.class)
                        .withCondition(lien -> texte(lien).startsWith("Prochain rendez-vous"))
                        .single()
                        .getHref())
                .isEqualTo("dossiers/" + dossier.id() + "/rendez-vous");

        cliquer("Nouveau rendez-vous");
        date("Date").setValue(DEMAIN);
        test(champ("Heure")).setValue("9h05");
        cliquer("Enregistrer");
        assertThat(page()).contains("Prochain rendez-vous : mar. 16 juin à 9 h 05");

        for (int reste = 0; reste < 2; reste++) {
            RendezVous suivant = monde.rendezVous(Dossiers.MARSEILLE).stream()
                    .filter(pris -> pris.etat() == EtatRendezVous.PLANIFIE)
                    .min(Comparator.comparing(pris -> pris.contenu().dateHeure()))
                    .orElseThrow();
            annuler(suivant);
        }
        assertThat(page()).doesNotContain("Prochain rendez-vous");
    }

    private void annuler(RendezVous pris) {
        Component carte = find(CarteRendezVous.class).all().stream()
                .filter(montree -> texte(montree)
                        .contains(Heures.texte(pris.contenu().dateHeure().toLocalTime())))
                .findFirst()
                .orElseThrow();
        choisirActe("Annuler le rendez-vous", carte);
        cliquer("Annuler le rendez-vous");
    }

    @Test
    @Tag("RDV-02")
    void present_ouvre_l_evenement_deja_rempli_et_l_enregistre_avec_la_presence() {
        monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(20), dossier));
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        consulter();

        cliquer("Présent");
        assertThat(date("Date").getValue()).isEqualTo(AUJOURDHUI);
        assertThat(liste("Contexte primaire").getValue().libelle()).isEqualTo("Emploi");
        assertThat(liste("Contexte secondaire").getValue().libelle()).isEqualTo("CEP");
        assertThat(liste("Sens").getValue().libelle()).isEqualTo("Jeune vers Structure");
        assertThat(liste("Nature").getValue().libelle()).isEqualTo("Entretien individuel");
        assertThat(liste("Lieu d'accueil").getValue().libelle()).isEqualTo("Siège");
        choisir("Fonction", "Conseiller en insertion");
        cliquer("Noter la présence et l'événement");

        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.PRESENT);
        assertThat(page()).contains("Présence notée, l'événement est en cours.", "Présence au rendez-vous");
    }

    @Test
    @Tag("RDV-02")
    void un_evenement_refuse_laisse_le_rendez_vous_planifie_et_la_saisie_en_place() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        consulter();
        cliquer("Présent");
        liste("Nature").clear();

        cliquer("Noter la présence et l'événement");

        assertThat(faute(liste("Nature"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.PLANIFIE);
    }

    @Test
    @Tag("RDV-02")
    void un_evenement_du_jour_deja_en_cours_recoit_la_presence_sans_rien_demander() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        consulter();

        cliquer("Présent");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(relu(pris).etat()).isEqualTo(EtatRendezVous.PRESENT);
        assertThat(monde.journal().getLast().evenement()).isEqualTo(enCours.id().valeur());
        assertThat(page()).contains("Présence notée dans l'événement en cours.");
    }

    @Test
    @Tag("DRO-06")
    void explique_chaque_acte_a_qui_n_en_a_pas_le_droit() {
        monde.avec(Rdvs.unRendezVous(dossier));
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));

        consulter();

        assertThat(find(Button.class).withText("Présent").exists()).isFalse();
        assertThat(menu()).hasSize(6);
        assertThat(find(NativeButton.class, find(CarteRendezVous.class).single())
                        .all())
                .allMatch(acte -> "true".equals(acte.getElement().getAttribute("aria-disabled")));
        cliquer("Nouveau rendez-vous");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void demande_avant_de_perdre_une_heure_deja_tapee() {
        consulter();
        cliquer("Nouveau rendez-vous");
        test(champ("Heure")).setValue("14:00");

        cliquer("Annuler");

        assertThat(champ("Heure").getValue()).isEqualTo("14:00");
        assertThat(page()).contains("Nouveau rendez-vous");
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
    }

    private void consulter() {
        aller(dossier, "rendez-vous");
    }

    private ChampDateHeure dateHeure() {
        return find(ChampDateHeure.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonneVue> intervenant() {
        return find(ComboBox.class)
                .withCondition(champ -> "Intervenant".equals(champ.getLabel()))
                .single();
    }

    private List<String> menu() {
        ouvrirLeMenu();
        return find(NativeButton.class, find(CarteRendezVous.class).single()).all().stream()
                .map(NativeButton::getText)
                .map(PageTest::tape)
                .toList();
    }

    private NativeButton acte(String libelle) {
        ouvrirLeMenu();
        return entree(libelle);
    }

    private void choisirActe(String libelle) {
        test(acte(libelle)).click();
        roundTrip();
    }

    private void choisirActe(String libelle, Component carte) {
        find(Popover.class, carte).single().open();
        roundTrip();
        test(find(NativeButton.class, carte)
                        .withCondition(acte -> libelle.equals(tape(acte.getText())))
                        .single())
                .click();
        roundTrip();
    }

    private void ouvrirLeMenu() {
        find(Popover.class, find(CarteRendezVous.class).all().getFirst())
                .single()
                .open();
        roundTrip();
    }

    private RendezVous relu(RendezVous pris) {
        return monde.relire(pris).orElseThrow();
    }

    private RendezVous seul() {
        List<RendezVous> tous = monde.rendezVous(Dossiers.MARSEILLE);
        assertThat(tous).hasSize(1);
        return tous.getFirst();
    }
}
