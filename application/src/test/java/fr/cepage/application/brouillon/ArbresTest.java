package fr.cepage.application.brouillon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.projet.Projets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-15")
class ArbresTest {

    @Test
    void un_projet_et_un_plan_ou_tout_est_rempli_reviennent_comme_ils_etaient() {
        SaisieProjet projet = SaisieProjet.de(Projets.unContenuComplet());
        SaisiePlan plan = SaisiePlan.de(Projets.unPlanComplet());

        assertThat(Arbres.vers(SaisieProjet.class, Arbres.de(projet))).isEqualTo(projet);
        assertThat(Arbres.vers(SaisiePlan.class, Arbres.de(plan))).isEqualTo(plan);
    }

    @Test
    void et_par_leur_forme_a_plat_aussi() {
        Membres projet = Arbres.de(SaisieProjet.de(Projets.unContenuComplet()));
        Membres plan = Arbres.de(SaisiePlan.de(Projets.unPlanComplet()));

        assertThat(Chemins.enArbre(Chemins.aPlat(projet))).isEqualTo(projet);
        assertThat(Chemins.enArbre(Chemins.aPlat(plan))).isEqualTo(plan);
        assertThat(Chemins.aPlat(plan)).containsEntry("etapes[1].objectif", "Financer la formation");
    }

    @Test
    void rien_est_une_saisie_vide() {
        assertThat(Arbres.de(SaisieProjet.VIDE)).isEqualTo(Membres.VIDE);
        assertThat(Arbres.vers(SaisiePlan.class, Membres.VIDE)).isEqualTo(SaisiePlan.VIDE);
        assertThat(Chemins.aPlat(Membres.VIDE)).isEmpty();
    }

    @Test
    void garde_un_onzieme_element_apres_le_dixieme() {
        Map<String, String> plat = Map.of("depenses[10].libelle", "onzième", "depenses[2].libelle", "troisième");

        assertThat(Chemins.enArbre(plat).elements("depenses"))
                .extracting(depense -> depense.texte("libelle"))
                .containsExactly("troisième", "onzième");
    }

    @Test
    void un_membre_d_un_ancien_formulaire_ou_illisible_est_laisse_de_cote() {
        Membres ancien = Chemins.enArbre(Map.of(
                "objectif",
                "Soigner",
                "disparu",
                "x",
                "mandatLe",
                "le 3 mai",
                "engagements.frequenceJours",
                "souvent"));

        SaisieProjet lu = Arbres.vers(SaisieProjet.class, ancien);

        assertThat(lu.objectif()).isEqualTo("Soigner");
        assertThat(lu.mandatLe()).isNull();
        assertThat(lu.engagements().frequenceJours()).isNull();
    }
}
