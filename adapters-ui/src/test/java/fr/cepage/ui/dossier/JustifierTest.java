package fr.cepage.ui.dossier;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.ui.support.PageTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DOS-01")
class JustifierTest extends PageTest {

    @Test
    void enregistre_la_piece_vue_aujourd_hui() {
        Dossier dossier = monde.avec(unDossier());
        aller(dossier, "identite");

        cliquer("Justifier le dossier");
        choisir("Pièce d'identité vue", "Passeport");
        cliquer("Justifier");

        assertThat(monde.relire(dossier).orElseThrow().statut()).isEqualTo(StatutDossier.JUSTIFIE);
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page()).contains("Identité vérifiée le 15/06/2026 : Passeport");
        assertThat(find(Button.class).withText("Justifier le dossier").exists()).isFalse();
    }

    @Test
    void refuse_une_verification_de_demain_sans_rien_perdre() {
        Dossier dossier = monde.avec(unDossier());
        aller(dossier, "identite");

        cliquer("Justifier le dossier");
        choisir("Pièce d'identité vue", "Passeport");
        test(date("Date de vérification")).setValue(AUJOURDHUI.plusDays(1));
        cliquer("Justifier");

        assertThat(faute(date("Date de vérification"))).isEqualTo("La vérification ne peut pas être dans le futur.");
        assertThat(liste("Pièce d'identité vue").getValue()).hasToString("Passeport");
        assertThat(monde.relire(dossier).orElseThrow().statut()).isEqualTo(StatutDossier.NON_JUSTIFIE);
    }

    @Test
    void demande_la_piece_et_la_date_ensemble() {
        aller(monde.avec(unDossier()), "identite");

        cliquer("Justifier le dossier");
        date("Date de vérification").clear();
        cliquer("Justifier");

        assertThat(faute(liste("Pièce d'identité vue"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(date("Date de vérification"))).isEqualTo("Ce champ est obligatoire.");
    }

    @Test
    void garde_ce_qui_etait_tape_dans_la_page_dessous() {
        aller(monde.avec(unDossier()), "identite");
        test(champ("Nom d'usage")).setValue("Durand");

        cliquer("Justifier le dossier");
        choisir("Pièce d'identité vue", "Passeport");
        cliquer("Justifier");

        assertThat(champ("Nom d'usage").getValue()).isEqualTo("Durand");
    }

    @Test
    void se_refait_depuis_l_identite_quand_le_dossier_est_justifie() {
        Dossier dossier = monde.avec(unDossierJustifie());
        aller(dossier, "identite");

        cliquer("Remplacer la vérification");
        choisir("Pièce d'identité vue", "Passeport");
        cliquer("Justifier");

        assertThat(monde.relire(dossier)
                        .orElseThrow()
                        .justification()
                        .orElseThrow()
                        .dateVerification())
                .isEqualTo(AUJOURDHUI);
    }
}
