package fr.cepage.ui.dossier;

import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.dossier.Dossiers.unDossierDe;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.dossier.CodePostal;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.dossier.Pays;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.support.PageTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IdentiteViewTest extends PageTest {

    @Test
    void montre_qui_c_est() {
        aller(monde.avec(unDossierJustifie()), "identite");

        assertThat(page())
                .contains("Léa MARTIN", "20 ans", "née le 12/03/2006", "référent : Claire Dubois", "Justifié");
        assertThat(champ("Prénom").getValue()).isEqualTo("Léa");
        assertThat(date("Date de naissance").getValue()).isEqualTo(NAISSANCE);
    }

    @Test
    @Tag("DOS-09")
    void montre_le_nom_de_naissance_derriere_le_nom_d_usage() {
        aller(monde.avec(Dossiers.unDossierAuNomDe("ALLARD", "PETIT", "Zoé", NAISSANCE)), "identite");

        assertThat(page()).contains("Zoé PETIT", "née ALLARD le 12/03/2006");
    }

    @Test
    @Tag("DOS-07")
    void un_nom_change_remet_le_dossier_a_non_justifie_et_la_tete_le_dit() {
        Dossier dossier = monde.avec(unDossierJustifie());
        aller(dossier, "identite");

        test(champ("Nom de naissance")).setValue("Martinez");
        cliquer("Enregistrer");

        assertThat(monde.relire(dossier).orElseThrow().statut()).isEqualTo(StatutDossier.NON_JUSTIFIE);
        assertThat(page())
                .contains(
                        "Léa MARTINEZ",
                        "Non justifié",
                        "Modifications enregistrées.",
                        "Aucune pièce d'identité n'a encore été vérifiée.");
    }

    @Test
    @Tag("DOS-06")
    void une_naissance_d_aujourd_hui_est_acceptee_et_de_demain_refusee_a_cote_du_champ() {
        Dossier dossier = monde.avec(unDossier());
        aller(dossier, "identite");

        test(date("Date de naissance")).setValue(Dossiers.AUJOURDHUI.plusDays(1));
        test(champ("Prénom")).setValue("Lou");
        cliquer("Enregistrer");

        assertThat(faute(date("Date de naissance")))
                .isEqualTo("La date de naissance n'est ni dans le futur, ni avant 1900.");
        assertThat(champ("Prénom").getValue()).isEqualTo("Lou");
        assertThat(monde.relire(dossier).orElseThrow().fiche()).isEqualTo(dossier.fiche());

        test(date("Date de naissance")).setValue(Dossiers.AUJOURDHUI);
        assertThat(date("Date de naissance").isInvalid()).isFalse();
        cliquer("Enregistrer");
        assertThat(page()).contains("Modifications enregistrées.");
    }

    @Test
    void dit_tous_les_champs_en_faute_en_une_fois() {
        aller(monde.avec(unDossier()), "identite");

        test(champ("Prénom")).setValue("");
        test(champ("Nom de naissance")).setValue("<b>");
        cliquer("Enregistrer");

        assertThat(faute(champ("Prénom"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(champ("Nom de naissance"))).startsWith("Un nom s'écrit avec des lettres");
    }

    @Test
    void une_version_perimee_garde_la_saisie_et_offre_de_recharger() {
        Dossier dossier = monde.avec(unDossier());
        aller(dossier, "identite");
        quelquUnRenomme(dossier, "Durand", "Lucie");

        test(champ("Nom de naissance")).setValue("Martinez");
        cliquer("Enregistrer");
        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps.");
        assertThat(champ("Nom de naissance").getValue()).isEqualTo("Martinez");

        cliquer("Recharger");
        assertThat(champ("Nom de naissance").getValue()).isEqualTo("Martinez");
        assertThat(champ("Prénom").getValue()).isEqualTo("Lucie");
        assertThat(page()).contains("Nom de naissance : la valeur enregistrée entre-temps est « Durand ».");

        cliquer("Enregistrer");
        assertThat(page()).contains("Lucie MARTINEZ");
    }

    @Test
    void quitter_une_saisie_demande_d_abord_et_continuer_la_garde() {
        Dossier dossier = monde.avec(unDossier());
        aller(dossier, "identite");
        test(champ("Prénom")).setValue("Lou");

        aller(dossier, "coordonnees");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(champ("Prénom").getValue()).isEqualTo("Lou");
    }

    @Test
    void abandonner_la_saisie_mene_ou_l_on_allait() {
        Dossier dossier = monde.avec(unDossier());
        aller(dossier, "identite");
        test(champ("Prénom")).setValue("Lou");

        aller(dossier, "coordonnees");
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(champ("Adresse").getValue()).isEmpty();
        assertThat(monde.relire(dossier).orElseThrow().fiche()).isEqualTo(dossier.fiche());
    }

    @Test
    @Tag("SAI-05")
    void une_adresse_d_ailleurs_a_son_pays_et_son_code_postal() {
        Dossier dossier = monde.avec(unDossier());
        aller(dossier, "coordonnees");
        assertThat(liste("Pays").getValue().libelle()).isEqualTo("France");
        liste("Pays").setValue(new Choix("NL", "Pays-Bas", null));
        test(champ("Code postal")).setValue("1000 AA");

        cliquer("Enregistrer");

        Coordonnees coordonnees = monde.relire(dossier).orElseThrow().fiche().coordonnees();
        assertThat(coordonnees.pays()).isEqualTo(new Pays("NL"));
        assertThat(coordonnees.codePostal()).isEqualTo(new CodePostal("1000 AA"));
    }

    @Test
    void quitter_sans_avoir_rien_change_ne_demande_rien() {
        Dossier dossier = monde.avec(unDossier());
        aller(dossier, "identite");
        test(champ("Prénom")).setValue("Lou");
        cliquer("Enregistrer");

        aller(dossier, "coordonnees");

        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(champ("Adresse").getValue()).isEmpty();
    }

    @Test
    @Tag("DRO-06")
    void qui_ne_peut_modifier_lit_et_sait_pourquoi() {
        monde.enTantQue(Acteurs.claireSans(Droit.MODIFIER_DOSSIER));

        aller(monde.avec(unDossier()), "identite");

        assertThat(champ("Prénom").isReadOnly()).isTrue();
        assertThat(possible(bouton("Enregistrer"))).isFalse();
        assertThat(possible(bouton("Justifier le dossier"))).isFalse();
        assertThat(page()).contains("Le droit « Modifier les informations d'un dossier » n'a pas été attribué");
    }

    @Test
    @Tag("DRO-06")
    void un_droit_perdu_pendant_la_saisie_est_dit_et_la_saisie_gardee() {
        aller(monde.avec(unDossier()), "identite");
        monde.enTantQue(Acteurs.claireSans(Droit.MODIFIER_DOSSIER));

        test(champ("Prénom")).setValue("Lou");
        cliquer("Enregistrer");

        assertThat(page()).contains("Le droit « Modifier les informations d'un dossier » n'a pas été attribué");
        assertThat(champ("Prénom").getValue()).isEqualTo("Lou");
    }

    @Test
    @Tag("DRO-04")
    void le_dossier_d_une_autre_structure_repond_comme_un_inconnu() {
        Dossier ailleurs = monde.avec(unDossierDe(Structures.BORDEAUX));

        aller(ailleurs, "identite");
        String autreStructure = page();
        aller("dossiers/" + UUID.randomUUID() + "/identite");

        assertThat(page()).isEqualTo(autreStructure).contains("Ce dossier n'existe pas.");
    }

    @Test
    void une_adresse_qui_n_est_pas_un_identifiant_repond_sans_echo() {
        aller("dossiers/pas-un-identifiant/identite");

        assertThat(page()).contains("Ce dossier n'existe pas.").doesNotContain("pas-un-identifiant");
    }

    private void quelquUnRenomme(Dossier dossier, String nom, String prenom) {
        monde.directement(ModifierDossier.class)
                .execute(
                        dossier.id(),
                        VersionAttendue.de(dossier.version()),
                        saisie -> new SaisieDossier(
                                saisie.civilite(),
                                nom,
                                saisie.nomUsage(),
                                prenom,
                                saisie.dateNaissance(),
                                saisie.coordonnees(),
                                saisie.complements(),
                                saisie.referent()));
    }

    @Test
    void le_navigateur_ne_remplit_aucun_champ_avec_ce_qu_il_sait_du_conseiller() {
        aller(monde.avec(unDossier()), "coordonnees");

        assertThat(find(TextField.class, find(CoordonneesForm.class).single()).all())
                .hasSize(5)
                .allMatch(champ -> champ.getAutocomplete() == Autocomplete.OFF);
    }
}
