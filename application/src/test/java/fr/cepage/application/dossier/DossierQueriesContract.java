package fr.cepage.application.dossier;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.dossier.DossierVue.IdentiteVue;
import fr.cepage.application.dossier.DossierVue.JustificationVue;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link DossierQueries} finds and shows. */
public abstract class DossierQueriesContract {
    private Monde monde;
    private DossierQueries queries;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(DossierQueries.class);
    }

    @Test
    void montre_un_dossier_avec_ses_libelles_et_son_referent() {
        monde.avec(new Utilisateur(CLAIRE, "Claire Dubois", MARSEILLE, false));
        Dossier dossier = monde.avec(Dossiers.unDossierDeSituation("DEMANDEUR_EMPLOI"));

        assertThat(queries.find(dossier.id(), MARSEILLE, AUJOURDHUI))
                .contains(new DossierVue(
                        dossier.id(),
                        1,
                        MARSEILLE,
                        dossier.numero().valeur(),
                        new IdentiteVue(valeur("MME", "Madame"), "MARTIN", null, "Léa", NAISSANCE),
                        Coordonnees.VIDES,
                        valeur("DEMANDEUR_EMPLOI", "Demandeur d'emploi"),
                        null,
                        new PersonneVue(CLAIRE, "Claire Dubois"),
                        StatutDossier.JUSTIFIE,
                        new JustificationVue(
                                valeur("CARTE_IDENTITE", "Carte nationale d'identité"), LocalDate.of(2026, 1, 8)),
                        0,
                        false,
                        null));
    }

    @Test
    void le_liste_avec_son_nom_d_usage_et_son_referent() {
        monde.avec(new Utilisateur(CLAIRE, "Claire Dubois", MARSEILLE, false));
        Dossier dossier = monde.avec(Dossiers.unDossierAuNomDe("MARTIN", "PETIT", "Léa", NAISSANCE));

        assertThat(chercher("petit"))
                .containsExactly(new LigneDossier(
                        dossier.id(),
                        dossier.numero().valeur(),
                        dossier.fiche().identite().civilite(),
                        "MARTIN",
                        "PETIT",
                        "Léa",
                        NAISSANCE,
                        StatutDossier.JUSTIFIE,
                        new PersonneVue(CLAIRE, "Claire Dubois"),
                        0,
                        null));
    }

    @Test
    @Tag("RDV-03")
    void montre_quand_est_le_prochain_rendez_vous_planifie() {
        Dossier dossier = monde.avec(Dossiers.unDossier());
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI, monde.avec(Dossiers.unDossier())));
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.minusDays(1), dossier));
        for (EtatRendezVous etat : EnumSet.complementOf(EnumSet.of(EtatRendezVous.PLANIFIE))) {
            monde.avec(Rdvs.unRendezVous(etat, dossier));
        }
        assertThat(prochain(dossier)).isNull();

        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.plusDays(3), dossier));
        assertThat(prochain(dossier)).isEqualTo(AUJOURDHUI.plusDays(3).atTime(14, 30));
        monde.avec(Rdvs.unRendezVous(AUJOURDHUI.atStartOfDay(), EtatRendezVous.PLANIFIE, dossier));
        assertThat(prochain(dossier)).isEqualTo(AUJOURDHUI.atStartOfDay());
    }

    private @Nullable LocalDateTime prochain(Dossier dossier) {
        return queries.find(dossier.id(), MARSEILLE, AUJOURDHUI).orElseThrow().prochainRendezVous();
    }

    @Test
    void nomme_encore_un_referent_parti_et_par_son_compte_qui_n_a_pas_de_nom() {
        Dossier dossier = monde.avec(Dossiers.unDossier());
        assertThat(referents(dossier)).containsExactly("claire", "claire");

        monde.voirPartir(CLAIRE, "Claire Dubois");

        assertThat(referents(dossier)).containsExactly("Claire Dubois", "Claire Dubois");
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
        monde.avec(Dossiers.unDossierAuNomDe("Le Goff", "LEFÈVRE", "Jean-François", NAISSANCE));
        monde.avec(Dossiers.unDossierAuNomDe("MARTIN", "Zoé"));

        assertThat(noms(texte)).containsExactly("Le Goff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matrin",
                "martn",
                "marrtin",
                "nartin",
                "martim",
                "mattin zoe",
                "martin zoé",
                "amrti",
                "zoé matrin",
                "mattinez"
            })
    void pardonne_une_faute_par_mot(String texte) {
        monde.avec(Dossiers.unDossierAuNomDe("MARTINEZ", "MARTIN", "Zoé", NAISSANCE));
        monde.avec(Dossiers.unDossierAuNomDe("BERNARD", "Karim"));

        assertThat(noms(texte)).containsExactly("MARTINEZ");
    }

    @ParameterizedTest
    @Tag("REC-01")
    @CsvSource({
        "Saint-Aubin, saintaubin",
        "Saint-Aubin, Saint Aubin",
        "Saintaubin, Saint-Aubin",
        "Saintaubin, aubin saint",
        "Ben Ali, benali",
        "Benali, ben ali",
        "El Amrani, elamrani",
        "Elamrani, el-amrani",
        "De Souza, desouza",
        "Le Goff, legoff",
        "Mac Donald, macdonald",
        "Abd-el-Kader, abdelkader",
        "Abdelkader, Abd el Kader",
        "N'Diaye, ndiaye",
        "Ndiaye, n'diaye",
        "De la Tour d'Auvergne, latourdauvergne",
        "De la Tour d'Auvergne, delatour auvergne",
    })
    void les_separateurs_ne_comptent_pas_meme_dans_un_mot(String nom, String texte) {
        monde.avec(Dossiers.unDossierAuNomDe(nom, "MARTIN", "Jean Pierre", NAISSANCE));
        monde.avec(Dossiers.unDossierAuNomDe("PETIT", nom, "Jean-Pierre", NAISSANCE));
        monde.avec(Dossiers.unDossierAuNomDe("BERNARD", "Karim"));

        assertThat(noms(texte)).containsExactlyInAnyOrder(nom, "PETIT");
        assertThat(noms("jeanpierre " + texte)).containsExactlyInAnyOrder(nom, "PETIT");
        assertThat(noms(texte + " petit jeanpiere")).containsExactly("PETIT");
    }

    @ParameterizedTest
    @Tag("REC-01")
    @Tag("REC-04")
    @CsvSource({
        "Saint-Aubin, saintabin",
        "Saintaubin, saint aubbin",
        "Ben Ali, benalli",
        "Abd-el-Kader, abdelkadr",
        "Abdelkader, abd el kadr",
        "El Amrani, elarmani zoe",
        "De la Tour, latuor",
    })
    void pardonne_une_faute_dans_des_mots_reunis(String nom, String texte) {
        monde.avec(Dossiers.unDossierAuNomDe(nom, "Zoé"));
        monde.avec(Dossiers.unDossierAuNomDe("BERNARD", "Karim"));

        assertThat(noms(texte)).containsExactly(nom);
    }

    @ParameterizedTest
    @Tag("REC-02")
    @ValueSource(
            strings = {
                "NʼDiaye",
                "Mª Carmen",
                "Kaʻana",
                "Ɓa",
                "Ĳsbrand",
                "ﬁona",
                "प्रिया",
                "Yıldız",
                "GROẞ",
                "Ə̀liyev",
                "김민수",
                "𞤀𞤁𞤂𞤃",
                "Αλέξης"
            })
    void ce_qui_est_enregistre_se_trouve_comme_il_s_ecrit(String nom) {
        monde.avec(Dossiers.unDossierAuNomDe(nom, "Zoé"));
        monde.avec(Dossiers.unDossierAuNomDe("BERNARD", "Xavier"));

        assertThat(noms(nom)).containsExactly(nom);
        assertThat(noms(nom + "x")).allMatch(nom::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mratni", "marxxtin", "zzo", "martin karim", "zo bernard", "ze", "artinm", "amrt", "null", "nul"
            })
    void ne_pardonne_pas_davantage(String texte) {
        monde.avec(Dossiers.unDossierAuNomDe("MARTIN", "Zoé"));

        assertThat(noms(texte)).isEmpty();
    }

    @Test
    void met_les_exactes_avant_les_proches_puis_suit_les_noms_sans_egard_aux_accents() {
        monde.avec(Dossiers.unDossierAuNomDe("MARTEN", "Ali"));
        monde.avec(Dossiers.unDossierAuNomDe("Martin", "Éloïse"));
        monde.avec(Dossiers.unDossierAuNomDe("MARTIN", "Fanny"));
        monde.avec(Dossiers.unDossierAuNomDe("martin", "Ève"));
        monde.avec(Dossiers.unDossierAuNomDe("DE MARTIN", "Zoé"));

        assertThat(chercher("martin"))
                .extracting(LigneDossier::prenom)
                .containsExactly("Zoé", "Éloïse", "Ève", "Fanny", "Ali");
    }

    @Test
    @Tag("DOS-09")
    void suit_le_nom_qui_est_montre_page_par_page() {
        monde.avec(Dossiers.unDossierAuNomDe("ALLARD", "PETIT", "Zoé", NAISSANCE));
        monde.avec(Dossiers.unDossierAuNomDe("MARTIN", "Ali"));
        monde.avec(Dossiers.unDossierAuNomDe("ZIANI", "Éloi-Blanc", "Ève", NAISSANCE));
        monde.avec(Dossiers.unDossierAuNomDe("PETIT", "Yann"));

        assertThat(pages()).extracting(LigneDossier::prenom).containsExactly("Ève", "Ali", "Yann", "Zoé");
    }

    @Test
    @Tag("EVT-01")
    @Tag("ANN-02")
    void donne_le_jour_du_dernier_evenement() {
        Dossier dossier = monde.avec(Dossiers.unDossierAuNomDe("MARTIN", "Zoé"));
        monde.avec(Dossiers.unDossierAuNomDe("BERNARD", "Ali"));
        monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(2), dossier));
        monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(9), dossier));
        monde.avec(Evenements.unEvenementAnnuleDu(AUJOURDHUI, dossier));

        assertThat(chercher(""))
                .extracting(LigneDossier::dernierEvenement)
                .containsExactly(null, AUJOURDHUI.minusDays(2));
    }

    @Test
    void un_numero_complet_trouve_exactement_et_seul() {
        Dossier premier = monde.avec(Dossiers.unDossierJustifie());
        monde.avec(Dossiers.unDossierJustifie());

        assertThat(chercher(premier.numero().valeur()))
                .extracting(LigneDossier::id)
                .containsExactly(premier.id());
        assertThat(chercher("1320199999")).isEmpty();
    }

    @ParameterizedTest
    @Tag("REC-03")
    @ValueSource(
            strings = {
                "2007-02-28",
                "28/02/2007",
                "28022007",
                "28.02.2007",
                "28-02-2007",
                "28 02 2007 zoe",
                "martin 28/02/2007",
                "28/02/2007 Zoé"
            })
    void trouve_par_la_date_de_naissance_dans_toute_notation(String texte) {
        monde.avec(Dossiers.unDossierAuNomDe("MARTIN", null, "Zoé", LocalDate.of(2007, 2, 28)));
        monde.avec(Dossiers.unDossierAuNomDe("MARTIN", null, "Zoé", LocalDate.of(2007, 3, 1)));

        assertThat(chercher(texte)).extracting(LigneDossier::dateNaissance).containsExactly(LocalDate.of(2007, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%_%", "\\", "'", "' OR 1=1 --", "[a-z]*", "(", "martin.*", "\u0000"})
    void ne_prend_aucun_caractere_pour_un_joker(String texte) {
        monde.avec(Dossiers.unDossierAuNomDe("MARTIN", "Zoé"));

        assertThat(noms(texte).size())
                .isEqualTo(RechercheTexte.lire(texte).mots().stream().allMatch("martin"::contains) ? 1 : 0);
    }

    @Test
    void filtre_par_statut_et_par_referent() {
        Dossier justifie = monde.avec(Dossiers.unDossierJustifie());
        Dossier sansReferent = monde.avec(Dossiers.unDossierSansReferent());
        Dossier nonJustifie = monde.avec(Dossiers.unDossier());

        assertThat(trouves(criteres(StatutDossier.NON_JUSTIFIE, null, null))).containsExactly(nonJustifie.id());
        assertThat(trouves(criteres(StatutDossier.JUSTIFIE, CLAIRE, null)))
                .containsExactly(justifie.id())
                .doesNotContain(sansReferent.id());
        assertThat(trouves(criteres(null, new UtilisateurId("personne"), null))).isEmpty();
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
        Dossier sansCep = monde.avec(Dossiers.unDossierJustifie());
        Dossier clos = monde.avec(Dossiers.unDossierJustifie());
        monde.avec(Ceps.unCepClos(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 6, 2), clos));
        Dossier avecCep = monde.avec(Dossiers.unDossierJustifie());
        monde.avec(Ceps.unCep(avecCep, parcours.debut(), parcours, null));

        assertThat(trouves(criteres(null, null, niveau))).containsExactly(avecCep.id());
        assertThat(trouves(criteres(null, null, 0))).containsExactlyInAnyOrder(sansCep.id(), clos.id());
        assertThat(niveau(avecCep)).isEqualTo(niveau);
    }

    @Test
    @Tag("NIV-01")
    @Tag("NIV-03")
    void le_niveau_1_commence_le_jour_de_ce_qui_le_donne_et_cede_a_un_cep() {
        Dossier propose = monde.avec(Dossiers.unDossierJustifie());
        monde.proposer(monde.avec(Offres.uneOffreCep()), propose, AUJOURDHUI);
        Dossier demain = monde.avec(Dossiers.unDossierJustifie());
        monde.avec(Liaisons.uneLiaisonDu(AUJOURDHUI.plusDays(1), demain));
        Dossier enCep = monde.avec(Dossiers.unDossierJustifie());
        monde.avec(Liaisons.uneLiaison(enCep));
        monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI, enCep));

        assertThat(trouves(criteres(null, null, 1))).containsExactly(propose.id());
        assertThat(List.of(niveau(propose), niveau(demain), niveau(enCep))).containsExactly(1, 0, 2);
    }

    @Test
    void dit_qui_est_en_pacea() {
        Dossier enCours = monde.avec(Dossiers.unDossierJustifie());
        monde.avec(Paceas.unPaceaDepuis(AUJOURDHUI, unCep(enCours)));
        Dossier clos = monde.avec(Dossiers.unDossierJustifie());
        monde.avec(Paceas.unPaceaClos(AUJOURDHUI.minusDays(9), AUJOURDHUI, unCep(clos)));

        assertThat(Stream.of(enCours, clos)
                        .map(dossier -> queries.find(dossier.id(), MARSEILLE, AUJOURDHUI)
                                .orElseThrow()
                                .enPacea()))
                .containsExactly(true, false);
    }

    @Test
    void se_lit_part_apres_part_sans_trou_ni_doublon_meme_si_l_on_insere_entre_temps() {
        for (int i = 0; i < 12; i++) {
            monde.avec(Dossiers.unDossierAuNomDe(i % 2 == 0 ? "MARTIN" : "MARTEN", "Zoé"));
        }

        List<LigneDossier> lues = Monde.parcourir(
                5,
                page -> queries.rechercher(MARSEILLE, CriteresDossiers.texte("martin"), AUJOURDHUI, page),
                () -> monde.avec(Dossiers.unDossierAuNomDe("MARTIN", "Anna")));

        assertThat(lues).extracting(LigneDossier::id).doesNotHaveDuplicates();
        assertThat(lues).filteredOn(ligne -> ligne.prenom().equals("Zoé")).hasSize(12);
        assertThat(lues).extracting(LigneDossier::nomNaissance).endsWith("MARTEN", "MARTEN", "MARTEN");
    }

    @Test
    void de_memes_noms_le_premier_cree_vient_d_abord() {
        List<DossierId> crees = Stream.generate(Dossiers::unDossier)
                .limit(3)
                .map(monde::avec)
                .map(Dossier::id)
                .toList();

        assertThat(chercher("")).extracting(LigneDossier::id).containsExactlyElementsOf(crees);
    }

    @Test
    @Tag("DOS-05")
    void trouve_tous_ceux_qui_sont_nes_ce_jour_la_par_nom() {
        Dossier zoe = monde.avec(Dossiers.unDossierAuNomDe("Évrard", "Zoé"));
        Dossier ali = monde.avec(Dossiers.unDossierAuNomDe("FABRE", "Ali"));
        Dossier lea = monde.avec(Dossiers.unDossierAuNomDe("DUBOIS", "Léa"));
        monde.avec(Dossiers.unDossierAuNomDe("MARTIN", null, "Zoé", NAISSANCE.plusDays(1)));

        assertThat(queries.findByDateNaissance(MARSEILLE, NAISSANCE, AUJOURDHUI))
                .extracting(LigneDossier::id)
                .containsExactly(lea.id(), zoe.id(), ali.id());
    }

    @Test
    @Tag("DRO-04")
    void ne_cherche_que_dans_la_structure() {
        Dossier ailleurs = monde.avec(Dossiers.unDossierDe(BORDEAUX));

        assertThat(noms("martin")).isEmpty();
        assertThat(noms("matrin")).isEmpty();
        assertThat(chercher(ailleurs.numero().valeur())).isEmpty();
        assertThat(queries.find(ailleurs.id(), MARSEILLE, AUJOURDHUI)).isEmpty();
        assertThat(queries.findByDateNaissance(MARSEILLE, NAISSANCE, AUJOURDHUI))
                .isEmpty();
    }

    private DispositifCep unCep(Dossier dossier) {
        return monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(9), dossier));
    }

    private int niveau(Dossier dossier) {
        return queries.find(dossier.id(), MARSEILLE, AUJOURDHUI).orElseThrow().niveauCep();
    }

    private Stream<String> referents(Dossier dossier) {
        return Stream.of(
                        queries.find(dossier.id(), MARSEILLE, AUJOURDHUI)
                                .orElseThrow()
                                .referent(),
                        chercher("").getFirst().referent())
                .map(PersonneVue::nom);
    }

    private static ValeurVue valeur(String code, String libelle) {
        return new ValeurVue(new CodeValeur(code), libelle, null);
    }

    private static CriteresDossiers criteres(
            @Nullable StatutDossier statut, @Nullable UtilisateurId referent, @Nullable Integer niveau) {
        return new CriteresDossiers(RechercheTexte.lire(null), statut, referent, niveau);
    }

    private List<String> noms(String texte) {
        return chercher(texte).stream().map(LigneDossier::nomNaissance).toList();
    }

    private List<LigneDossier> chercher(String texte) {
        return chercher(CriteresDossiers.texte(texte));
    }

    private List<DossierId> trouves(CriteresDossiers criteres) {
        return chercher(criteres).stream().map(LigneDossier::id).toList();
    }

    /** The list, one by one. */
    private List<LigneDossier> pages() {
        List<LigneDossier> lignes = new ArrayList<>();
        PageVoulue voulue = new PageVoulue(null, 1);
        while (voulue != null) {
            Page<LigneDossier> page = queries.rechercher(MARSEILLE, CriteresDossiers.texte(""), AUJOURDHUI, voulue);
            lignes.addAll(page.elements());
            voulue = page.suivant() == null ? null : new PageVoulue(page.suivant(), 1);
        }
        return lignes;
    }

    private List<LigneDossier> chercher(CriteresDossiers criteres) {
        return queries.rechercher(MARSEILLE, criteres, AUJOURDHUI, PageVoulue.premiere())
                .elements();
    }
}
