package fr.cepage.application.brouillon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.brouillon.Fusion.Resultat;
import fr.cepage.application.brouillon.Noeud.Elements;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.brouillon.Noeud.Texte;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-15")
class FusionTest {
    private static final Membres DEPART =
            Membres.VIDE.avec("objectif", "Soigner").avec("atouts", "Patience");

    @Test
    void rien_n_a_change_rien_ne_change() {
        Resultat fusion = Fusion.de(DEPART, DEPART, DEPART);

        assertThat(fusion.valeur()).isEqualTo(DEPART);
        assertThat(fusion.divergences()).isEmpty();
        assertThat(fusion.apports()).isEmpty();
    }

    @Test
    void ce_qu_un_seul_a_change_est_pris_sans_un_mot() {
        Resultat fusion = Fusion.de(DEPART, DEPART.avec("objectif", "Guérir"), DEPART.avec("atouts", "Écoute"));

        assertThat(fusion.valeur())
                .isEqualTo(Membres.VIDE.avec("objectif", "Guérir").avec("atouts", "Écoute"));
        assertThat(fusion.divergences()).isEmpty();
        assertThat(fusion.apports()).extracting(FusionTest::lieu).containsExactly("objectif");
    }

    @Test
    void ce_que_les_deux_ont_change_de_meme_ne_diverge_pas() {
        Membres pareil = DEPART.avec("objectif", "Guérir");

        assertThat(Fusion.de(DEPART, pareil, pareil).divergences()).isEmpty();
    }

    @Test
    void ce_que_les_deux_ont_change_garde_le_mien_et_nomme_les_trois() {
        Resultat fusion = Fusion.de(DEPART, DEPART.avec("objectif", "Guérir"), DEPART.avec("objectif", "Panser"));

        assertThat(fusion.valeur().texte("objectif")).isEqualTo("Guérir");
        assertThat(fusion.divergences())
                .containsExactly(new Difference(
                        List.of(Pas.vers("objectif")), new Texte("Soigner"), new Texte("Guérir"), new Texte("Panser")));
    }

    @Test
    void la_valeur_enregistree_est_prise_la_ou_elle_est_choisie() {
        Membres mien = DEPART.avec("objectif", "Guérir");
        Membres actuel = DEPART.avec("objectif", "Panser");
        List<Pas> lieu =
                Fusion.de(DEPART, mien, actuel).divergences().getFirst().chemin();

        Resultat fusion = Fusion.de(DEPART, mien, actuel, Set.of(lieu));

        assertThat(fusion.valeur().texte("objectif")).isEqualTo("Panser");
        assertThat(fusion.apports()).isEmpty();
    }

    @Test
    void effacer_est_changer_aussi() {
        String rien = null;

        assertThat(Fusion.de(DEPART, DEPART.avec("atouts", rien), DEPART)
                        .valeur()
                        .texte("atouts"))
                .isNull();
        assertThat(Fusion.de(DEPART, DEPART, DEPART.avec("atouts", rien))
                        .valeur()
                        .texte("atouts"))
                .isNull();
        assertThat(Fusion.de(DEPART, DEPART.avec("atouts", rien), DEPART.avec("atouts", "Écoute"))
                        .divergences())
                .hasSize(1);
    }

    @Test
    void les_membres_d_une_partie_se_fondent_un_a_un() {
        Membres depart = Membres.VIDE.avec("conclusions", Membres.VIDE.avec("vae", "Non"));
        Membres mien = depart.avec("conclusions", depart.membres("conclusions").avec("formation", "Oui"));
        Membres actuel =
                depart.avec("conclusions", depart.membres("conclusions").avec("vae", "Oui"));

        Membres fusion = Fusion.de(depart, mien, actuel).valeur().membres("conclusions");

        assertThat(fusion).isEqualTo(Membres.VIDE.avec("vae", "Oui").avec("formation", "Oui"));
    }

