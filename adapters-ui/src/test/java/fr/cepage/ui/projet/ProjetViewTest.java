package fr.cepage.ui.projet;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fr.cepage.application.projet.SaisieProjet.SaisieMetier;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.projet.Evolutions;
import fr.cepage.domain.projet.Projet;
import fr.cepage.domain.projet.ProjetId;
import fr.cepage.domain.projet.Projets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProjetViewTest extends PageProjetTest {

    @Test
    @Tag("SYN-04")
    void un_objectif_suffit_et_la_page_le_relit() {
        ouvrir();
        assertThat(page()).contains("Projet et plan d'action", "Aucune rubrique remplie", "Aucune étape");

        taper("Objectif", "Devenir aide-soignante");
        cliquer("Enregistrer");

        assertThat(page()).contains("Projet et plan enregistrés.", "1 rubrique sur 18 remplie");
        assertThat(projet().contenu().objectif()).isEqualTo("Devenir aide-soignante");
        ouvrir();
        assertThat(prose("Objectif").getValue()).isEqualTo("Devenir aide-soignante");
    }

    @Test
    @Tag("SYN-04")
    void un_metier_s_ajoute_avec_ou_sans_code_se_retire_et_revient() {
        ouvrir();
        taper("Objectif", "Soigner");

        cliquer("Ajouter un métier");
        test(champ("Métier")).setValue("Aide-soignante");
        test(champ("Code ROME")).setValue("j1501");
        assertThat(lignes()).containsExactly("j1501 – Aide-soignante");
        presser("Retirer : j1501 – Aide-soignante");
        assertThat(lignes()).isEmpty();
        presser("Annuler : Retiré : j1501 – Aide-soignante");
        cliquer("Enregistrer");

        assertThat(projet().contenu().metiers()).containsExactly(new SaisieMetier("J1501", "Aide-soignante"));
    }

    @Test
    @Tag("SYN-04")
    void tout_ce_qui_ne_va_pas_est_dit_a_sa_place_en_une_fois() {
        ouvrir();
        cliquer("Ajouter un métier");
        test(champ("Code ROME")).setValue("15");
        cliquer("Ajouter une étape");
        cliquer("Ajouter une action");
        test(date("Faite le")).setValue(AUJOURDHUI.plusDays(1));

        cliquer("Enregistrer");

        assertThat(faute(prose("Objectif"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(champ("Métier"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(champ("Code ROME"))).startsWith("Un code ROME");
        assertThat(faute(champ("Étape"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(date("Faite le"))).isEqualTo("Cette date ne peut pas être dans le futur.");
        assertThat(champ("Code ROME").getValue()).isEqualTo("15");
        assertThat(page()).doesNotContain("Projet et plan enregistrés.");
    }

    @Test
    @Tag("SYN-15")
    void le_refus_du_projet_ne_coute_rien_au_plan() {
        ouvrir();
        taper("Objectif", "Soigner");
        cliquer("Ajouter un métier");
        test(champ("Code ROME")).setValue("15");
        cliquer("Ajouter une étape");
        test(champ("Étape")).setValue("Financer");

        cliquer("Enregistrer");

        assertThat(plan().contenu().etapes()).hasSize(1);
        assertThat(projet().version()).isZero();
        assertThat(prose("Objectif").getValue()).isEqualTo("Soigner");
    }

    @Test
    @Tag("SYN-04")
    void tout_le_projet_s_ouvre_et_le_reste_d_une_visite_a_l_autre() {
        ouvrir();
        assertThat(montre("Analyse de la situation")).isFalse();

        cliquer("Tout le projet");
        assertThat(montre("Analyse de la situation")).isTrue();
        assertThat(page()).contains("Conclusions", "Démarches de CEP antérieures");

        ouvrir();
        assertThat(montre("Analyse de la situation")).isTrue();
        cliquer("L'essentiel");
        assertThat(montre("Analyse de la situation")).isFalse();
    }

    @Test
    @Tag("SYN-12")
    @Tag("SYN-19")
    void les_engagements_usuels_se_lisent_et_se_reprennent() {
        ouvrir();
        taper("Objectif", "Soigner");
        cliquer("Tout le projet");
        assertThat(page()).contains("Le CEP est gratuit et confidentiel.");
        assertThat(prose("Engagements de la structure").getValue()).isEmpty();

        cliquer("Reprendre ces engagements");
        cliquer("Enregistrer");

        assertThat(projet().contenu().engagements().operateur()).contains("gratuit", "confidentiel", "arrêter");
        assertThat(montre("Reprendre ces engagements")).isFalse();
    }

    @Test
    @Tag("SYN-16")
    void dit_depuis_quand_le_rythme_est_le_meme_et_ce_qu_il_etait() {
        ouvrir();
        taper("Objectif", "Soigner");
        cliquer("Tout le projet");
        taper("Rythme, disponibilité, autonomie", "Le matin");
        cliquer("Enregistrer");
        monde.le(AUJOURDHUI.plusDays(3));
        taper("Rythme, disponibilité, autonomie", "Toute la journée");
        cliquer("Enregistrer");

        assertThat(tape(prose("Rythme, disponibilité, autonomie").getHelperText()))
                .isEqualTo("Depuis le 18/06/2026. Avant : « Le matin » (le 15/06/2026).");
    }

    @Test
    @Tag("SYN-13")
    void le_projet_d_un_cep_clos_se_lit_seulement() {
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        DispositifCep clos = monde.avec(Ceps.unCepClos(AUJOURDHUI.minusYears(1), AUJOURDHUI.minusMonths(1), autre));
        stocker(clos);

        aller(autre, "projet");

        assertThat(page()).contains("Ce CEP est clos");
        assertThat(prose("Objectif").isReadOnly()).isTrue();
        assertThat(prose("Objectif").getValue()).isEqualTo("Soigner");
        assertThat(montre("Enregistrer")).isFalse();
    }

    @Test
    @Tag("SYN-13")
    void un_nouveau_cep_part_de_la_copie_du_dernier_et_l_ancien_reste_a_lire() {
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        DispositifCep clos = monde.avec(Ceps.unCepClos(AUJOURDHUI.minusYears(1), AUJOURDHUI.minusMonths(2), autre));
        stocker(clos);
        monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(3), autre));

        aller(autre, "projet");

        assertThat(montre("Repris du CEP précédent")).isTrue();
        assertThat(prose("Objectif").getValue()).isEqualTo("Soigner");
        assertThat(find(Anchor.class)
                        .withCondition(lien -> tape(lien.getText()).startsWith("Projet et plan du CEP commencé le"))
                        .single()
                        .getHref())
                .endsWith("/projet?cep=" + clos.id());
        aller("dossiers/" + autre.id() + "/projet?cep=" + clos.id());
        assertThat(page()).contains("Ce CEP est clos");
    }

    @Test
    @Tag("SYN-13")
    void sans_cep_la_page_mene_a_proposer_le_cep() {
        aller(monde.avec(Dossiers.unDossierJustifie()), "projet");

        assertThat(page()).contains("Ce dossier n'a pas de CEP", "Proposer le CEP");
    }

    @Test
    @Tag("DRO-06")
    void qui_ne_peut_pas_ecrire_lit_avec_la_raison() {
        monde.enTantQue(Acteurs.KARIM);
        ouvrir();

        assertThat(prose("Objectif").isReadOnly()).isTrue();
        assertThat(montre("Enregistrer")).isFalse();
    }

    /** As it was left when the CEP was closed. */
    private void stocker(DispositifCep clos) {
        monde.avec(new Projet(
                new ProjetId(clos.id()),
                clos.dossier(),
                clos.structure(),
                Projets.unObjectif("Soigner"),
                Evolutions.AUCUNE,
                null,
                0));
    }
}
