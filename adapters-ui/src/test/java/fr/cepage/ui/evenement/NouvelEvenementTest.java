package fr.cepage.ui.evenement;

import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.support.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EVT-01")
class NouvelEvenementTest extends PageTest {

    private Dossier dossier;

    @BeforeEach
    void preparer() {
        dossier = monde.avec(unDossierJustifie());
        monde.avec(Ceps.unCepEntreDirectementEnPhase3(Dossiers.AUJOURDHUI.minusDays(30), dossier));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "synthese",
                "dispositifs",
                "services",
                "demandes",
                "evenements",
                "rendez-vous",
                "documents",
                "identite",
                "coordonnees",
                "complements"
            })
    void est_le_premier_bouton_de_chaque_partie_et_le_raccourci_y_clot_le_cep(String partie) {
        aller(dossier, partie);

        assertThat(find(Button.class, find(DossierLayout.class).single())
                        .all()
                        .getFirst()
                        .getText())
                .isEqualTo("Nouvel événement");
        fireShortcut(Key.KEY_A, KeyModifier.ALT, KeyModifier.SHIFT);
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Clôturer le dispositif");
    }

    @Test
    @Tag("DRO-06")
    void reste_a_sa_place_et_dit_pourquoi_sans_le_droit() {
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        aller(dossier, "identite");

        cliquer("Nouvel événement");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page()).containsOnlyOnce("Le droit « Événements » n'a pas été attribué à votre profil.");
    }
}
