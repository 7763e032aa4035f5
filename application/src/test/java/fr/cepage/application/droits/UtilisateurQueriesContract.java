package fr.cepage.application.droits;

import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom every {@link UtilisateurQueries} finds. */
public abstract class UtilisateurQueriesContract {
    private Monde monde;
    private UtilisateurQueries queries;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(UtilisateurQueries.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jean lefevre", "LEFÈVRE Jean-François", "francois jean", "efev", "fe çois", "f"})
    void trouve_des_mots_dans_tout_ordre_sans_egard_aux_accents(String texte) {
        voir("jf", "Jean-François Lefèvre");
        voir("zoe", "Zoé Martin");

        assertThat(noms(texte)).containsExactly("Jean-François Lefèvre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lefevre zoe", "lefevr jeanne", "matrin", "null"})
    void chaque_mot_doit_s_y_trouver_tel_quel(String texte) {
        voir("jf", "Jean-François Lefèvre");
        voir("zoe", "Zoé Martin");

        assertThat(noms(texte)).isEmpty();
    }

    @ParameterizedTest
    @Tag("REC-04")
    @ValueSource(strings = {"lefevr jaen", "jaen", "lefèbre", "fracnois", "leffevre jean"})
    void avec_une_faute_par_mot_trouve_qui_n_est_pas_trouve_tel_quel(String texte) {
        voir("jf", "Jean-François Lefèvre");
        voir("zoe", "Zoé Martin");

        assertThat(noms(texte)).isEmpty();
        assertThat(noms(texte, Precision.PROCHE)).containsExactly("Jean-François Lefèvre");
        assertThat(noms("zoe", Precision.PROCHE)).isEmpty();
    }

    @Test
    @Tag("REC-01")
    void les_separateurs_ne_comptent_pas() {
        voir("karim", "Karim Ben Ali");
        voir("awa", "Awa N'Diaye");
        voir("kader", "Omar Abdelkader");

        assertThat(noms("benali")).containsExactly("Karim Ben Ali");
        assertThat(noms("ndiaye awa")).containsExactly("Awa N'Diaye");
        assertThat(noms("abd el kader")).containsExactly("Omar Abdelkader");
        assertThat(noms("benalli", Precision.PROCHE)).containsExactly("Karim Ben Ali");
    }

    @Test
    void un_nom_que_d_autres_prolongent_vient_avant_eux() {
        voir("c", "Anna Maria Lopez");
        voir("b", "Anna Maria");
        voir("a", "Anna Abel");

        assertThat(noms("anna")).containsExactly("Anna Abel", "Anna Maria", "Anna Maria Lopez");
    }

    @Test
    void sans_mot_rend_tout_le_monde_par_nom_sans_egard_aux_accents_ni_a_la_casse() {
        voir("z", "Zoé Martin");
        voir("e", "Éloïse Petit");
        voir("f", "fanny Roux");
        voir("d", "Denis Laffont");

        assertThat(noms("")).containsExactly("Denis Laffont", "Éloïse Petit", "fanny Roux", "Zoé Martin");
    }

    @Test
    void un_programme_n_est_personne() {
        monde.avec(new Utilisateur(new UtilisateurId("integrateur"), "Intégrateur", MARSEILLE, true));

        assertThat(noms("")).isEmpty();
    }

    @Test
    void suit_un_nom_qui_a_change() {
        voir("claire", "Claire Dubois");
        voir("claire", "Claire Bonnet");

        assertThat(noms("dubois")).isEmpty();
        assertThat(noms("claire")).containsExactly("Claire Bonnet");
    }

    @Test
    void se_lit_par_parties_sans_trou_ni_doublon_meme_si_quelqu_un_arrive_entre_temps() {
        for (int i = 0; i < 3; i++) {
            voir("martin" + i, "Zoé Martin");
            voir("petit" + i, "Zoé Petit");
        }

        assertThat(Monde.parcourir(
                        2,
                        page -> queries.rechercher(MARSEILLE, List.of("zoe"), Precision.EXACTE, page),
                        () -> voir("anna", "Anna Zoé")))
                .extracting(personne -> personne.id().sub())
                .containsExactly("martin0", "martin1", "martin2", "petit0", "petit1", "petit2");
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_ni_qui_est_parti_ni_qui_est_d_une_autre_structure() {
        monde.voirPartir(CLAIRE, "Claire Dubois");

        assertThat(noms("claire")).isEmpty();
        assertThat(monde.pour(
                                BORDEAUX,
                                () -> queries.rechercher(
                                        BORDEAUX, List.of("claire"), Precision.EXACTE, PageVoulue.premiere()))
                        .elements())
                .extracting(PersonneVue::id)
                .containsExactly(CLAIRE);
    }

    private void voir(String sub, String nom) {
        monde.avec(new Utilisateur(new UtilisateurId(sub), nom, MARSEILLE, false));
    }

    private List<String> noms(String texte) {
        return noms(texte, Precision.EXACTE);
    }

    private List<String> noms(String texte, Precision precision) {
        return queries.rechercher(MARSEILLE, Mots.de(texte), precision, PageVoulue.premiere()).elements().stream()
                .map(PersonneVue::nom)
                .toList();
    }
}
