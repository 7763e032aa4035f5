package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.support.PageTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConfirmationTest extends PageTest {

    private static final Confirmation<String> SIMPLE =
            Confirmation.de(Droit.GERER_EVENEMENTS, "liaison.annuler", lu -> "Annuler " + lu + " ?");

    private final List<String> faits = new ArrayList<>();

    @BeforeEach
    void ouvrirLaPage() {
        aller("dossiers");
    }

    @Test
    void dit_ce_qui_va_se_passer_et_ne_prend_pas_annuler_pour_le_nom_de_l_acte() {
        ouvrir(SIMPLE);

        assertThat(tape(find(Dialog.class).single().getHeaderTitle())).isEqualTo("Annuler cette fiche de liaison ?");
        assertThat(page()).contains("Annuler la fiche A ?");
        assertThat(bouton("Annuler la fiche").hasThemeName(ButtonVariant.ERROR.getVariantName()))
                .isFalse();
        assertThat(find(TextField.class, find(Dialog.class).single()).exists()).isFalse();

        cliquer("Ne rien changer");
        assertThat(faits).isEmpty();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void demande_une_raison_et_la_donne() {
        ouvrir(SIMPLE.avecRaison());
        test(champ("Raison")).setValue("Erreur de dossier");
        cliquer("Annuler la fiche");

        assertThat(faits).containsExactly("la fiche A : Erreur de dossier");
    }

    @Test
    @Tag("RDV-03")
    void prend_une_raison_sans_l_exiger() {
        ouvrir(SIMPLE.avecRaisonSiVoulue());
        assertThat(champ("Raison").isRequiredIndicatorVisible()).isFalse();
        cliquer("Annuler la fiche");

        assertThat(faits).containsExactly("la fiche A : ");
    }

    @Test
    void avertit_de_ce_qui_ne_revient_pas() {
        ouvrir(SIMPLE.sansRetour());

        assertThat(bouton("Annuler la fiche").hasThemeName(ButtonVariant.ERROR.getVariantName()))
                .isTrue();
    }

    @Test
    void montre_ce_qui_sera() {
        ouvrir(SIMPLE.montrant(lu -> new Span("Après " + lu)));

        assertThat(page()).contains("Après la fiche A");
    }

    private void ouvrir(Confirmation<String> confirmation) {
        confirmation
                .fenetre("la fiche A", (lu, raison) -> {
                    faits.add(lu + " : " + raison);
                    return lu;
                })
                .ouvrir(_ -> {});
        roundTrip();
    }
}
