package fr.cepage.ui.offre;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.offre.ModifierOffre;
import fr.cepage.application.offre.SaisieOffre.SaisieConditions;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.ui.cadre.LienMenu;
import fr.cepage.ui.support.PageTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FicheOffreTest extends PageTest {

    @BeforeEach
    void enTantQueReferente() {
        monde.enTantQue(Acteurs.ROSE);
    }

    @Test
    @Tag("OFF-01")
    void la_synthese_dit_tout_ce_qu_il_faut_savoir_avant_de_proposer() {
        Offre offre = monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));

        aller("offres/" + offre.id());

        assertThat(page())
                .contains(
                        "AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE",
                        "Temporaire",
                        "Mesure CEP",
                        "Emploi",
                        "Atelier de recherche d'emploi",
                        "Prestation régionale",
                        "du 05/01/2026 au 31/12/2026",
                        "Claire Dubois",
                        "Contrat d'apprentissage",
                        "Afpa",
                        "de 16 à 25 ans",
                        "12",
                        "Permis B souhaité",
                        "la proposer trace un niveau 1");
        assertThat(find(LienMenu.class)
                        .withText("Synthèse")
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    @Tag("NIV-01")
    void dit_dans_combien_de_dossiers_elle_a_ete_proposee_et_lesquels() {
        Offre offre = monde.avec(Offres.uneOffreCep());
        aller("offres/" + offre.id() + "/synthese");
        assertThat(page()).contains("Pas encore proposée.");

        Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
        proposer(offre, dossier, EtatProposition.REALISEE);
        proposer(offre, dossier, EtatProposition.PROPOSEE);
        proposer(offre, monde.avec(Dossiers.unDossierJustifie()), EtatProposition.ANNULEE);

        aller("offres/" + offre.id() + "/synthese");
        assertThat(page()).contains("Proposée dans un dossier.");
        aller("offres/" + offre.id() + "/propositions");
        assertThat(page()).contains(dossier.numero().valeur(), "Proposée le 15/06/2026 · Réalisée");
    }

    private void proposer(Offre offre, Dossier dossier, EtatProposition etat) {
        monde.avec(Propositions.uneProposition(
                dossier,
                new OffreProposee(offre.id(), Offre.MESURE_CEP),
                new EvenementId(UUID.randomUUID()),
                Dossiers.AUJOURDHUI,
                etat));
    }

    @Test
    @Tag("OFF-01")
    void rattache_l_offre_a_la_mesure_cep_puis_l_en_detache() {
        Offre offre = monde.avec(Offres.uneOffre());
        aller("offres/" + offre.id() + "/informations");

        choisir("Mesure nationale", "CEP");
        cliquer("Enregistrer");
        assertThat(page()).contains("Offre enregistrée.", "Mesure CEP");
        assertThat(monde.relire(offre).orElseThrow().fiche().mesureNationale()).isEqualTo(Offre.MESURE_CEP);

        liste("Mesure nationale").clear();
        cliquer("Enregistrer");
        assertThat(monde.relire(offre).orElseThrow().fiche().mesureNationale()).isNull();

        aller("offres/" + offre.id() + "/synthese");
        assertThat(page()).contains("15/06/2026 à 12:00, par Rose Fabre : mesure nationale");
    }

    @Test
    @Tag("OFF-01")
    void une_fin_avant_le_debut_est_refusee_a_cote_du_champ_et_la_saisie_gardee() {
        Offre offre = monde.avec(Offres.uneOffre());
        aller("offres/" + offre.id() + "/informations");

        test(date("Date de fin")).setValue(Offres.DEBUT.minusDays(1));
        test(champ("Nom de l'offre")).setValue("");
        cliquer("Enregistrer");

        assertThat(faute(date("Date de fin"))).isEqualTo("La date de fin ne peut pas précéder la date de début.");
        assertThat(faute(champ("Nom de l'offre"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(monde.relire(offre).orElseThrow().fiche()).isEqualTo(Offres.uneFiche());

        test(date("Date de fin")).setValue(Offres.DEBUT);
        test(champ("Nom de l'offre")).setValue("Atelier");
        cliquer("Enregistrer");
        assertThat(monde.relire(offre).orElseThrow().fiche().periode())
                .isEqualTo(new PeriodeOffre(Offres.DEBUT, Offres.DEBUT));
        assertThat(page()).contains("Terminée");
    }

    @Test
    @Tag("OFF-01")
    void les_conditions_se_refusent_a_cote_de_leurs_champs() {
        Offre offre = monde.avec(Offres.uneOffre());
        aller("offres/" + offre.id() + "/conditions");

        test(champ("Âge minimum")).setValue("26");
        test(champ("Âge maximum")).setValue("25");
        test(champ("Places")).setValue("0");
        cliquer("Enregistrer");

        assertThat(faute(champ("Âge maximum"))).startsWith("Les âges vont de 0 à 99 ans");

        test(champ("Âge maximum")).setValue("200");
        test(champ("Places")).setValue("-3");
        cliquer("Enregistrer");
        assertThat(faute(champ("Âge maximum"))).startsWith("Les âges vont de 0 à 99 ans");
        assertThat(faute(champ("Places"))).isNotEmpty();
        assertThat(champ("Âge maximum").getValue()).isEqualTo("200");
        assertThat(champ("Places").getValue()).isEqualTo("-3");
        assertThat(faute(champ("Places"))).isEqualTo("Le nombre de places va de 1 à 9 999.");

        test(champ("Âge minimum")).setValue("16");
        test(champ("Âge maximum")).setValue("25");
        test(champ("Places")).setValue("");
        test(find(TextArea.class).single()).setValue("Avoir envie\nêtre là");
        cliquer("Enregistrer");
        assertThat(monde.relire(offre).orElseThrow().fiche().conditions())
                .isEqualTo(new ConditionsMer("Avoir envie\nêtre là", 16, 25, null));
    }

    @Test
    void une_version_perimee_garde_la_saisie_et_offre_de_recharger() {
        Offre offre = monde.avec(Offres.uneOffre());
        aller("offres/" + offre.id() + "/informations");
        monde.directement(ModifierOffre.class)
                .execute(
                        offre.id(),
                        VersionAttendue.de(offre.version()),
                        saisie -> saisie.avec(new SaisieConditions(null, 16, null, null)));

        test(champ("Nom de l'offre")).setValue("Atelier");
        cliquer("Enregistrer");
        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps.");
        cliquer("Recharger");
        assertThat(champ("Nom de l'offre").getValue()).isEqualTo("Atelier");
        cliquer("Enregistrer");

        assertThat(monde.relire(offre).orElseThrow().fiche().nom()).isEqualTo("Atelier");
        assertThat(monde.relire(offre).orElseThrow().fiche().conditions().ageMin())
                .isEqualTo(16);
    }

    @Test
    @Tag("DRO-05")
    void qui_ne_gere_pas_les_offres_lit_et_sait_pourquoi() {
        monde.enTantQue(Acteurs.CLAIRE);
        Offre offre = monde.avec(Offres.uneOffre());

        aller("offres/" + offre.id() + "/informations");

        assertThat(champ("Nom de l'offre").isReadOnly()).isTrue();
        assertThat(possible(bouton("Enregistrer"))).isFalse();
        assertThat(page()).contains("Le droit « Gérer des offres de service » n'a pas été attribué à votre profil.");
    }

    @Test
    @Tag("DRO-04")
    void l_offre_d_une_autre_structure_repond_comme_une_inconnue() {
        Offre ailleurs = monde.avec(Offres.uneOffreDe(Structures.BORDEAUX));

        aller("offres/" + ailleurs.id() + "/synthese");
        String autreStructure = page();
        aller("offres/" + UUID.randomUUID() + "/synthese");

        assertThat(page()).isEqualTo(autreStructure).contains("Cette offre n'existe pas.");
        aller("offres/pas-un-identifiant/conditions");
        assertThat(page()).contains("Cette offre n'existe pas.").doesNotContain("pas-un-identifiant");
    }

    @Test
    void renoncer_a_une_offre_ou_rien_n_est_saisi_ne_demande_rien() {
        aller("offres/nouvelle");

        cliquer("Annuler");

        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(page()).contains("Aucune offre de service pour l'instant.");
    }

    @Test
    void renoncer_a_une_offre_commencee_demande_d_abord() {
        aller("offres/nouvelle");
        test(champ("Nom de l'offre")).setValue("Atelier mobilité");

        cliquer("Annuler");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(champ("Nom de l'offre").getValue()).isEqualTo("Atelier mobilité");
    }

    @Test
    @Tag("OFF-01")
    void cree_une_offre_pre_remplie_et_mene_a_ses_conditions() {
        aller("offres/nouvelle");
        assertThat(liste("État").getValue()).hasToString("Permanente");
        assertThat(liste("Origine de l'offre").getValue()).hasToString("ML");

        test(champ("Nom de l'offre")).setValue("Offre CEP");
        cliquer("Créer l'offre");
        assertThat(faute(liste("Thème"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(champ("Nom de l'offre").getValue()).isEqualTo("Offre CEP");

        choisir("Thème", "Formation");
        choisir("Acte de service", "Info. Conseil sur les formations");
        choisir("Mesure nationale", "CEP");
        cliquer("Créer l'offre");

        Offre creee = monde.offres(Structures.MARSEILLE).getFirst();
        assertThat(creee.fiche().mesureNationale()).isEqualTo(Offre.MESURE_CEP);
        assertThat(creee.fiche().conseillerReferent()).isEqualTo(Acteurs.ROSE.id());
        assertThat(page()).contains("L'offre « Offre CEP » est créée.", "Conditions MER", "à partir du 15/06/2026");
    }

    @Test
    @Tag("DRO-05")
    void l_adresse_de_la_creation_dit_le_droit_qui_manque() {
        monde.enTantQue(Acteurs.CLAIRE);

        aller("offres/nouvelle");

        assertThat(page()).contains("Le droit « Gérer des offres de service » n'a pas été attribué à votre profil.");
    }
}
