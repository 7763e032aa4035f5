package fr.cepage.persistence.droits;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.droits.UtilisateurQueries;
import fr.cepage.application.droits.UtilisateurQueriesContract;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.TestPersistance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TestPersistance
class UtilisateurQueriesAdapterTest extends UtilisateurQueriesContract {
    @Autowired
    private ApplicationContext adapters;

    @Override
    protected Monde monde() {
        return new MondeSurPostgres(adapters);
    }

    static Stream<Curseur> curseursInvalides() {
        return Stream.of(new Curseur(List.of()), Curseur.de("a"), Curseur.de("a", "b", "c"), Curseur.de("a\0", "b"));
    }

    @ParameterizedTest
    @MethodSource("curseursInvalides")
    void refuse_un_curseur_qu_elle_n_a_pas_donne(Curseur curseur) {
        PageVoulue inventee = new PageVoulue(curseur, 10);
        UtilisateurQueries queries = adapters.getBean(UtilisateurQueries.class);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> queries.rechercher(Dossiers.MARSEILLE, List.of(), Precision.EXACTE, inventee));
    }
}
