package fr.cepage.domain.referentiel;

import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link ReferentielRepository} does. */
public abstract class ReferentielRepositoryContract {
    private static final CodeValeur SIEGE = new CodeValeur("SIEGE");
    /** First by its order, last by not being national. */
    private static final ValeurListe ANNEXE = new ValeurListe(
            Liste.LIEUX_ACCUEIL,
            new CodeValeur("ANNEXE_NORD"),
            "Annexe Nord",
            0,
            "Le mardi",
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 12, 31),
            SIEGE,
            "EXT-1",
            false);

    private ReferentielRepository referentiel;

    /** One that has the national values and nothing else. */
    protected abstract ReferentielRepository depot();

    /** Adds a value that a structure keeps for itself. */
    protected abstract void ajouter(ValeurListe valeur, StructureCode structure);

    /** Who looks from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        referentiel = depot();
        ajouter(ANNEXE, MARSEILLE);
        agirPour(MARSEILLE);
    }

    @Test
    @Tag("NOM-01")
    @Tag("NOM-03")
    void rend_les_valeurs_nationales_d_abord_puis_celles_de_la_structure() {
        assertThat(referentiel.findAll(Liste.LIEUX_ACCUEIL, MARSEILLE))
                .extracting(ValeurListe::code)
                .containsExactly(SIEGE, ANNEXE.code());
        assertThat(referentiel.find(Liste.LIEUX_ACCUEIL, ANNEXE.code(), MARSEILLE))
                .contains(ANNEXE);
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_pas_la_valeur_d_une_autre_structure() {
        agirPour(BORDEAUX);

        assertThat(referentiel.find(Liste.LIEUX_ACCUEIL, ANNEXE.code(), BORDEAUX))
                .isEmpty();
        assertThat(referentiel.findAll(Liste.LIEUX_ACCUEIL, BORDEAUX))
                .extracting(ValeurListe::code)
                .containsExactly(SIEGE);
    }

    @Test
    @Tag("NOM-01")
    @Tag("CLO-07")
    void rend_aussi_les_valeurs_qui_ne_sont_plus_valables() {
        assertThat(referentiel.find(Liste.MOTIFS_SORTIE, new CodeValeur("DEMENAGEMENT"), MARSEILLE))
                .get()
                .satisfies(ancien -> {
                    assertThat(ancien.valideLe(LocalDate.of(2021, 7, 12))).isTrue();
                    assertThat(ancien.valideLe(LocalDate.of(2021, 7, 13))).isFalse();
                    assertThat(ancien.correspondance()).isEqualTo(new CodeValeur("AUTRE_MOTIF"));
                });
    }

    @Test
    @Tag("CLO-08")
    void ne_devine_aucune_correspondance_pour_la_limite_d_age() {
        assertThat(referentiel.find(Liste.MOTIFS_SORTIE, new CodeValeur("LIMITE_AGE"), MARSEILLE))
                .get()
                .extracting(ValeurListe::correspondance)
                .isNull();
    }

    @Test
    void rend_plusieurs_listes_d_un_coup() {
        assertThat(referentiel.findAll(Set.of(Liste.CIVILITES, Liste.LIEUX_ACCUEIL), MARSEILLE))
                .extracting(ValeurListe::liste)
                .containsOnly(Liste.CIVILITES, Liste.LIEUX_ACCUEIL);
        assertThat(referentiel.findAll(Set.of(), MARSEILLE)).isEmpty();
    }

    @Test
    void ne_trouve_pas_un_code_dans_une_autre_liste() {
        assertThat(referentiel.find(Liste.AIGUILLEURS, SIEGE, MARSEILLE)).isEmpty();
    }
}
