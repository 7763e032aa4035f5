package fr.cepage.application.offre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.Offres;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RechercherCatalogueTest {
    private static final Set<TypeCatalogue> TOUT = Set.of();

    private final UseCasesDeTest monde = new UseCasesDeTest();

    @BeforeEach
    void peupler() {
        monde.avec(Offres.uneOffreCep());
        monde.avec(Offres.uneOffre("Atelier mobilité"));
        monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        monde.avec(Offres.uneOffreDe(Structures.BORDEAUX));
    }

    @Test
    @Tag("OFF-02")
    void les_dispositifs_d_abord_puis_les_offres_chacun_avec_sa_marque() {
        List<LigneCatalogue> lignes = chercher("cep", TOUT);
        assertThat(lignes)
                .extracting(ligne -> ligne.type().marque() + " " + ligne.nom())
                .containsExactly("d CEP", "O Offre CEP", "O AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE");
        assertThat(lignes.getFirst().dispositif()).isEqualTo(DispositifCatalogue.CEP);
        assertThat(lignes.getFirst().offre()).isNull();
        assertThat(lignes.getFirst().mesureNationale().libelle()).isEqualTo("CEP");
        assertThat(lignes.getLast().offre()).isNotNull();
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @CsvSource({
        "nom, receptionniste",
        "nom sans accent ni casse, HOTELLERIE",
        "type, qualifiante",
        "thème, emploi",
        "contrat, apprentissage",
        "acte de service, recherche",
        "acte de service régional, prestation",
        "partenaire, afpa",
        "plusieurs mots n'importe où, afpa hotellerie emploi"
    })
    void cherche_dans_chaque_texte_et_chaque_libelle(String ou, String texte) {
        assertThat(noms(chercher(texte, Set.of(TypeCatalogue.OFFRE))))
                .as(ou)
                .containsExactly("AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE");
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @ValueSource(strings = {"boulangerie", "afpa boulangerie", "ep"})
    void ne_trouve_rien_ou_un_mot_manque(String texte) {
        assertThat(chercher(texte, TOUT)).isEmpty();
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @CsvSource({"evolution professionnelle, CEP", "Parcours contractualisé, PACEA", "PAC, PACEA"})
    void trouve_un_dispositif_par_son_nom_entier(String texte, String nom) {
        assertThat(noms(chercher(texte, TOUT))).containsExactly(nom);
    }

    @Test
    @Tag("OFF-02")
    void le_type_d_offre_ne_garde_que_ce_qu_il_dit() {
        assertThat(noms(chercher(null, Set.of(TypeCatalogue.DISPOSITIF)))).containsExactly("CEP", "PACEA");
        assertThat(chercher(null, Set.of(TypeCatalogue.OFFRE))).hasSize(3).noneMatch(l -> l.dispositif() != null);
        assertThat(chercher(null, Set.of(TypeCatalogue.OFFRE, TypeCatalogue.DISPOSITIF)))
                .isEqualTo(chercher(null, TOUT))
                .hasSize(5);
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @CsvSource({
        "EMPLOI, , , , , , 1, 0",
        "FORMATION, , , , , , 2, 0",
        ", ATELIER_RECHERCHE_EMPLOI, , , , , 1, 0",
        ", , CEP, , , , 2, 1",
        ", , , QUALIFIÀNTE, , , 1, 0",
        ", , , qualif formation, , , 1, 0",
        ", , , qualifiante atelier, , , 0, 0",
        ", , , , afpâ, , 1, 0",
        ", , , , , APPRENTISSAGE, 1, 0",
        "EMPLOI, , CEP, qualifiante, afpa, contrat, 1, 0",
        "FORMATION, , CEP, , afpa, , 0, 0"
    })
    void la_recherche_avancee_filtre_champ_par_champ(
            String theme,
            String acte,
            String mesure,
            String type,
            String partenaire,
            String contrat,
            int offres,
            int dispositifs) {
        FiltresOffres filtres = new FiltresOffres(null, theme, acte, mesure, type, partenaire, contrat, null, false);
        List<LigneCatalogue> lignes = page(filtres, TOUT, PageVoulue.premiere()).elements();
        assertThat(lignes).filteredOn(ligne -> ligne.offre() != null).hasSize(offres);
        assertThat(lignes).filteredOn(ligne -> ligne.offre() == null).hasSize(dispositifs);
    }

    @Test
    @Tag("OFF-02")
    void une_valeur_inconnue_est_refusee_et_toutes_le_sont_a_la_fois() {
        FiltresOffres filtres = new FiltresOffres(null, "CUISINE", "x'--", "PACEA", null, null, null, null, false);
        assertThat(Refus.de(() -> page(filtres, TOUT, PageVoulue.premiere())))
                .containsExactly(
                        "referentiel.valeur-inconnue@theme",
                        "referentiel.valeur-inconnue@acteService",
                        "referentiel.valeur-inconnue@mesure");
    }

    @Test
    @Tag("OFF-03")
    void seule_une_offre_ouverte_aujourd_hui_est_proposable() {
        monde.avec(Offres.uneOffreFermee());
        monde.avec(Offres.uneOffreTerminee());
        monde.avec(Offres.uneOffreAVenir());
        assertThat(chercher("offre", TOUT))
                .filteredOn(LigneCatalogue::proposable)
                .extracting(LigneCatalogue::nom)
                .containsExactly("Offre CEP");
        assertThat(chercher("offre fermee", TOUT)
                        .getFirst()
                        .empechement()
                        .code()
                        .cle())
                .isEqualTo("offre.fermee");
    }

    @Test
    @Tag("DRO-02")
    void proposer_demande_le_droit_de_ce_qu_on_propose() {
        monde.enTantQue(Acteurs.KARIM);
        assertThat(chercher(null, TOUT))
                .filteredOn(LigneCatalogue::proposable)
                .hasSize(3)
                .allMatch(ligne -> ligne.offre() != null);
        assertThat(chercher(null, Set.of(TypeCatalogue.DISPOSITIF)))
                .extracting(ligne -> ligne.empechement().code().cle())
                .containsExactly("droit.proposer-cep", "droit.gerer-pacea");
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        assertThat(chercher("offre cep", TOUT).getFirst().empechement().code().cle())
                .isEqualTo("droit.gerer-evenements");
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void se_lit_en_parts_de_toute_taille_sans_rien_perdre_ni_doubler(int limite) {
        List<LigneCatalogue> lues = new ArrayList<>();
        @Nullable Curseur apres = null;
        do {
            Page<LigneCatalogue> part = page(FiltresOffres.AUCUN, TOUT, new PageVoulue(apres, limite));
            assertThat(part.elements()).isNotEmpty().hasSizeLessThanOrEqualTo(limite);
            lues.addAll(part.elements());
            apres = part.suivant();
        } while (apres != null);
        assertThat(lues).isEqualTo(chercher(null, TOUT)).hasSize(5);
    }

    @Test
    @Tag("OFF-02")
    void s_arrete_apres_les_dispositifs_s_il_n_y_a_pas_d_offre() {
        assertThat(page(FiltresOffres.texte("evolution"), TOUT, new PageVoulue(null, 1))
                        .suivant())
                .isNull();
        monde.enTantQue(Acteurs.PAUL);
        Page<LigneCatalogue> part = page(FiltresOffres.AUCUN, TOUT, new PageVoulue(null, 2));
        assertThat(part.elements()).hasSize(2);
        assertThat(part.suivant()).isNull();
    }

    @Test
    void un_curseur_d_une_autre_liste_est_refuse() {
        for (Curseur curseur : List.of(new Curseur(List.of()), Curseur.de("x"), Curseur.de("DISPOSITIF", "1"))) {
            assertThatExceptionOfType(CurseurInvalide.class)
                    .isThrownBy(() -> page(FiltresOffres.AUCUN, TOUT, new PageVoulue(curseur, 10)));
        }
    }

    @Test
    @Tag("DRO-06")
    void chercher_demande_le_droit_de_consulter() {
        monde.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));
        assertThatExceptionOfType(DroitManquant.class).isThrownBy(() -> chercher("cep", TOUT));
        assertThatExceptionOfType(DroitManquant.class)
                .isThrownBy(() ->
                        monde.executer(ListerOffres.class, u -> u.execute(FiltresOffres.AUCUN, PageVoulue.premiere())));
    }

    @Test
    @Tag("DRO-04")
    void la_liste_n_a_que_les_offres_de_la_structure() {
        monde.avec(Offres.uneOffreFermee());
        assertThat(lister(FiltresOffres.AUCUN))
                .extracting(ResumeOffre::nom)
                .containsExactly(
                        "AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE", "Atelier mobilité", "Offre CEP", "Offre fermée");
    }

    @ParameterizedTest
    @Tag("OFF-03")
    @CsvSource({"FERMEE, false, 1", "FERMEE, true, 0", "PERMANENTE, true, 2", ", true, 3", ", false, 6"})
    void la_liste_filtre_l_etat_et_les_offres_ouvertes(String etat, boolean ouvertes, int nombre) {
        monde.avec(Offres.uneOffreFermee());
        monde.avec(Offres.uneOffreTerminee());
        monde.avec(Offres.uneOffreAVenir());
        assertThat(lister(new FiltresOffres(null, null, null, null, null, null, null, etat, ouvertes)))
                .hasSize(nombre);
    }

    private List<ResumeOffre> lister(FiltresOffres filtres) {
        return monde.executer(ListerOffres.class, u -> u.execute(filtres, PageVoulue.premiere()))
                .elements();
    }

    private List<LigneCatalogue> chercher(@Nullable String texte, Set<TypeCatalogue> types) {
        return page(FiltresOffres.texte(texte), types, PageVoulue.premiere()).elements();
    }

    private Page<LigneCatalogue> page(FiltresOffres filtres, Set<TypeCatalogue> types, PageVoulue voulue) {
        return monde.executer(RechercherCatalogue.class, u -> u.execute(filtres, types, voulue));
    }

    private static List<String> noms(List<LigneCatalogue> lignes) {
        return lignes.stream().map(LigneCatalogue::nom).toList();
    }
}
