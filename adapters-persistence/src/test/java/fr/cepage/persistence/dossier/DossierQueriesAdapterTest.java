package fr.cepage.persistence.dossier;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.application.dossier.DossierQueriesContract;
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
class DossierQueriesAdapterTest extends DossierQueriesContract {
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
                Curseur.de("0", "a", "b"),
                Curseur.de("2", "a", "b", id),
                Curseur.de("x", "a", "b", id),
                Curseur.de("0", "a", "b", "pas-un-uuid"),
                Curseur.de("0", "a\0", "b", id));
    }

    @ParameterizedTest
    @MethodSource("curseursInvalides")
    void refuse_un_curseur_qu_elle_n_a_pas_donne(Curseur curseur) {
        PageVoulue inventee = new PageVoulue(curseur, 10);
        DossierQueries queries = adapters.getBean(DossierQueries.class);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> queries.rechercher(
                        Dossiers.MARSEILLE, CriteresDossiers.texte(""), Dossiers.AUJOURDHUI, inventee));
    }
}
