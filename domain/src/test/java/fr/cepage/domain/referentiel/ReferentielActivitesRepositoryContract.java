package fr.cepage.domain.referentiel;

import static fr.cepage.domain.referentiel.ReferentielActivitesEnMemoire.ANCIEN;
import static fr.cepage.domain.referentiel.ReferentielActivitesEnMemoire.PREMIER_JOUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link ReferentielActivitesRepository} does. */
public abstract class ReferentielActivitesRepositoryContract {
    private ReferentielActivitesRepository activites;

    /** One that has the version of 2014 and nothing else. */
    protected abstract ReferentielActivitesRepository depot();

    /** Lets that version stand beside it. */
    protected abstract void ajouter(ReferentielActivites version);

    @BeforeEach
    void preparer() {
        activites = depot();
    }

    @Test
    @Tag("REF-01")
    void le_cahier_des_charges_de_2014_vaut_du_jour_de_l_arrete_sans_fin_connue() {
        assertThat(activites.findAll())
                .singleElement()
                .satisfies(version -> assertThat(version.depuis()).isEqualTo(PREMIER_JOUR))
                .satisfies(version -> assertThat(version.jusquAu()).isNull());
        assertThat(activites.findValide(PREMIER_JOUR.minusDays(1))).isEmpty();
        assertThat(activites.findValide(PREMIER_JOUR)).isPresent();
    }

    @Test
    @Tag("REF-01")
    void une_autre_version_se_tient_a_cote_et_chacune_vaut_ses_jours() {
        ReferentielActivites actuel = activites.findAll().getFirst();
        ajouter(ANCIEN);

        assertThat(activites.findAll()).containsExactly(ANCIEN, actuel);
        assertThat(activites.findValide(PREMIER_JOUR.minusDays(1))).contains(ANCIEN);
        assertThat(activites.findValide(PREMIER_JOUR)).contains(actuel);
        assertThat(activites.findValide(ANCIEN.depuis().minusDays(1))).isEmpty();
    }

    @Test
    @Tag("REF-01")
    void rend_chaque_acte_avec_son_libelle_et_sa_categorie_a_sa_place() {
        ReferentielActivites version = activites.findAll().getFirst();

        assertThat(version.acte(new CodeValeur("N1_FICHE_DE_LIAISON")))
                .contains(new ActeMetier(
                        new CodeValeur("N1_FICHE_DE_LIAISON"),
                        "Remettre la fiche de liaison SPRO vers le niveau 2",
                        CategorieActe.LIVRABLE));
        assertThat(version.acte(new CodeValeur("N2_BESOIN")).orElseThrow().categorie())
                .isNull();
        assertThat(version.niveaux().getFirst().missions().getFirst().code()).isEqualTo(new CodeValeur("N1_ACCUEIL"));
        assertThat(version.niveaux())
                .extracting(ReferentielActivites.Niveau::niveau)
                .containsSubsequence(
                        List.of(NiveauActivite.NIVEAU_1, NiveauActivite.NIVEAU_2, NiveauActivite.TRANSVERSAL));
        assertThat(version.acte(new CodeValeur("N1_ANCIEN_ACTE"))).isEmpty();
    }
}
