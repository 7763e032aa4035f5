package fr.cepage.ui.proposition;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.SaisieEtatProposition;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ServicesViewTest extends PageTest {
    private Dossier dossier;
    private Offre offre;

    @BeforeEach
    void preparer() {
        dossier = monde.avec(Dossiers.unDossierJustifie());
        offre = monde.avec(Offres.uneOffreCep());
    }

    @Test
    @Tag("OFF-04")
    void montre_les_propositions_la_plus_recente_d_abord() {
        proposition(AUJOURDHUI.minusDays(3), EtatProposition.REALISEE);
        proposition(AUJOURDHUI, EtatProposition.PROPOSEE);

        aller(dossier, "services");

        assertThat(cartes()).hasSize(2);
        assertThat(texte(cartes().getFirst()))
                .contains("Offre CEP", "Proposée", "Mesure CEP", "Proposée le 15/06/2026 par Claire", "Vu ensemble");
        assertThat(texte(cartes().getLast())).contains("Réalisée", "Proposée le 12/06/2026");
    }

    @Test
    @Tag("OFF-06")
    @Tag("ANN-06")
    void suit_une_proposition_jusqu_a_sa_fin_avec_ses_jours_et_ses_raisons() {
        Proposition proposition = proposition(AUJOURDHUI.minusDays(3), EtatProposition.PROPOSEE);
        aller(dossier, "services");
        assertThat(actes())
                .containsExactly(
                        "Acceptée", "Refus du jeune", "Refus du tiers", "Abandonnée", "Annuler (saisie par erreur)");

        choisirActe("Acceptée");
        assertThat(date("Depuis le").getValue()).isEqualTo(AUJOURDHUI);
        date("Depuis le").setValue(AUJOURDHUI.minusDays(2));
        test(champ("Raison")).setValue("Commence lundi");
        cliquer("Enregistrer");
        assertThat(page()).contains("« Offre CEP » : Acceptée.", "Acceptée le 13/06/2026 : Commence lundi");
        choisirActe("Réalisée");
        cliquer("Enregistrer");

        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.REALISEE);
        assertThat(page()).contains("Réalisée le 15/06/2026");
        assertThat(actes()).containsExactly("Revenir à « Acceptée »", "Annuler (saisie par erreur)");
        aller(dossier, "synthese");
        assertThat(page()).contains("Réalisée le 15/06/2026");
    }

    @Test
    @Tag("ANN-03")
    @Tag("ANN-05")
    void revient_d_un_clic_a_l_etat_d_avant_tel_qu_il_etait() {
        Proposition proposition = proposition(AUJOURDHUI.minusDays(3), EtatProposition.PROPOSEE);
        aller(dossier, "services");
        choisirActe("Refus du jeune");
        cliquer("Enregistrer");

        choisirActe("Revenir à « Proposée »");

        assertThat(relire(proposition).avancement()).isEqualTo(proposition.avancement());
        assertThat(page()).contains("« Offre CEP » : Proposée.");
    }

    @Test
    @Tag("ANN-05")
    void reprend_une_suite_depuis_l_avis_qui_la_dit() {
        Proposition proposition = proposition(AUJOURDHUI, EtatProposition.PROPOSEE);
        aller(dossier, "services");
        choisirActe("Abandonnée");
        cliquer("Enregistrer");
        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.ABANDONNEE);

        cliquer("Annuler");

        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.PROPOSEE);
    }

    @Test
    @Tag("OFF-06")
    void garde_la_saisie_et_dit_a_cote_de_la_date_ce_qui_ne_va_pas() {
        proposition(AUJOURDHUI.minusDays(3), EtatProposition.PROPOSEE);
        aller(dossier, "services");
        choisirActe("Refus du tiers");
        test(champ("Raison")).setValue("Plus de place");
        date("Depuis le").setValue(AUJOURDHUI.minusDays(4));
        cliquer("Enregistrer");
        assertThat(faute(date("Depuis le"))).isEqualTo("Cette date précède la proposition, faite le 12/06/2026.");

        date("Depuis le").setValue(AUJOURDHUI.plusDays(1));
        cliquer("Enregistrer");

        assertThat(faute(date("Depuis le")))
                .isEqualTo("Une proposition et ses suites ne peuvent pas être dans le futur.");
        assertThat(champ("Raison").getValue()).isEqualTo("Plus de place");
    }

    @Test
    @Tag("OFF-06")
    @Tag("NIV-01")
    void annule_une_saisie_par_erreur_apres_confirmation_et_le_niveau_1_s_en_va() {
        Proposition proposition = proposition(AUJOURDHUI, EtatProposition.ACCEPTEE);
        aller(dossier, "services");
        assertThat(page()).contains("CEP 1");

        choisirActe("Annuler (saisie par erreur)");
        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.ACCEPTEE);
        test(champ("Raison")).setValue("Mauvais dossier");
        cliquer("Annuler la proposition");

        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.ANNULEE);
        assertThat(actes()).isEmpty();
        assertThat(page())
                .contains("Annulée (saisie par erreur) le 15/06/2026 : Mauvais dossier", "Sans CEP")
                .doesNotContain("CEP 1");
    }

    @Test
    @Tag("OFF-06")
    @Tag("ANN-05")
    void ce_que_quelqu_un_a_change_entre_temps_est_dit_et_montre() {
        Proposition proposition = proposition(AUJOURDHUI, EtatProposition.ACCEPTEE);
        aller(dossier, "services");
        monde.directement(ChangerEtatProposition.class)
                .execute(
                        proposition.id(),
                        VersionAttendue.de(proposition.version()),
                        new SaisieEtatProposition("REFUS_JEUNE", null, null));

        choisirActe("Revenir à « Proposée »");

        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.REFUS_JEUNE);
        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps.", "Refus du jeune");
        assertThat(actes()).containsExactly("Revenir à « Acceptée »", "Annuler (saisie par erreur)");
    }

    @Test
    @Tag("DRO-06")
    void qui_ne_gere_pas_les_evenements_lit_et_sait_pourquoi() {
        proposition(AUJOURDHUI, EtatProposition.PROPOSEE);
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));

        aller(dossier, "services");

        assertThat(actes()).hasSize(5);
        assertThat(find(NativeButton.class, cartes().getFirst()).all())
                .allMatch(acte -> "true".equals(acte.getElement().getAttribute("aria-disabled")));
        assertThat(page()).contains("Le droit « Événements » n'a pas été attribué à votre profil.");
    }

    @Test
    @Tag("OFF-04")
    void montre_la_suite_a_la_demande() {
        IntStream.range(0, 25).forEach(i -> proposition(AUJOURDHUI.minusDays(i), EtatProposition.PROPOSEE));
        aller(dossier, "services");
        assertThat(cartes()).hasSize(20);

        test(find(Button.class, find(ServicesView.class).single())
                        .withText("Afficher la suite")
                        .single())
                .click();

        assertThat(cartes()).hasSize(25);
    }

    private Proposition proposition(LocalDate jour, EtatProposition etat) {
        return monde.avec(Propositions.uneProposition(
                dossier,
                new OffreProposee(offre.id(), Offre.MESURE_CEP),
                new EvenementId(UUID.randomUUID()),
                jour,
                etat));
    }

    private Proposition relire(Proposition proposition) {
        return monde.relire(proposition).orElseThrow();
    }

    private List<CarteProposition> cartes() {
        return find(CarteProposition.class).all();
    }

    private List<String> actes() {
        ouvrirLeMenu();
        return find(NativeButton.class, cartes().getFirst()).all().stream()
                .map(acte -> tape(acte.getText()))
                .toList();
    }

    private void choisirActe(String libelle) {
        ouvrirLeMenu();
        test(entree(libelle)).click();
        roundTrip();
    }

    private void ouvrirLeMenu() {
        find(Popover.class, cartes().getFirst()).all().forEach(Popover::open);
        roundTrip();
    }
}
