package fr.cepage.ui.dispositif;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The head of a dossier offers what comes next, from whatever part of it. */
class ActeDuMomentTest extends PageTest {
    private static final LocalDate ENTREE = Dossiers.AUJOURDHUI.minusDays(30);

    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    @Tag("CEP-01")
    void propose_le_cep_a_un_dossier_qui_n_en_a_pas() {
        ouvrirIdentite();
        assertThat(actes()).containsExactly("Proposer le CEP");
        cliquer("Proposer le CEP");
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    @Tag("PHA-01")
    void passe_en_phase_3_un_cep_en_phase_2_et_attend_un_passage_prevu() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrirIdentite();
        assertThat(actes()).containsExactly("Passer en phase 3");
        cep.passerEnPhase3(Dossiers.AUJOURDHUI.plusDays(5), Dossiers.AUJOURDHUI);
        monde.avec(cep);
        ouvrirIdentite();
        assertThat(actes()).isEmpty();
    }

    @Test
    @Tag("CLO-01")
    void clot_un_cep_en_phase_3() {
        monde.avec(Ceps.unCepEntreDirectementEnPhase3(ENTREE, dossier));
        ouvrirIdentite();
        assertThat(actes()).containsExactly("Clôturer le dispositif");
    }

    @Test
    @Tag("DRO-02")
    void explique_a_qui_n_en_a_pas_le_droit() {
        monde.enTantQue(Acteurs.KARIM);
        ouvrirIdentite();
        assertThat(texte(find(ActeDuMoment.class).single())).contains("Proposer le CEP");
        assertThat(page()).containsOnlyOnce("Le droit « Proposer le CEP » n'a pas été attribué à votre profil.");
    }

    @Test
    void laisse_la_place_aux_actes_de_suivi_dispositifs_et_le_raccourci_a_l_un_d_eux() {
        aller(dossier, "dispositifs");
        assertThat(actes()).isEmpty();
        fireShortcut(Key.KEY_A, KeyModifier.ALT, KeyModifier.SHIFT);
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Proposer le CEP");
    }

    private void ouvrirIdentite() {
        aller(dossier, "identite");
    }

    private List<String> actes() {
        return find(Button.class, find(ActeDuMoment.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }
}
