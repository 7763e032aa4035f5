package fr.cepage.persistence;

import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.offre.CriteresOffres;
import fr.cepage.application.offre.CriteresOffres.Codes;
import fr.cepage.application.offre.CriteresOffres.Mot;
import fr.cepage.application.offre.OffreQueries;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.persistence.offre.OffresStockees;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** However many offers there are, a list costs one statement. */
@TestPersistance
class NombreDeRequetesOffresTest {
    @Autowired
    private OffreQueries queries;

    @Autowired
    private OffreRepository depot;

    @Autowired
    private PlatformTransactionManager transactions;

    private OffresStockees offres;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        offres = new OffresStockees(depot, transactions);
    }

    @Test
    void la_liste_et_la_recherche_en_coutent_une_chacune() {
        Offre offre = offres.ajouter(Offres.uneOffreCep());
        verifierUne(() -> queries.rechercher(MARSEILLE, criteres(), Precision.EXACTE, PageVoulue.premiere()));
        verifierUne(() -> queries.rechercher(
                MARSEILLE,
                criteres(new Mot("offre", Codes.AUCUN, Codes.AUCUN)),
                Precision.PROCHE,
                PageVoulue.premiere()));
        verifierUne(() -> queries.historique(offre.id(), MARSEILLE, 20));
    }

    private void verifierUne(Supplier<?> lecture) {
        for (int i = 0; i < 10; i++) {
            offres.ajouter(Offres.uneOffreCep());
        }
        assertThat(Requetes.compter(() -> offres.en(lecture))).isEqualTo(1);
    }

    private static CriteresOffres criteres(Mot... mots) {
        return new CriteresOffres(List.of(mots), null, null, null, List.of(), List.of(), List.of(), null, null);
    }
}
