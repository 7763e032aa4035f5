package fr.cepage.application.offre;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.offre.CriteresOffres.Codes;
import fr.cepage.application.offre.CriteresOffres.Mot;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link OffreQueries} finds. */
public abstract class OffreQueriesContract {
    private static final String AFPA = "AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE";
    private static final Instant INSTANT = Instant.parse("2026-06-15T12:00:00Z");

    private Monde monde;
    private OffreQueries queries;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(OffreQueries.class);
    }

    @Test
    void liste_une_offre_avec_ce_qui_la_distingue() {
        Offre offre = monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));

        assertThat(chercher(criteres("")))
                .containsExactly(new LigneOffre(
                        offre.id(),
                        AFPA,
                        "Formation qualifiante",
                        new CodeValeur("EMPLOI"),
                        "Afpa",
                        new PeriodeOffre(Offres.DEBUT, LocalDate.of(2026, 12, 31)),
                        new CodeValeur("TEMPORAIRE"),
                        Offre.MESURE_CEP));
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
        monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        ajouter("Atelier mobilité");

        assertThat(noms(texte)).containsExactly(AFPA);
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @ValueSource(strings = {"null", "nul", "te", "mobilite afpa"})
    void ne_trouve_ni_ce_qui_manque_ni_le_milieu_d_un_mot_par_deux_lettres(String texte) {
        ajouter("Atelier mobilité");

        assertThat(noms(texte)).isEmpty();
    }

    @Test
    @Tag("OFF-02")
    void trouve_par_le_libelle_d_une_valeur_ou_par_un_texte_mot_a_mot() {
        monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        ajouter("Atelier mobilité");

        assertThat(noms(mots(new Mot("emploi", new Codes(codes("EMPLOI"), codes(), codes()), Codes.AUCUN))))
                .containsExactly(AFPA);
        assertThat(noms(mots(new Mot(
                        "atelier", new Codes(codes(), codes("ATELIER_RECHERCHE_EMPLOI"), codes()), Codes.AUCUN))))
                .containsExactly("Atelier mobilité", AFPA);
        assertThat(noms(mots(
                        new Mot("cep", new Codes(codes(), codes(), codes("CEP")), Codes.AUCUN),
                        new Mot("afpa", new Codes(codes(), codes(), codes()), Codes.AUCUN))))
                .containsExactly(AFPA);
        assertThat(noms(mots(
                        new Mot("emploi", new Codes(codes("EMPLOI"), codes(), codes()), Codes.AUCUN),
                        new Mot("mobilite", new Codes(codes(), codes(), codes()), Codes.AUCUN))))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("REC-04")
    @ValueSource(
            strings = {"atelir cv", "ateleir cv", "cv atelir", "attelier cv", "atelier redactoin", "atel redacton"})
    void avec_une_faute_par_mot_trouve_ce_qui_n_est_pas_trouve_tel_quel(String texte) {
        ajouter("Atelier CV et rédaction");
        ajouter("Atelier mobilité");

        assertThat(noms(texte)).isEmpty();
        assertThat(proches(criteres(texte))).containsExactly("Atelier CV et rédaction");
    }

    @ParameterizedTest
    @Tag("REC-04")
    @ValueSource(strings = {"atelier cv", "atelier", "cv", "attelir", "cw", "atelir boulangerie", "null"})
    void ce_qui_est_trouve_tel_quel_ou_a_deux_fautes_pres_n_est_pas_proche(String texte) {
        ajouter("Atelier CV");

        assertThat(proches(criteres(texte))).isEmpty();
    }

    @Test
    @Tag("REC-04")
    void pardonne_dans_le_libelle_d_une_valeur_et_va_du_plus_ressemblant_au_moins() {
        monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        ajouter("Ateliers de la rentrée, mobilité internationale");
        ajouter("Atelier");
        Codes parLibelle = new Codes(codes(), codes("ATELIER_RECHERCHE_EMPLOI"), codes());

        assertThat(proches(mots(new Mot("atelir", Codes.AUCUN, parLibelle))))
                .containsExactly("Atelier", "Ateliers de la rentrée, mobilité internationale", AFPA);
        assertThat(proches(mots(new Mot("atelir", parLibelle, parLibelle)))).hasSize(2);
    }

    @Test
    @Tag("REC-04")
    void les_proches_se_lisent_part_apres_part() {
        for (int i = 0; i < 12; i++) {
            ajouter("Atelier " + i % 4);
        }

        List<LigneOffre> lues = Monde.parcourir(
                5,
                page -> queries.rechercher(MARSEILLE, criteres("atelir"), Precision.PROCHE, page),
                () -> ajouter("Atelier à insérer"));

        assertThat(lues).extracting(LigneOffre::id).doesNotHaveDuplicates();
        assertThat(lues).filteredOn(ligne -> !ligne.nom().contains("insérer")).hasSize(12);
    }

    @Test
    @Tag("OFF-02")
    void va_du_plus_ressemblant_au_moins_ressemblant() {
        ajouter("GR2B RÉCEPTIONNISTE ÎLE-ROUSSE");
        ajouter("Accompagnement renforcé vers l'emploi des jeunes sans qualification, offre CEP");
        ajouter("Offre CEP");
        ajouter("CEP");
        ajouter("AFPA réceptionniste en hôtellerie Ajaccio");
        ajouter("Atelier");

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
    void plusieurs_mots_ressemblent_ensemble_dans_tout_ordre() {
        ajouter("Mobilité internationale : les ateliers de la rentrée");
        ajouter("Atelier de mobilité");
        ajouter("Mobilité atelier");

        assertThat(noms("atelier mobilite"))
                .containsExactly(
                        "Mobilité atelier",
                        "Atelier de mobilité",
                        "Mobilité internationale : les ateliers de la rentrée");
    }

    @Test
    @Tag("OFF-02")
    void sans_mot_va_par_nom_sans_egard_aux_accents_puis_de_la_premiere_creee_a_la_derniere() {
        ajouter("Zoom métiers");
        ajouter("Écoute");
        OffreId premiere = ajouter("atelier");
        ajouter("Français");
        OffreId seconde = ajouter("Atelier");

        assertThat(noms("")).containsExactly("atelier", "Atelier", "Écoute", "Français", "Zoom métiers");
        assertThat(chercher(criteres(""))).extracting(LigneOffre::id).startsWith(premiere, seconde);
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
        ", , , , , afpa, false",
        ", , , null, , , false",
        ", , , , null, , false",
        ", , , , , null, false"
    })
    void filtre_champ_par_champ(
            @Nullable String theme,
            @Nullable String acte,
            @Nullable String mesure,
            @Nullable String type,
            @Nullable String partenaire,
            @Nullable String contrat,
            boolean trouvee) {
        monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        ajouter("Rien de tout cela");
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

        assertThat(noms(criteres).contains(AFPA)).isEqualTo(trouvee);
        assertThat(noms(criteres).contains("Rien de tout cela")).isEqualTo("FORMATION".equals(theme));
    }

    @Test
    @Tag("OFF-03")
    void ne_garde_que_les_offres_ouvertes_ce_jour_la() {
        monde.avec(Offres.uneOffreFermee());
        monde.avec(Offres.uneOffreTerminee());
        monde.avec(Offres.uneOffreAVenir());
        monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        ajouter("Ouverte sans fin");

        assertThat(noms(ouvertesLe(0))).containsExactly(AFPA, "Ouverte sans fin");
        assertThat(noms(ouvertesLe(-1))).containsExactly(AFPA, "Offre terminée", "Ouverte sans fin");
        assertThat(noms(ouvertesLe(1))).containsExactly(AFPA, "Offre à venir", "Ouverte sans fin");
        assertThat(noms(new CriteresOffres(
                        List.of(), null, null, null, List.of(), List.of(), List.of(), new CodeValeur("FERMEE"), null)))
                .containsExactly("Offre fermée");
    }

    @ParameterizedTest
    @Tag("OFF-02")
    @ValueSource(strings = {"", "atelier", "ate"})
    void se_lit_part_apres_part_sans_trou_ni_doublon_meme_si_l_on_insere_entre_temps(String texte) {
        for (int i = 0; i < 12; i++) {
            ajouter(i % 3 == 0 ? "Atelier" : "Atelier mobilité " + i % 2);
        }

        List<LigneOffre> lues = Monde.parcourir(
                5,
                page -> queries.rechercher(MARSEILLE, criteres(texte), Precision.EXACTE, page),
                () -> ajouter("Atelier à insérer"));

        assertThat(lues).extracting(LigneOffre::id).doesNotHaveDuplicates();
        assertThat(lues).filteredOn(ligne -> !ligne.nom().contains("insérer")).hasSize(12);
    }

    @Test
    void l_historique_va_du_plus_recent_au_plus_ancien() {
        monde.avec(new Utilisateur(CLAIRE, "Claire Dubois", MARSEILLE, false));
        Offre offre = monde.avec(Offres.uneOffre());
        changer(offre, 1);
        changer(offre, 3, "periode");
        changer(offre, 2, "nom", "etat");
        changer(monde.avec(Offres.uneOffre()), 1);
        PersonneVue claire = new PersonneVue(CLAIRE, "Claire Dubois");

        assertThat(queries.historique(offre.id(), MARSEILLE, 5))
                .containsExactly(
                        new LigneHistorique(3, INSTANT, claire, List.of("periode")),
                        new LigneHistorique(2, INSTANT, claire, List.of("nom", "etat")),
                        new LigneHistorique(1, INSTANT, claire, List.of()));
        assertThat(queries.historique(offre.id(), MARSEILLE, 1))
                .extracting(LigneHistorique::version)
                .containsExactly(3L);
    }

    @Test
    void l_historique_nomme_encore_qui_est_parti_et_par_son_compte_qui_n_a_pas_de_nom() {
        Offre offre = monde.avec(Offres.uneOffre());
        changer(offre, 1);
        assertThat(auteurs(offre)).containsExactly("claire");

        monde.voirPartir(CLAIRE, "Claire Dubois");

        assertThat(auteurs(offre)).containsExactly("Claire Dubois");
    }

    @Test
    @Tag("DRO-04")
    void ne_cherche_que_dans_la_structure() {
        Offre ailleurs = monde.avec(Offres.uneOffreDe(BORDEAUX));
        changer(ailleurs, 1);

        assertThat(noms("atelier")).isEmpty();
        assertThat(noms("")).isEmpty();
        assertThat(queries.historique(ailleurs.id(), MARSEILLE, 5)).isEmpty();
    }

    private OffreId ajouter(String nom) {
        return monde.avec(Offres.uneOffre(nom)).id();
    }

    private void changer(Offre offre, long version, String... membres) {
        monde.avec(new ChangementOffre(offre.id(), offre.structure(), version, INSTANT, CLAIRE, List.of(membres)));
    }

    private List<String> auteurs(Offre offre) {
        return queries.historique(offre.id(), MARSEILLE, 5).stream()
                .map(ligne -> ligne.auteur().nom())
                .toList();
    }

    private List<String> noms(String texte) {
        return noms(criteres(texte));
    }

    private List<String> noms(CriteresOffres criteres) {
        return chercher(criteres).stream().map(LigneOffre::nom).toList();
    }

    private List<LigneOffre> chercher(CriteresOffres criteres) {
        return queries.rechercher(MARSEILLE, criteres, Precision.EXACTE, PageVoulue.premiere())
                .elements();
    }

    private List<String> proches(CriteresOffres criteres) {
        return queries.rechercher(MARSEILLE, criteres, Precision.PROCHE, PageVoulue.premiere()).elements().stream()
                .map(LigneOffre::nom)
                .toList();
    }

    private static CriteresOffres criteres(String texte) {
        return mots(Mots.de(texte).stream()
                .map(mot -> new Mot(mot, Codes.AUCUN, Codes.AUCUN))
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
