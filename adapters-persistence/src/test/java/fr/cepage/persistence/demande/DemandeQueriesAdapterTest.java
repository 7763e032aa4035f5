package fr.cepage.persistence.demande;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.demande.DemandeQueries;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
@Tag("DEM-01")
class DemandeQueriesAdapterTest {
    @Autowired
    private DemandeQueries queries;

    @Autowired
    private DemandeRepository demandes;

    private final JeuDEssai jeu;
    private Dossier dossier;

    @Autowired
    DemandeQueriesAdapterTest(
            DossierRepository dossiers, DispositifCepRepository ceps, PlatformTransactionManager transactions) {
        jeu = new JeuDEssai(dossiers, ceps, transactions);
    }

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        dossier = jeu.ajouter(Dossiers.unDossier());
    }

    @Test
    void montre_une_demande_avec_le_libelle_de_sa_nature() {
        Demande demande = ajouter(Demandes.uneDemande(EtatDemande.SANS_SUITE, dossier));

        DemandeVue vue = jeu.en(() -> queries.find(demande.id(), MARSEILLE)).orElseThrow();

        assertThat(vue.dossier()).isEqualTo(dossier.id());
        assertThat(vue.version()).isEqualTo(1);
        assertThat(vue.date()).isEqualTo(AUJOURDHUI);
        assertThat(vue.nature().libelle()).isEqualTo("Formation");
        assertThat(vue.commentaire()).isEqualTo(demande.contenu().commentaire());
        assertThat(vue.etat()).isEqualTo(EtatDemande.SANS_SUITE);
    }

    @Test
    void parcourt_celles_d_un_dossier_par_parties_sans_en_perdre_ni_en_repeter() {
        ajouter(Demandes.uneDemande(jeu.ajouter(Dossiers.unDossier())));
        for (int jours = 0; jours < 7; jours++) {
            ajouter(Demandes.uneDemandeDu(AUJOURDHUI.minusDays(jours / 2), dossier));
        }

        List<DemandeVue> lues = parcourir(3);

        assertThat(lues).hasSize(7).extracting(DemandeVue::id).doesNotHaveDuplicates();
        assertThat(lues).extracting(DemandeVue::date).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void ne_montre_que_celles_de_l_etat_demande() {
        Demande attend = ajouter(Demandes.uneDemandeDu(AUJOURDHUI.minusDays(60), dossier));
        for (int jours = 0; jours < 3; jours++) {
            ajouter(Demandes.uneDemande(EtatDemande.TRAITEE, dossier));
        }

        assertThat(jeu.en(() -> queries.findByDossier(
                                dossier.id(), MARSEILLE, EtatDemande.A_TRAITER, new DemandePage(null, 2)))
                        .elements())
                .extracting(DemandeVue::id)
                .containsExactly(attend.id());
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_rien_d_une_autre_structure() {
        Demande demande = ajouter(Demandes.uneDemande(dossier));
        BaseDeTest.agirPour(BORDEAUX);

        assertThat(jeu.en(() -> queries.find(demande.id(), BORDEAUX))).isEmpty();
        assertThat(jeu.en(() -> queries.find(demande.id(), MARSEILLE))).isEmpty();
        assertThat(jeu.en(() -> queries.findByDossier(dossier.id(), BORDEAUX, null, DemandePage.premiere()))
                        .elements())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "+999999-01-01", "2026-02-30", ""})
    void refuse_un_curseur_qu_elle_n_a_pas_donne(String date) {
        Curseur invente = Curseur.de(date, dossier.id());

        assertThatExceptionOfType(CurseurInvalide.class).isThrownBy(() -> jeu.en(() -> page(invente, 3)));
    }

    private Demande ajouter(Demande demande) {
        BaseDeTest.agirPour(demande.structure());
        return jeu.en(() -> demandes.save(demande));
    }

    private List<DemandeVue> parcourir(int limite) {
        List<DemandeVue> lues = new ArrayList<>();
        Curseur curseur = null;
        do {
            Curseur apres = curseur;
            Page<DemandeVue> page = jeu.en(() -> page(apres, limite));
            lues.addAll(page.elements());
            curseur = page.suivant();
        } while (curseur != null);
        return lues;
    }

    private Page<DemandeVue> page(@Nullable Curseur apres, int limite) {
        return queries.findByDossier(dossier.id(), MARSEILLE, null, new DemandePage(apres, limite));
    }
}
