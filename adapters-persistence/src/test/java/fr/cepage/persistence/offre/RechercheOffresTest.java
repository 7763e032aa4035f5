package fr.cepage.persistence.offre;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.offre.CriteresOffres;
import fr.cepage.application.offre.CriteresOffres.Mot;
import fr.cepage.application.offre.LigneHistorique;
import fr.cepage.application.offre.LigneOffre;
import fr.cepage.application.offre.OffreQueries;
import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.HistoriqueOffreRepository;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class RechercheOffresTest {
    private static final String AFPA = "AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE";

    @Autowired
    private OffreQueries queries;

    @Autowired
    private OffreRepository depot;

    @Autowired
    private HistoriqueOffreRepository historique;

    @Autowired
    private PlatformTransactionManager transactions;

    private OffresStockees offres;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(MARSEILLE);
        offres = new OffresStockees(depot, transactions);
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @ValueSource(
            strings = {
                "receptionniste",
                "hôtellerie AFPA",
                "H/F",
                "qualifiante",
                "Prestation régionale",
                "apprenti",
                "afpa apprentissage",
                "réc"
            })
    void trouve_dans_chaque_texte_sans_egard_aux_accents_ni_a_la_casse(String texte) {
        offres.ajouter(Offres.uneOffre(Offres.uneFicheComplete()));
        offres.ajouter("Atelier mobilité");

        assertThat(noms(texte)).containsExactly(AFPA);
    }

    @Test
    @Tag("OFF-02")
    void trouve_par_le_libelle_d_une_valeur_ou_par_un_texte_mot_a_mot() {
        offres.ajouter(Offres.uneOffre(Offres.uneFicheComplete()));
        offres.ajouter("Atelier mobilité");

        assertThat(noms(mots(new Mot("emploi", codes("EMPLOI"), codes(), codes()))))
                .containsExactly(AFPA);
        assertThat(noms(mots(new Mot("atelier", codes(), codes("ATELIER_RECHERCHE_EMPLOI"), codes()))))
                .containsExactly("Atelier mobilité", AFPA);
        assertThat(noms(mots(
                        new Mot("cep", codes(), codes(), codes("CEP")), new Mot("afpa", codes(), codes(), codes()))))
                .containsExactly(AFPA);
        assertThat(noms(mots(
                        new Mot("emploi", codes("EMPLOI"), codes(), codes()),
                        new Mot("mobilite", codes(), codes(), codes()))))
                .isEmpty();
    }

    @Test
    @Tag("OFF-02")
    void va_du_plus_ressemblant_au_moins_ressemblant() {
        offres.ajouter("GR2B RÉCEPTIONNISTE ÎLE-ROUSSE");
        offres.ajouter("Accompagnement renforcé vers l'emploi des jeunes sans qualification, offre CEP");
        offres.ajouter("Offre CEP");
        offres.ajouter("CEP");
        offres.ajouter("AFPA réceptionniste en hôtellerie Ajaccio");
        offres.ajouter("Atelier");

        assertThat(noms("cep"))
                .containsExactly(
                        "CEP",
                        "Offre CEP",
                        "Accompagnement renforcé vers l'emploi des jeunes sans qualification, offre CEP",
                        "GR2B RÉCEPTIONNISTE ÎLE-ROUSSE",
                        "AFPA réceptionniste en hôtellerie Ajaccio");
    }

    @Test
    @Tag("OFF-02")
    void sans_mot_va_par_nom_sans_egard_aux_accents() {
        offres.ajouter("Zoom métiers");
        offres.ajouter("Écoute");
        offres.ajouter("atelier");
        offres.ajouter("Français");

        assertThat(noms("")).containsExactly("atelier", "Écoute", "Français", "Zoom métiers");
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @CsvSource({
        "EMPLOI, , , , , , true",
        "FORMATION, , , , , , false",
        ", ATELIER_RECHERCHE_EMPLOI, , , , , true",
        ", , CEP, , , , true",
        ", , , formation QUALIFIÀNTE, , , true",
        ", , , fo, , , true",
        ", , , afpa, , , false",
        ", , , regionale, , , false",
        ", , , , Afpa, , true",
        ", , , , apprentissage, , false",
        ", , , , qualifiante, , false",
        ", , , , , contrat d'apprentissage, true",
        ", , , , , afpa, false"
    })
    void filtre_champ_par_champ(
            @Nullable String theme,
            @Nullable String acte,
            @Nullable String mesure,
            @Nullable String type,
            @Nullable String partenaire,
            @Nullable String contrat,
            boolean trouvee) {
        offres.ajouter(Offres.uneOffre(Offres.uneFicheComplete()));
        CriteresOffres criteres = new CriteresOffres(
                List.of(),
                CodeValeur.lire(theme),
                CodeValeur.lire(acte),
                CodeValeur.lire(mesure),
                Mots.de(type == null ? "" : type),
                Mots.de(partenaire == null ? "" : partenaire),
                Mots.de(contrat == null ? "" : contrat),
                null,
                null);

        assertThat(noms(criteres)).hasSize(trouvee ? 1 : 0);
    }

    @Test
    @Tag("OFF-03")
    void ne_garde_que_les_offres_ouvertes_ce_jour_la() {
        offres.ajouter(Offres.uneOffreFermee());
        offres.ajouter(Offres.uneOffreTerminee());
        offres.ajouter(Offres.uneOffreAVenir());
        offres.ajouter(Offres.uneOffre(Offres.uneFicheComplete()));
        offres.ajouter("Ouverte sans fin");

        assertThat(noms(ouvertesLe(0))).containsExactly(AFPA, "Ouverte sans fin");
        assertThat(noms(ouvertesLe(-1))).containsExactly(AFPA, "Offre terminée", "Ouverte sans fin");
        assertThat(noms(ouvertesLe(1))).containsExactly(AFPA, "Offre à venir", "Ouverte sans fin");
        assertThat(noms(new CriteresOffres(
                        List.of(), null, null, null, List.of(), List.of(), List.of(), new CodeValeur("FERMEE"), null)))
                .containsExactly("Offre fermée");
    }

    @Test
    @Tag("DRO-04")
    void ne_cherche_que_dans_la_structure() {
        Offre ailleurs = offres.ajouter(Offres.uneOffreDe(BORDEAUX));
        offres.en(() -> {
            historique.add(ChangementOffre.de(ailleurs, BaseDeTest.MAINTENANT, CLAIRE, List.of()));
            return ailleurs;
        });
        BaseDeTest.agirPour(MARSEILLE);

        assertThat(noms("atelier")).isEmpty();
        assertThat(noms("")).isEmpty();
        assertThat(offres.en(() -> queries.historique(ailleurs.id(), MARSEILLE, 5)))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @ValueSource(strings = {"", "atelier", "ate"})
    void se_lit_part_apres_part_sans_trou_ni_doublon_meme_si_l_on_insere_entre_temps(String texte) {
        for (int i = 0; i < 12; i++) {
            offres.ajouter(i % 3 == 0 ? "Atelier" : "Atelier mobilité " + i % 2);
        }
        List<LigneOffre> lues = new ArrayList<>();
        Curseur apres = null;
        do {
            Page<LigneOffre> page = chercher(criteres(texte), new DemandePage(apres, 5));
            lues.addAll(page.elements());
            apres = page.suivant();
            offres.ajouter("Atelier à insérer");
        } while (apres != null);

        assertThat(lues).extracting(LigneOffre::id).doesNotHaveDuplicates();
        assertThat(lues).filteredOn(ligne -> !ligne.nom().contains("insérer")).hasSize(12);
    }

    static Stream<Curseur> curseursInvalides() {
        String id = UUID.randomUUID().toString();
        return Stream.of(
                new Curseur(List.of()),
                Curseur.de("a", id),
                Curseur.de("x", "a", id),
                Curseur.de("0", "a", "pas-un-uuid"),
                Curseur.de("0", "a\0", id));
    }

    @ParameterizedTest
    @MethodSource("curseursInvalides")
    void refuse_un_curseur_que_cette_liste_n_a_jamais_donne(Curseur curseur) {
        assertThatThrownBy(() -> chercher(criteres(""), new DemandePage(curseur, 5)))
                .isInstanceOf(CurseurInvalide.class);
    }

    @Test
    void l_historique_va_du_plus_recent_au_plus_ancien() {
        Offre offre = offres.ajouter("Atelier");
        offres.en(() -> {
            historique.add(ChangementOffre.de(offre, BaseDeTest.MAINTENANT, CLAIRE, List.of()));
            historique.add(new ChangementOffre(
                    offre.id(), MARSEILLE, 2, BaseDeTest.MAINTENANT, CLAIRE, List.of("nom", "etat")));
            return offre;
        });

        assertThat(offres.en(() -> queries.historique(offre.id(), MARSEILLE, 5)))
                .extracting(LigneHistorique::version, LigneHistorique::membres)
                .containsExactly(tuple(2L, List.of("nom", "etat")), tuple(1L, List.of()));
        assertThat(offres.en(() -> queries.historique(offre.id(), MARSEILLE, 1)))
                .hasSize(1);
    }

    private List<String> noms(String texte) {
        return noms(criteres(texte));
    }

    private List<String> noms(CriteresOffres criteres) {
        return chercher(criteres, DemandePage.premiere()).elements().stream()
                .map(LigneOffre::nom)
                .toList();
    }

    private Page<LigneOffre> chercher(CriteresOffres criteres, DemandePage page) {
        BaseDeTest.agirPour(MARSEILLE);
        return offres.en(() -> queries.rechercher(MARSEILLE, criteres, page));
    }

    private static CriteresOffres criteres(String texte) {
        return mots(Mots.de(texte).stream()
                .map(mot -> new Mot(mot, codes(), codes(), codes()))
                .toArray(Mot[]::new));
    }

    private static CriteresOffres mots(Mot... mots) {
        return new CriteresOffres(List.of(mots), null, null, null, List.of(), List.of(), List.of(), null, null);
    }

    private static CriteresOffres ouvertesLe(int decalage) {
        return new CriteresOffres(
                List.of(), null, null, null, List.of(), List.of(), List.of(), null, AUJOURDHUI.plusDays(decalage));
    }

    private static Set<CodeValeur> codes(String... codes) {
        return Set.of(Stream.of(codes).map(CodeValeur::new).toArray(CodeValeur[]::new));
    }
}