    @Test
    void une_partie_que_les_deux_commencent_se_fond_aussi() {
        Membres mien = Membres.VIDE.avec("conclusions", Membres.VIDE.avec("formation", "Oui"));
        Membres actuel = Membres.VIDE.avec("conclusions", Membres.VIDE.avec("vae", "Non"));

        Resultat fusion = Fusion.de(Membres.VIDE, mien, actuel);

        assertThat(fusion.valeur().membres("conclusions").parNom()).containsOnlyKeys("formation", "vae");
        assertThat(fusion.divergences()).isEmpty();
    }

    @Test
    void deux_etapes_changees_de_deux_cotes_le_sont_toutes_deux() {
        Resultat fusion = Fusion.de(
                etapes(etape("1", "Choisir"), etape("2", "Financer")),
                etapes(etape("1", "Bien choisir"), etape("2", "Financer")),
                etapes(etape("1", "Choisir"), etape("2", "Bien financer")));

        assertThat(objectifs(fusion)).containsExactly("Bien choisir", "Bien financer");
        assertThat(fusion.divergences()).isEmpty();
    }

    @Test
    void une_etape_renommee_des_deux_cotes_diverge_a_son_objectif() {
        Resultat fusion =
                Fusion.de(etapes(etape("1", "Choisir")), etapes(etape("1", "Trouver")), etapes(etape("1", "Décider")));

        assertThat(fusion.divergences()).singleElement().satisfies(divergence -> {
            assertThat(lieu(divergence)).isEqualTo("etapes/Choisir/objectif");
            assertThat(divergence.actuel()).isEqualTo(new Texte("Décider"));
        });
    }

    @Test
    void chacun_ajoute_une_etape_les_deux_restent_la_ou_elles_furent_mises() {
        Resultat fusion = Fusion.de(
                etapes(etape("1", "Choisir"), etape("2", "Financer")),
                etapes(etape("1", "Choisir"), etape("3", "Apprendre"), etape("2", "Financer")),
                etapes(etape("1", "Choisir"), etape("2", "Financer"), etape("4", "Travailler")));

        assertThat(objectifs(fusion)).containsExactly("Choisir", "Apprendre", "Financer", "Travailler");
    }

    @Test
    void une_etape_ajoutee_en_tete_y_reste() {
        Resultat fusion = Fusion.de(
                etapes(etape("1", "Choisir")),
                etapes(etape("3", "Avant"), etape("1", "Choisir")),
                etapes(etape("1", "Opter")));

        assertThat(objectifs(fusion)).containsExactly("Avant", "Opter");
    }

    @Test
    void une_etape_deplacee_d_un_cote_et_changee_de_l_autre_est_deplacee_et_changee() {
        Membres depart = etapes(etape("1", "Choisir"), etape("2", "Financer"));
        Membres deplace = etapes(etape("2", "Financer"), etape("1", "Choisir"));
        Membres change = etapes(etape("1", "Bien choisir"), etape("2", "Financer"));

        assertThat(objectifs(Fusion.de(depart, deplace, change))).containsExactly("Financer", "Bien choisir");
        assertThat(objectifs(Fusion.de(depart, change, deplace))).containsExactly("Financer", "Bien choisir");
    }

    @Test
    void une_etape_retiree_d_un_cote_et_intacte_de_l_autre_l_est() {
        Membres depart = etapes(etape("1", "Choisir"), etape("2", "Financer"));
        Membres retiree = etapes(etape("2", "Financer"));

        assertThat(objectifs(Fusion.de(depart, retiree, depart))).containsExactly("Financer");
        assertThat(objectifs(Fusion.de(depart, depart, retiree))).containsExactly("Financer");
    }

