package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dispositif.Ceps.ENTREE_DIRECTE;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.ui.commun.ChampDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ModifierDispositifTest extends DispositifsPageTest {

    private static final String ACCORD = "Démarche présentée et acceptée le";
    private static final String PRESCRIPTEUR = "Nom du prescripteur";

    @Test
    @Tag("MOD-01")
    void modifie_les_champs_et_accepte_un_referent_libre() {
        DispositifCep cep = choisir(ActeCep.MODIFIER, unCepEnPhase2Depuis(ENTREE, dossier));

        referent(new PersonneVue(null, "Zoé Petit"));
        cliquer("Enregistrer");

        assertThat(relu(cep).renseignements().referent())
                .isEqualTo(new ReferentCep.NomLibre(new NomPersonne("Zoé Petit")));
        assertThat(relu(cep).renseignements().aiguilleur()).isEqualTo(ENTREE_DIRECTE);
    }

    @Test
    @Tag("MOD-01")
    void exige_l_aiguilleur_et_le_motif() {
        choisir(ActeCep.MODIFIER, unCepEnPhase2Depuis(ENTREE, dossier));
        liste("Aiguilleur").clear();
        liste("Motif de la sollicitation").clear();

        cliquer("Enregistrer");

        assertThat(faute(liste("Aiguilleur"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(liste("Motif de la sollicitation"))).isEqualTo("Ce champ est obligatoire.");
    }

    @Test
    @Tag("MOD-02")
    void montre_les_deux_dates_sans_champ_pour_les_changer() {
        choisir(ActeCep.MODIFIER, unCepEnPhase2Depuis(ENTREE, dossier));

        assertThat(texte(find(Dialog.class).single()))
                .contains("Date d'entretien d'initialisation", "Date d'entrée", "20/04/2026");
        assertThat(find(ChampDate.class).all()).extracting(ChampDate::getLabel).containsExactly(ACCORD);
    }

    @Test
    @Tag("CEP-12")
    void complete_l_accord_qui_manque() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE, dossier);
        cep.modifier(Ceps.voulus(Ceps.desRenseignements(null)), new Violations());
        choisir(ActeCep.MODIFIER, cep);
        assertThat(texte(date(ACCORD).getHelperComponent())).contains("Rien ne dit que la démarche");

        date(ACCORD).setValue(ENTREE.plusDays(1));
        cliquer("Enregistrer");
        assertThat(faute(date(ACCORD))).contains("ne peut pas être après la date d'entrée");
        date(ACCORD).setValue(ENTREE);
        assertThat(date(ACCORD).getHelperComponent()).isNull();
        cliquer("Enregistrer");

        assertThat(relu(cep).renseignements().accordLe()).isEqualTo(ENTREE);
        assertThat(texte(find(CarteCep.class).single()))
                .contains("Démarche acceptée le", "20/04/2026")
                .doesNotContain("Rien ne dit");
    }

    @Test
    @Tag("CEP-13")
    @Tag("CEP-14")
    void dit_sous_chaque_champ_ce_que_son_choix_appelle() {
        choisir(ActeCep.MODIFIER, unCepEnPhase2Depuis(ENTREE, dossier));
        assertThat(liste("Aiguilleur").getHelperComponent()).isNull();

        choisir("Aiguilleur", "Ma ML – suite niveau 1");
        referent(new PersonneVue(Acteurs.KARIM.id(), "Karim Benali"));

        assertThat(texte(liste("Aiguilleur").getHelperComponent())).contains("n'a pas de niveau 1");
        assertThat(texte(find(ChampReferent.class).single().getHelperComponent()))
                .contains("Un conseiller de la structure, ou un nom libre", "n'est pas celui du dossier");
        cliquer("Reprendre le référent du dossier, Claire Dubois");
        assertThat(find(ChampReferent.class).single().getValue().nom()).isEqualTo("Claire Dubois");
        assertThat(find(ChampReferent.class).single().getHelperComponent()).isNull();
    }

    @Test
    @Tag("CEP-14")
    void un_referent_du_dossier_qui_est_parti_ne_se_reprend_plus() {
        dossier = monde.avec(Dossiers.unDossierJustifie(Dossiers.uneFiche().avecReferent(Acteurs.KARIM.id())));
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE, dossier);
        monde.utilisateurs()
                .save(new Utilisateur(Acteurs.KARIM.id(), "Karim Benali", Acteurs.DENIS.structure(), false));
        choisir(ActeCep.MODIFIER, cep);

        assertThat(texte(find(ChampReferent.class).single().getHelperComponent()))
                .contains("n'est pas celui du dossier")
                .doesNotContain("Reprendre");
        referent(new PersonneVue(Acteurs.KARIM.id(), "Karim Benali"));
        assertThat(find(ChampReferent.class).single().getHelperComponent()).isNull();
    }

    @Test
    @Tag("MOD-01")
    void une_version_perimee_garde_la_saisie_et_propose_de_recharger() {
        DispositifCep cep = choisir(ActeCep.MODIFIER, unCepEnPhase2Depuis(ENTREE, dossier));
        test(champ(PRESCRIPTEUR)).setValue("Mme Blanc");
        monde.avec(relu(cep));

        cliquer("Enregistrer");
        assertThat(champ(PRESCRIPTEUR).getValue()).isEqualTo("Mme Blanc");
        cliquer("Recharger");
        cliquer("Enregistrer");

        assertThat(relu(cep).renseignements().prescripteur()).isEqualTo("Mme Blanc");
    }

    @Test
    @Tag("MOD-01")
    void demande_avant_de_perdre_ce_qui_est_saisi() {
        choisir(ActeCep.MODIFIER, unCepEnPhase2Depuis(ENTREE, dossier));
        test(champ(PRESCRIPTEUR)).setValue("Mme Blanc");

        cliquer("Annuler");

        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(champ(PRESCRIPTEUR).getValue()).isEqualTo("Mme Blanc");
    }
}
