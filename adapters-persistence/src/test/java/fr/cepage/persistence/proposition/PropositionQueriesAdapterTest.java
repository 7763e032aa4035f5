package fr.cepage.persistence.proposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.proposition.PropositionQueries;
import fr.cepage.application.proposition.PropositionQueriesContract;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.offre.Offres;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.Requetes;
import fr.cepage.persistence.TestPersistance;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TestPersistance
class PropositionQueriesAdapterTest extends PropositionQueriesContract {
    private static final DossierId INCONNU = Dossiers.unDossier().id();

    @Autowired
    private ApplicationContext adapters;

    @Override
    protected Monde monde() {
        return new MondeSurPostgres(adapters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "+999999-01-01", "2026-02-30", ""})
    void refuse_un_curseur_qu_elle_n_a_pas_donne(String date) {
        PageVoulue inventee = new PageVoulue(Curseur.de(date, INCONNU), 10);
        PropositionQueries queries = adapters.getBean(PropositionQueries.class);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> queries.findByDossier(INCONNU, Dossiers.MARSEILLE, inventee));
    }

    @Test
    void lire_une_page_coute_une_requete_quel_que_soit_le_nombre_de_propositions() {
        Monde monde = monde();
        PropositionQueries queries = monde.port(PropositionQueries.class);
        Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
        Supplier<?> lecture = () -> queries.findByDossier(dossier.id(), Dossiers.MARSEILLE, PageVoulue.premiere());
        monde.proposer(monde.avec(Offres.uneOffre()), dossier, Dossiers.AUJOURDHUI);
        assertThat(Requetes.compter(lecture)).isEqualTo(1);
        for (int i = 0; i < 10; i++) {
            monde.proposer(monde.avec(Offres.uneOffre()), dossier, Dossiers.AUJOURDHUI);
        }
        assertThat(Requetes.compter(lecture)).isEqualTo(1);
    }
}
