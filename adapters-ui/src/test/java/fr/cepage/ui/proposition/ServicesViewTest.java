package fr.cepage.ui.proposition;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.proposition.ChangerEtatProposition;
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
    void suit_une_proposition_jusqu_a_sa_fin() {
        Proposition proposition = proposition(AUJOURDHUI, EtatProposition.PROPOSEE);
        aller(dossier, "services");
        assertThat(actes())
                .containsExactly(
                        "Acceptée", "Refus du jeune", "Refus du tiers", "Abandonnée", "Annuler (saisie par erreur)");

        cliquer("Acceptée");
        assertThat(page()).contains("« Offre CEP » : Acceptée.");
        cliquer("Réalisée");

        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.REALISEE);
        assertThat(actes()).containsExactly("Annuler (saisie par erreur)");
    }

    @Test
    @Tag("OFF-06")
    @Tag("NIV-01")
    void annule_une_saisie_par_erreur_apres_confirmation_et_le_niveau_1_s_en_va() {
        Proposition proposition = proposition(AUJOURDHUI, EtatProposition.ACCEPTEE);
        aller(dossier, "services");
        assertThat(page()).contains("CEP 1");

        cliquer("Annuler (saisie par erreur)");
        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.ACCEPTEE);
        test(find(ConfirmDialog.class).single()).reject();
        roundTrip();

        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.ANNULEE);
        assertThat(actes()).isEmpty();
        assertThat(page()).contains("Annulée (saisie par erreur)", "Sans CEP").doesNotContain("CEP 1");
    }

    @Test
    @Tag("OFF-06")
    void ce_que_quelqu_un_a_change_entre_temps_est_dit_et_montre() {
        Proposition proposition = proposition(AUJOURDHUI, EtatProposition.PROPOSEE);
        aller(dossier, "services");
        monde.directement(ChangerEtatProposition.class)
                .execute(proposition.id(), VersionAttendue.de(proposition.version()), "REFUS_JEUNE");

        cliquer("Acceptée");

        assertThat(relire(proposition).etat()).isEqualTo(EtatProposition.REFUS_JEUNE);
        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps.", "Refus du jeune");
        assertThat(actes()).containsExactly("Annuler (saisie par erreur)");
    }

    @Test
    @Tag("DRO-06")
    void qui_ne_gere_pas_les_evenements_lit_et_sait_pourquoi() {
        proposition(AUJOURDHUI, EtatProposition.PROPOSEE);
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));

        aller(dossier, "services");

        assertThat(bouton("Acceptée").isEnabled()).isFalse();
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
        return find(Button.class, cartes().getFirst()).all().stream()
                .map(Button::getText)
                .toList();
    }
}
