package fr.cepage.application.demande;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link DemandeQueries} reads. */
@Tag("DEM-01")
public abstract class DemandeQueriesContract {
    private Monde monde;
    private DemandeQueries queries;
    private Dossier dossier;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(DemandeQueries.class);
        dossier = monde.avec(Dossiers.unDossier());
    }

    @Test
    void montre_une_demande_avec_le_libelle_de_sa_nature() {
        Demande demande = monde.avec(Demandes.uneDemande(EtatDemande.SANS_SUITE, dossier));

        assertThat(queries.find(demande.id(), MARSEILLE))
                .contains(new DemandeVue(
                        demande.id(),
                        dossier.id(),
                        1,
                        AUJOURDHUI,
                        new ValeurVue(Demandes.FORMATION, "Formation", null),
                        "Cherche une formation de cuisine",
                        EtatDemande.SANS_SUITE));
    }

    @Test
    void une_demande_peut_etre_sans_commentaire() {
        Demande demande =
                monde.avec(Demandes.uneDemande(Demandes.unContenu(AUJOURDHUI, null), EtatDemande.A_TRAITER, dossier));

        assertThat(queries.find(demande.id(), MARSEILLE))
                .get()
                .extracting(DemandeVue::commentaire)
                .isNull();
    }

    @Test
    void parcourt_celles_d_un_dossier_par_parties_la_plus_recente_d_abord_puis_la_derniere_enregistree() {
        monde.avec(Demandes.uneDemande(monde.avec(Dossiers.unDossier())));
        List<DemandeId> enregistrees = new ArrayList<>();
        for (int jours = 6; jours >= 0; jours--) {
            enregistrees.add(monde.avec(Demandes.uneDemandeDu(AUJOURDHUI.minusDays(jours / 2), dossier))
                    .id());
        }

        assertThat(Monde.parcourir(3, page -> queries.findByDossier(dossier.id(), MARSEILLE, null, page)))
                .extracting(DemandeVue::id)
                .containsExactlyElementsOf(enregistrees.reversed());
    }

    @Test
    void ne_perd_ni_ne_repete_rien_quand_la_liste_change_pendant_qu_on_la_lit() {
        List<Demande> aTraiter = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            aTraiter.add(monde.avec(Demandes.uneDemande(dossier)));
        }

        assertThat(Monde.parcourir(
                        2, page -> queries.findByDossier(dossier.id(), MARSEILLE, EtatDemande.A_TRAITER, page), () -> {
                            monde.avec(Demandes.uneDemande(dossier));
                            traiter(aTraiter.getLast());
                        }))
                .extracting(DemandeVue::id)
                .containsExactlyElementsOf(
                        aTraiter.reversed().stream().map(Demande::id).toList());
    }

    @Test
    void ne_montre_que_celles_de_l_etat_demande() {
        Demande attend = monde.avec(Demandes.uneDemandeDu(AUJOURDHUI.minusDays(60), dossier));
        for (int i = 0; i < 3; i++) {
            monde.avec(Demandes.uneDemande(EtatDemande.TRAITEE, dossier));
        }

        assertThat(queries.findByDossier(dossier.id(), MARSEILLE, EtatDemande.A_TRAITER, new PageVoulue(null, 2))
                        .elements())
                .extracting(DemandeVue::id)
                .containsExactly(attend.id());
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_rien_d_une_autre_structure() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));

        assertThat(monde.pour(BORDEAUX, () -> queries.find(demande.id(), BORDEAUX)))
                .isEmpty();
        assertThat(monde.pour(
                                BORDEAUX,
                                () -> queries.findByDossier(dossier.id(), BORDEAUX, null, PageVoulue.premiere()))
                        .elements())
                .isEmpty();
    }

    private void traiter(Demande demande) {
        Demande lue = queries.find(demande.id(), MARSEILLE)
                .map(vue -> new Demande(
                        demande.id(),
                        demande.dossier(),
                        demande.structure(),
                        demande.contenu(),
                        EtatDemande.TRAITEE,
                        vue.version()))
                .orElseThrow();
        monde.avec(lue);
    }
}
