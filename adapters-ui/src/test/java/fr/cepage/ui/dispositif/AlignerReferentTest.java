package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.ui.commun.DroitsManquants;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CEP-14")
class AlignerReferentTest extends DispositifsPageTest {

    private static final String AVERTISSEMENT = "Le référent du CEP n'est pas celui du dossier";
    private static final String LE_CEP = "Confier le CEP à Claire Dubois";
    private static final String LE_DOSSIER = "Confier le dossier à Karim Benali";

    @Test
    void le_meme_referent_n_appelle_rien() {
        monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        consulter();

        assertThat(page()).doesNotContain(AVERTISSEMENT, "Confier");
    }

    @Test
    void un_clic_confie_le_cep_au_referent_du_dossier() {
        DispositifCep cep = confieAKarim();
        assertThat(page()).contains(AVERTISSEMENT);

        cliquer(LE_CEP);

        assertThat(relu(cep).renseignements().referent()).isEqualTo(new ReferentCep.Conseiller(Dossiers.CLAIRE));
        assertThat(page())
                .contains("Claire Dubois est le référent du dossier et du CEP.")
                .doesNotContain(AVERTISSEMENT);
    }

    @Test
    void un_clic_confie_le_dossier_au_referent_du_cep() {
        confieAKarim();

        cliquer(LE_DOSSIER);

        assertThat(monde.relire(dossier).orElseThrow().fiche().referent()).isEqualTo(Acteurs.KARIM.id());
        assertThat(page()).doesNotContain(AVERTISSEMENT);
    }

    @Test
    void un_nom_libre_ne_devient_pas_le_referent_du_dossier() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE, dossier);
        cep.modifier(Ceps.voulus(Ceps.desRenseignementsAuReferentLibre()), new Violations());
        monde.avec(cep);
        consulter();

        Button acte = bouton("Confier le dossier à Zoé Petit");
        assertThat(acte.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(page()).contains("Zoé Petit n'y a pas de compte");
        acte.click();

        assertThat(monde.relire(dossier).orElseThrow().fiche().referent()).isEqualTo(Dossiers.CLAIRE);
    }

    @Test
    void un_dossier_sans_referent_ne_peut_que_prendre_celui_du_cep() {
        dossier = monde.avec(Dossiers.unDossierSansReferent());
        confieAKarim();

        assertThat(find(Button.class).withText(LE_CEP).exists()).isFalse();
        cliquer(LE_DOSSIER);

        assertThat(monde.relire(dossier).orElseThrow().fiche().referent()).isEqualTo(Acteurs.KARIM.id());
    }

    @Test
    void un_referent_du_dossier_qui_est_parti_ne_peut_que_laisser_sa_place() {
        dossier = monde.avec(Dossiers.unDossierJustifie(Dossiers.uneFiche().avecReferent(Acteurs.KARIM.id())));
        monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        consulter();
        assertThat(actes()).containsExactly("Confier le CEP à Karim Benali", "Confier le dossier à Claire Dubois");

        karimPart();
        consulter();
        assertThat(page()).contains(AVERTISSEMENT);
        assertThat(actes()).containsExactly("Confier le dossier à Claire Dubois");
        cliquer("Confier le dossier à Claire Dubois");

        assertThat(monde.relire(dossier).orElseThrow().fiche().referent()).isEqualTo(Dossiers.CLAIRE);
        assertThat(page()).doesNotContain(AVERTISSEMENT);
    }

    @Test
    void un_referent_du_cep_qui_est_parti_ne_devient_pas_celui_du_dossier() {
        DispositifCep cep = confieAKarim();
        karimPart();
        consulter();

        assertThat(bouton(LE_DOSSIER).getElement().getAttribute("aria-disabled"))
                .isEqualTo("true");
        assertThat(page()).contains("Karim Benali n'en est plus");
        cliquer(LE_DOSSIER);
        assertThat(monde.relire(dossier).orElseThrow().fiche().referent()).isEqualTo(Dossiers.CLAIRE);
        cliquer(LE_CEP);

        assertThat(relu(cep).renseignements().referent()).isEqualTo(new ReferentCep.Conseiller(Dossiers.CLAIRE));
        assertThat(page()).doesNotContain(AVERTISSEMENT);
    }

    private void karimPart() {
        monde.utilisateurs()
                .save(new Utilisateur(Acteurs.KARIM.id(), "Karim Benali", Acteurs.DENIS.structure(), false));
    }

    private List<String> actes() {
        return find(Button.class, find(AlignerReferent.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }

    @Test
    @Tag("DRO-02")
    void sans_droit_les_deux_actes_disent_pourquoi() {
        DispositifCep cep = confieAKarim();
        monde.enTantQue(Acteurs.claireAvec(Droit.CONSULTER_DOSSIER));
        consulter();

        cliquer(LE_CEP);
        cliquer(LE_DOSSIER);

        assertThat(relu(cep).renseignements().referent()).isEqualTo(new ReferentCep.Conseiller(Acteurs.KARIM.id()));
        assertThat(monde.relire(dossier).orElseThrow().fiche().referent()).isEqualTo(Dossiers.CLAIRE);
        assertThat(texte(find(DroitsManquants.class).single()))
                .contains(
                        "« Proposer le CEP » n'a pas été attribué",
                        "« Modifier les informations d'un dossier » n'a pas été attribué");
    }

    private DispositifCep confieAKarim() {
        DispositifCep enregistre = monde.avec(Ceps.unCepConfieA(Acteurs.KARIM.id(), ENTREE, dossier));
        consulter();
        return enregistre;
    }
}
