package fr.cepage.persistence.offre;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.offre.CriteresOffres;
import fr.cepage.application.offre.OffreQueries;
import fr.cepage.application.offre.OffreQueriesContract;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.TestPersistance;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TestPersistance
class OffreQueriesAdapterTest extends OffreQueriesContract {
    private static final CriteresOffres TOUTES =
            new CriteresOffres(List.of(), null, null, null, List.of(), List.of(), List.of(), null, null);

    @Autowired
    private ApplicationContext adapters;

    @Override
    protected Monde monde() {
        return new MondeSurPostgres(adapters);
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
    void refuse_un_curseur_qu_elle_n_a_pas_donne(Curseur curseur) {
        PageVoulue inventee = new PageVoulue(curseur, 10);
        OffreQueries queries = adapters.getBean(OffreQueries.class);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> queries.rechercher(Dossiers.MARSEILLE, TOUTES, Precision.EXACTE, inventee));
    }
}
