package fr.cepage.persistence.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Fautes;
import fr.cepage.domain.commun.Mots;
import fr.cepage.persistence.TestPersistance;
import java.util.List;
import java.util.Random;
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
            })
    void les_mots_sont_les_memes(String texte) {
        assertThat(jdbc.queryForObject("SELECT mots(?)", String.class, texte))
                .isEqualTo(" " + String.join(" ", Mots.de(texte)) + " ");
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
                        .isEqualTo(mot.contains(cherche) || Fautes.pardonne(mot, cherche));
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
                            .isEqualTo(mot.contains(cherche) || Fautes.pardonne(mot, cherche));
                });
    }

    private static String mot(Random hasard) {
        int longueur = 1 + hasard.nextInt(5);
        return hasard.ints(longueur, 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
