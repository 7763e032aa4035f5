package fr.cepage.application.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Monde;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.document.Documents;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link SyntheseQueries} finds. */
@Tag("SYN-11")
public abstract class SyntheseQueriesContract {

    private Monde monde;
    private SyntheseQueries queries;
    private Dossier dossier;
    private DispositifCep cep;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(SyntheseQueries.class);
        dossier = monde.avec(Dossiers.unDossierJustifie());
        cep = monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusYears(1), dossier));
    }

    @Test
    void rend_par_cep_les_phases_dont_un_document_a_ete_remis() {
        DispositifCep clos = monde.avec(Ceps.unCepClos(AUJOURDHUI.minusYears(3), AUJOURDHUI.minusYears(2), dossier));
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_1, 1, cep, dossier));
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_1, 2, cep, dossier));
        monde.avec(Documents.uneSynthese(TypeDocument.SYNTHESE_2, 1, cep, dossier));
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_2, 1, clos, dossier));

        assertThat(chercher())
                .isEqualTo(Map.of(cep.id(), Set.of(PhaseCep.PHASE_2), clos.id(), Set.of(PhaseCep.PHASE_3)));
    }

    @Test
    void la_synthese_complete_vaut_pour_les_deux_phases() {
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_COMPLETE, 1, cep, dossier));

        assertThat(chercher()).isEqualTo(Map.of(cep.id(), EnumSet.allOf(PhaseCep.class)));
    }

    @Test
    void une_fiche_de_liaison_remise_n_est_la_synthese_d_aucun_cep() {
        monde.avec(Documents.uneFicheLiaisonRemise(1, dossier));

        assertThat(chercher()).isEmpty();
    }

    @Test
    void celle_d_un_autre_dossier_ne_compte_pas() {
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        DispositifCep autreCep = monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusYears(1), autre));
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_1, 1, autreCep, autre));

        assertThat(chercher()).isEmpty();
    }

    @Test
    @Tag("DRO-04")
    void une_autre_structure_ne_trouve_rien() {
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_1, 1, cep, dossier));

        assertThat(monde.pour(BORDEAUX, () -> queries.findRemises(dossier.id(), BORDEAUX)))
                .isEmpty();
    }

    private Map<DispositifCepId, Set<PhaseCep>> chercher() {
        return queries.findRemises(dossier.id(), MARSEILLE);
    }
}