    @Test
    void une_etape_retiree_d_un_cote_et_changee_de_l_autre_diverge() {
        Membres depart = etapes(etape("1", "Choisir"), etape("2", "Financer"));
        Membres retiree = etapes(etape("2", "Financer"));
        Membres changee = etapes(etape("1", "Bien choisir"), etape("2", "Financer"));

        assertThat(Fusion.de(depart, retiree, changee).divergences())
                .extracting(FusionTest::lieu)
                .containsExactly("etapes/Choisir");
        assertThat(objectifs(Fusion.de(depart, changee, retiree))).containsExactly("Bien choisir", "Financer");
    }

    @Test
    void les_elements_sans_identifiant_se_reconnaissent_a_leur_nom() {
        Resultat fusion = Fusion.de(
                depenses("Formation", "10", "Tenues", "5"),
                depenses("Formation", "12", "Tenues", "5"),
                depenses("Formation", "10", "Tenues", "6"));

        assertThat(fusion.valeur()).isEqualTo(depenses("Formation", "12", "Tenues", "6"));
        assertThat(fusion.divergences()).isEmpty();
    }

    @Test
    void deux_elements_du_meme_nom_font_de_leur_liste_une_seule_valeur() {
        Membres depart = depenses("Bus", "1", "Bus", "2");

        Resultat seul = Fusion.de(depart, depenses("Bus", "1", "Bus", "3"), depart);
        Resultat ensemble = Fusion.de(depart, depenses("Bus", "1", "Bus", "3"), depenses("Bus", "4", "Bus", "2"));

        assertThat(seul.valeur()).isEqualTo(depenses("Bus", "1", "Bus", "3"));
        assertThat(ensemble.divergences()).extracting(FusionTest::lieu).containsExactly("depenses");
        assertThat(ensemble.valeur()).isEqualTo(depenses("Bus", "1", "Bus", "3"));
    }

    @Test
    void un_element_encore_vide_n_est_pas_perdu() {
        Membres depart = depenses("Bus", "1");
        Membres mien = depart.avec(
                "depenses", new Elements(List.of(depart.elements("depenses").getFirst(), Membres.VIDE)));

        assertThat(Fusion.de(depart, mien, depart).valeur()).isEqualTo(mien);
    }

    @Test
    void la_meme_divergence_garde_son_lieu_quand_on_continue_a_taper() {
        Membres depart = etapes(etape("1", "Choisir"));
        Membres actuel = etapes(etape("1", "Décider"));
        List<Pas> avant = Fusion.de(depart, etapes(etape("1", "Trouver")), actuel)
                .divergences()
                .getFirst()
                .chemin();

        List<Pas> apres = Fusion.de(depart, etapes(etape("0", "Avant"), etape("1", "Trouver mieux")), actuel)
                .divergences()
                .getFirst()
                .chemin();

        assertThat(apres).isEqualTo(avant);
    }

    private static Membres etapes(Membres... etapes) {
        return Membres.VIDE.avec("etapes", new Elements(Arrays.asList(etapes)));
    }

    private static Membres etape(String id, String objectif) {
        return Membres.VIDE.avec("id", id).avec("objectif", objectif);
    }

    private static Membres depenses(String premiere, String montant, String seconde, String autre) {
        return Membres.VIDE.avec(
                "depenses", new Elements(List.of(depense(premiere, montant), depense(seconde, autre))));
    }

    private static Membres depenses(String libelle, String montant) {
        return Membres.VIDE.avec("depenses", new Elements(List.of(depense(libelle, montant))));
    }

    private static Membres depense(String libelle, String montant) {
        return Membres.VIDE.avec("libelle", libelle).avec("montant", montant);
    }

    private static List<String> objectifs(Resultat fusion) {
        return fusion.valeur().elements("etapes").stream()
                .map(etape -> String.valueOf(etape.texte("objectif")))
                .toList();
    }

    private static String lieu(Difference difference) {
        return String.join(
                "/",
                difference.chemin().stream()
                        .map(pas -> pas.nom() == null ? pas.membre() : pas.membre() + "/" + pas.nom())
                        .toList());
    }
}
