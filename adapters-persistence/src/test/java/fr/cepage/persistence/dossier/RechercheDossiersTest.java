package fr.cepage.persistence.dossier;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.dossier.RechercheTexte;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class RechercheDossiersTest {
    @Autowired
    private DossierQueries queries;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private PlatformTransactionManager transactions;

    private JeuDEssai jeu;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
    }

    @ParameterizedTest
    @CsvSource({
        "le goff jean francois",
        "LE-GOFF",
        "françois le goff",
        "Jean-Françoìs",
        "jean lefevre",
        "goff",
        "efevr",
        "le g",
        "francois jean",
        "L",
    })
    void ignore_accents_casse_traits_d_union_et_ordre(String texte) {
        jeu.unDossierDe("Le Goff", "LEFÈVRE", "Jean-François", NAISSANCE, MARSEILLE);
        jeu.unDossierDe("MARTIN", "Zoé");

        assertThat(noms(texte)).containsExactly("Le Goff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrin", "martn", "marrtin", "nartin", "martim", "mattin zoe", "martin zoé", "amrti"})
    void pardonne_une_faute_par_mot(String texte) {
        jeu.unDossierDe("MARTIN", "Zoé");
        jeu.unDossierDe("BERNARD", "Karim");

        assertThat(noms(texte)).contains("MARTIN").doesNotContain("BERNARD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mratni", "marxxtin", "zzo", "martin karim", "zo bernard", "ze", "artinm", "amrt"})
    void ne_pardonne_pas_davantage(String texte) {
        jeu.unDossierDe("MARTIN", "Zoé");

        assertThat(noms(texte)).isEmpty();
    }

    @Test
    void met_les_exactes_avant_les_proches_puis_suit_les_noms_sans_egard_aux_accents() {
        jeu.unDossierDe("MARTEN", "Ali");
        jeu.unDossierDe("Martin", "Éloïse");
        jeu.unDossierDe("MARTIN", "Fanny");
        jeu.unDossierDe("martin", "Ève");
        jeu.unDossierDe("DE MARTIN", "Zoé");

        assertThat(chercher("martin").elements())
                .extracting(LigneDossier::prenom)
                .containsExactly("Zoé", "Éloïse", "Ève", "Fanny", "Ali");
    }

    @Test
    @Tag("EVT-01")
    void donne_le_jour_du_dernier_evenement() {
        Dossier dossier = jeu.unDossierDe("MARTIN", "Zoé");
        jeu.unDossierDe("BERNARD", "Ali");
        jeu.en(() -> evenements.save(Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(9), dossier)));
        jeu.en(() -> evenements.save(Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(2), dossier)));

        assertThat(chercher("").elements())
                .extracting(LigneDossier::dernierEvenement)
                .containsExactly(null, AUJOURDHUI.minusDays(2));
    }

    @Test
    void un_numero_complet_trouve_exactement_et_seul() {
        Dossier premier = jeu.ajouter(Dossiers.unDossierJustifie());
        jeu.ajouter(Dossiers.unDossierJustifie());

        assertThat(chercher(premier.numero().valeur()).elements())
                .extracting(LigneDossier::id)
                .containsExactly(premier.id());
        assertThat(chercher("1320199999").elements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-02-28", "28/02/2007", "28022007", "martin 28/02/2007", "28/02/2007 Zoé"})
    void trouve_par_la_date_de_naissance_dans_les_deux_notations(String texte) {
        jeu.unDossierDe("MARTIN", null, "Zoé", LocalDate.of(2007, 2, 28), MARSEILLE);
        jeu.unDossierDe("MARTIN", null, "Zoé", LocalDate.of(2007, 3, 1), MARSEILLE);

        assertThat(chercher(texte).elements())
                .extracting(LigneDossier::dateNaissance)
                .containsExactly(LocalDate.of(2007, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%_%", "\\", "'", "' OR 1=1 --", "[a-z]*", "(", "martin.*", "\u0000"})
    void ne_prend_aucun_caractere_pour_un_joker(String texte) {
        jeu.unDossierDe("MARTIN", "Zoé");

        assertThat(noms(texte).size())
                .isEqualTo(RechercheTexte.lire(texte).mots().stream().allMatch("martin"::contains) ? 1 : 0);
    }

    @Test
    @Tag("DRO-04")
    void ne_cherche_que_dans_la_structure() {
        jeu.unDossierDe("MARTIN", null, "Zoé", NAISSANCE, BORDEAUX);
        BaseDeTest.agirPour(MARSEILLE);

        assertThat(noms("martin")).isEmpty();
        assertThat(noms("matrin")).isEmpty();
    }

    @Test
    void filtre_par_statut_et_par_referent() {
        Dossier justifie = jeu.ajouter(Dossiers.unDossierJustifie());
        Dossier sansReferent = jeu.ajouter(Dossiers.unDossierSansReferent());
        Dossier nonJustifie = jeu.ajouter(Dossiers.unDossier());

        assertThat(trouves(new CriteresDossiers(RechercheTexte.lire(null), StatutDossier.NON_JUSTIFIE, null, null)))
                .containsExactly(nonJustifie.id());
        assertThat(trouves(new CriteresDossiers(RechercheTexte.lire(""), StatutDossier.JUSTIFIE, CLAIRE, null)))
                .containsExactly(justifie.id())
                .doesNotContain(sansReferent.id());
        assertThat(trouves(new CriteresDossiers(RechercheTexte.lire(null), null, new UtilisateurId("personne"), null)))
                .isEmpty();
    }

    static Stream<Arguments> niveaux() {
        LocalDate fevrier = LocalDate.of(2026, 2, 2);
        return Stream.of(
                Arguments.of(2, new ParcoursCep.EnPhase2(fevrier)),
                Arguments.of(3, new ParcoursCep.DirectEnPhase3(fevrier)),
                Arguments.of(3, new ParcoursCep.Phase2PuisPhase3(fevrier, AUJOURDHUI)),
                Arguments.of(2, new ParcoursCep.Phase2PuisPhase3(fevrier, AUJOURDHUI.plusDays(1))));
    }

    @ParameterizedTest
    @MethodSource("niveaux")
    @Tag("NIV-02")
    @Tag("PHA-03")
    void dit_le_niveau_du_jour_dans_la_liste_comme_sur_la_fiche(int niveau, ParcoursCep parcours) {
        Dossier sansCep = jeu.ajouter(Dossiers.unDossierJustifie());
        Dossier clos = jeu.ajouter(Dossiers.unDossierJustifie());
        jeu.ajouter(Ceps.unCepClos(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 6, 2), clos));
        Dossier avecCep = jeu.ajouter(Dossiers.unDossierJustifie());
        jeu.ajouter(Ceps.unCep(avecCep, parcours.debut(), parcours, null));

        assertThat(trouves(niveau(niveau))).containsExactly(avecCep.id());
        assertThat(trouves(niveau(0))).containsExactlyInAnyOrder(sansCep.id(), clos.id());
        assertThat(jeu.en(() -> queries.find(avecCep.id(), MARSEILLE, AUJOURDHUI)))
                .get()
                .extracting(vue -> vue.niveauCep())
                .isEqualTo(niveau);
    }

    @Test
    void se_lit_part_apres_part_sans_trou_ni_doublon_meme_si_l_on_insere_entre_temps() {
        for (int i = 0; i < 12; i++) {
            jeu.unDossierDe(i % 2 == 0 ? "MARTIN" : "MARTEN", "Zoé");
        }
        List<LigneDossier> lues = new ArrayList<>();
        Curseur apres = null;
        do {
            Page<LigneDossier> page = chercher("martin", new DemandePage(apres, 5));
            lues.addAll(page.elements());
            apres = page.suivant();
            jeu.unDossierDe("MARTIN", "Anna");
        } while (apres != null);

        assertThat(lues).extracting(LigneDossier::id).doesNotHaveDuplicates();
        assertThat(lues).filteredOn(ligne -> ligne.prenom().equals("Zoé")).hasSize(12);
        assertThat(lues).extracting(LigneDossier::nomNaissance).endsWith("MARTEN", "MARTEN", "MARTEN");
    }

    static Stream<Curseur> curseursInvalides() {
        String id = UUID.randomUUID().toString();
        return Stream.of(
                new Curseur(List.of()),
                Curseur.de("0", "a", "b"),
                Curseur.de("2", "a", "b", id),
                Curseur.de("x", "a", "b", id),
                Curseur.de("0", "a", "b", "pas-un-uuid"),
                Curseur.de("0", "a\0", "b", id));
    }

    @ParameterizedTest
    @MethodSource("curseursInvalides")
    void refuse_un_curseur_que_cette_liste_n_a_jamais_donne(Curseur curseur) {
        BaseDeTest.agirPour(MARSEILLE);

        assertThatThrownBy(() -> chercher("", new DemandePage(curseur, 5))).isInstanceOf(CurseurInvalide.class);
    }

    @Test
    @Tag("DOS-05")
    void trouve_tous_ceux_qui_sont_nes_ce_jour_la() {
        Dossier meme = jeu.unDossierDe("MARTIN", "Zoé");
        jeu.unDossierDe("MARTIN", null, "Zoé", NAISSANCE.plusDays(1), MARSEILLE);

        assertThat(jeu.en(() -> queries.findByDateNaissance(MARSEILLE, NAISSANCE, AUJOURDHUI)))
                .extracting(LigneDossier::id)
                .containsExactly(meme.id());
    }

    private static CriteresDossiers niveau(int niveau) {
        return new CriteresDossiers(RechercheTexte.lire(null), null, null, niveau);
    }

    private List<String> noms(String texte) {
        return chercher(texte).elements().stream()
                .map(LigneDossier::nomNaissance)
                .toList();
    }

    private List<DossierId> trouves(CriteresDossiers criteres) {
        return jeu
                .en(() -> queries.rechercher(MARSEILLE, criteres, AUJOURDHUI, DemandePage.premiere()))
                .elements()
                .stream()
                .map(LigneDossier::id)
                .toList();
    }

    private Page<LigneDossier> chercher(String texte) {
        return chercher(texte, DemandePage.premiere());
    }

    private Page<LigneDossier> chercher(String texte, DemandePage page) {
        return jeu.en(() -> queries.rechercher(MARSEILLE, CriteresDossiers.texte(texte), AUJOURDHUI, page));
    }
}
