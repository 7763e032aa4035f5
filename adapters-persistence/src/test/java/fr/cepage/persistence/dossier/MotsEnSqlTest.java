package fr.cepage.persistence.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.TexteCherche;
import fr.cepage.domain.commun.Mots;
import fr.cepage.persistence.TestPersistance;
import fr.cepage.persistence.commun.MotCherche;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database and the domain mean the same by a word, and by a typing error. */
@TestPersistance
@Tag("DOS-05")
class MotsEnSqlTest {
    private static final Set<Integer> A_PART =
            Set.of((int) Character.UNASSIGNED, (int) Character.SURROGATE, (int) Character.PRIVATE_USE);

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jean-François D'Œuvre",
                "N’DIAYE",
                "Æther Groß",
                "ÑANDÚ ÇELIK",
                "Łukasz Đorđević",
                "Yıldız İnci",
                "Søren",
                "E\u0301lodie",
                "  Le   Goff ",
                "Ömer.Şahin",
                "Αλέξης",
                "Дмитрий",
                "प्रिया",
                "NʼDiaye",
                "Kaʻana",
                "Mª Carmen",
                "Ɓa",
                "Ĳsbrand",
                "ﬁona",
                "ΑΛΕΞΗΣ",
                "GROẞ",
                "김민수",
                "𞤀𞤁𞤂",
            })
    void les_mots_sont_les_memes(String texte) {
        assertThat(jdbc.queryForObject("SELECT mots(?)", String.class, texte)).isEqualTo(enJava(texte));
    }

    /** Alone and inside a word, in three statements: whatever Unicode gives a meaning, but for zero and half signs. */
    @ParameterizedTest
    @Tag("REC-02")
    @ValueSource(strings = {"%s", "a%sB", "É%s%1$s"})
    void chaque_signe_qu_unicode_attribue_donne_les_memes_mots(String ou) {
        String[] textes = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(signe -> !A_PART.contains(Character.getType(signe)))
                .mapToObj(signe -> ou.formatted(Character.toString(signe)))
                .toArray(String[]::new);
        String[] mots = Stream.of(textes).map(MotsEnSqlTest::enJava).toArray(String[]::new);

        assertThat(textes).hasSizeGreaterThan(150_000);
        assertThat(jdbc.queryForList(
                        "SELECT t FROM unnest(?::text[], ?::text[]) u(t, m) WHERE mots(t) <> m LIMIT 20",
                        String.class,
                        textes,
                        mots))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("REC-01")
    @ValueSource(strings = {"Saint-Aubin", "Abd el-Kader", "N’Diaye", "Martin", "", "De la Tour d'Auvergne", "𞤀 𞤁"})
    void un_nom_reunit_ses_mots_comme_le_domaine(String nom) {
        String reunis =
                Mots.reunis(Mots.de(nom)).stream().map(mot -> " " + mot + " ").collect(Collectors.joining());

        assertThat(jdbc.queryForObject("SELECT noms(?)", String.class, nom)).isEqualTo(enJava(nom) + reunis);
    }

    @Test
    void une_faute_est_la_meme() {
        Random hasard = new Random(20260615);
        Stream.generate(() -> List.of(mot(hasard), mot(hasard))).limit(3000).forEach(deux -> {
            String mot = deux.get(0);
            String cherche = deux.get(1);
            if (cherche.length() >= 3 && cherche.length() < 5) {
                assertThat(jdbc.queryForObject(
                                "SELECT ' ' || ? || ' ' ~ ?",
                                Boolean.class,
                                mot,
                                new MotCherche(cherche).aUneFautePres()))
                        .as("%s cherché par %s", mot, cherche)
                        .isEqualTo(mot.contains(cherche) || new TexteCherche(mot).aPresque(cherche));
            }
        });
    }

    @Test
    void une_faute_dans_un_mot_long_vaut_aussi_pour_un_debut() {
        Random hasard = new Random(615);
        Stream.generate(() -> List.of(mot(hasard), "a" + mot(hasard) + "bc"))
                .limit(1500)
                .forEach(deux -> {
                    String mot = deux.get(0) + deux.get(1);
                    String cherche = deux.get(1).length() < 5 ? deux.get(1) + "aaa" : deux.get(1);
                    assertThat(jdbc.queryForObject(
                                    "SELECT ' ' || ? || ' ' ~ ?",
                                    Boolean.class,
                                    mot,
                                    new MotCherche(cherche).aUneFautePres()))
                            .as("%s cherché par %s", mot, cherche)
                            .isEqualTo(mot.contains(cherche) || new TexteCherche(mot).aPresque(cherche));
                });
    }

    private static String enJava(String texte) {
        return " " + String.join(" ", Mots.de(texte)) + " ";
    }

    private static String mot(Random hasard) {
        int longueur = 1 + hasard.nextInt(5);
        return hasard.ints(longueur, 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
