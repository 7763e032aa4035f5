package fr.cepage.domain.referentiel;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferentielTest {
    private static final LocalDate PREMIER = LocalDate.of(2021, 7, 13);
    private static final LocalDate DERNIER = LocalDate.of(2026, 12, 31);
    private static final CodeValeur ANCIENNE = new CodeValeur("ANCIENNE");
    private static final CodeValeur ACTUELLE = new CodeValeur("ACTUELLE");

    private final Violations violations = new Violations();
    private final ChoixDeValeurs choix = new ChoixDeValeurs(new DeuxMotifs(), MARSEILLE, AUJOURDHUI, violations);

    @Test
    @Tag("NOM-01")
    void une_valeur_se_choisit_du_premier_au_dernier_jour_de_sa_validite() {
        ValeurListe valeur = valeur(ACTUELLE, PREMIER, DERNIER);
        assertThat(valeur.valideLe(PREMIER.minusDays(1))).isFalse();
        assertThat(valeur.valideLe(PREMIER)).isTrue();
        assertThat(valeur.valideLe(DERNIER)).isTrue();
        assertThat(valeur.valideLe(DERNIER.plusDays(1))).isFalse();
    }

    @Test
    @Tag("NOM-01")
    void une_valeur_sans_bornes_se_choisit_toujours() {
        ValeurListe valeur = valeur(ACTUELLE, null, null);
        assertThat(valeur.valideLe(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(valeur.valideLe(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    @Tag("CEP-09")
    @Tag("CLO-06")
    void seule_une_valeur_valide_aujourd_hui_se_choisit() {
        choix.verifier("motifSortie", Liste.MOTIFS_SORTIE, ACTUELLE, null);
        assertThat(violations.aucune()).isTrue();
        choix.verifier("motifSortie", Liste.MOTIFS_SORTIE, ANCIENNE, null);
        assertThat(Refus.de(violations::lever)).containsExactly("referentiel.valeur-inactive@motifSortie");
        assertThat(violations.liste().getFirst().parametres()).containsExactly("Libellé ANCIENNE");
    }

    @Test
    @Tag("CEP-09")
    void une_valeur_absente_de_la_liste_est_inconnue() {
        choix.verifier("aiguilleur", Liste.AIGUILLEURS, ACTUELLE, null);
        choix.verifier("motifSortie", Liste.MOTIFS_SORTIE, new CodeValeur("AUTRE"), null);
        assertThat(Refus.de(violations::lever))
                .containsExactly("referentiel.valeur-inconnue@aiguilleur", "referentiel.valeur-inconnue@motifSortie");
    }

    @Test
    @Tag("CEP-09")
    void une_valeur_perimee_laissee_comme_elle_etait_est_acceptee() {
        choix.verifier("motifSortie", Liste.MOTIFS_SORTIE, ANCIENNE, ANCIENNE);
        choix.verifier("motifSortie", Liste.MOTIFS_SORTIE, null, ANCIENNE);
        assertThat(violations.aucune()).isTrue();
        choix.verifier("motifSortie", Liste.MOTIFS_SORTIE, ANCIENNE, ACTUELLE);
        assertThat(violations.porteSur("motifSortie")).isTrue();
    }

    @ParameterizedTest
    @Tag("CEP-09")
    @ValueSource(strings = {"premiere", "A B", "A-B", "É", "A'; DROP TABLE x", "<B>"})
    void ce_qui_ne_peut_etre_un_code_est_une_valeur_inconnue(String code) {
        assertThat(Refus.de(() -> CodeValeur.lire(code))).containsExactly("referentiel.valeur-inconnue");
    }

    @Test
    void un_code_a_soixante_caracteres_au_plus() {
        assertThat(CodeValeur.lire(" " + "A".repeat(60) + " ")).hasToString("A".repeat(60));
        assertThat(Refus.de(() -> CodeValeur.lire("A".repeat(61)))).containsExactly("referentiel.valeur-inconnue");
        assertThat(CodeValeur.lire(" ")).isNull();
        assertThat(CodeValeur.lire(null)).isNull();
    }

    @Test
    @Tag("NOM-03")
    void aucun_code_externe_n_est_invente() {
        assertThat(valeur(ACTUELLE, null, null).codeExterne()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void chaque_liste_se_retrouve_par_son_chemin(Liste liste) {
        assertThat(liste.chemin()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Liste.parChemin(liste.chemin())).contains(liste);
        assertThat(Liste.parChemin(liste.name())).isEmpty();
    }

    private static ValeurListe valeur(CodeValeur code, @Nullable LocalDate depuis, @Nullable LocalDate jusquAu) {
        return new ValeurListe(
                Liste.MOTIFS_SORTIE, code, "Libellé " + code, 1, null, depuis, jusquAu, null, null, true);
    }

    /** One motif of before 13/07/2021, one of since. */
    private static final class DeuxMotifs implements ReferentielRepository {
        private static final List<ValeurListe> VALEURS =
                List.of(valeur(ANCIENNE, null, PREMIER.minusDays(1)), valeur(ACTUELLE, PREMIER, null));

        @Override
        public Optional<ValeurListe> find(Liste liste, CodeValeur code, StructureCode structure) {
            return findAll(liste, structure).stream()
                    .filter(valeur -> valeur.code().equals(code))
                    .findFirst();
        }

        @Override
        public List<ValeurListe> findAll(Liste liste, StructureCode structure) {
            return liste == Liste.MOTIFS_SORTIE ? VALEURS : List.of();
        }

        @Override
        public List<ValeurListe> findAll(Set<Liste> listes, StructureCode structure) {
            return VALEURS;
        }
    }
}
