package fr.cepage.persistence.referentiel;

import static fr.cepage.persistence.BaseDeTest.transactionnel;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.referentiel.ActeMetier;
import fr.cepage.domain.referentiel.CategorieActe;
import fr.cepage.domain.referentiel.ReferentielActivites;
import fr.cepage.domain.referentiel.ReferentielActivites.Mission;
import fr.cepage.domain.referentiel.ReferentielActivites.Niveau;
import fr.cepage.domain.referentiel.ReferentielActivites.Objectif;
import fr.cepage.domain.referentiel.ReferentielActivitesEnMemoire;
import fr.cepage.domain.referentiel.ReferentielActivitesRepository;
import fr.cepage.domain.referentiel.ReferentielActivitesRepositoryContract;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class ReferentielActivitesRepositoryAdapterTest extends ReferentielActivitesRepositoryContract {
    private static final List<String> TABLES = List.of("acte", "objectif", "mission");

    @Autowired
    private ReferentielActivitesRepository adapter;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected ReferentielActivitesRepository depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(ReferentielActivitesRepository.class, adapter, transactions);
    }

    @AfterEach
    void n_en_laisser_qu_une() {
        String ancien = ReferentielActivitesEnMemoire.ANCIEN.version();
        TABLES.forEach(table -> executer("DELETE FROM activite_" + table + " WHERE version = ?", ancien));
        executer("DELETE FROM activite_version WHERE code = ?", ancien);
    }

    @ParameterizedTest
    @Tag("REF-01")
    @CsvSource({"NIVEAU_1, 4, 4, 14", "NIVEAU_2, 5, 5, 15", "NIVEAU_3, 3, 3, 12", "TRANSVERSAL, 3, 5, 12"})
    void le_referentiel_de_2014_est_entier(String niveau, int missions, int objectifs, int actes) {
        Niveau complet = depot().findAll().getFirst().niveaux().stream()
                .filter(candidat -> candidat.niveau().name().equals(niveau))
                .findFirst()
                .orElseThrow();

        assertThat(complet.missions()).hasSize(missions);
        assertThat(complet.missions().stream().flatMap(mission -> mission.objectifs().stream()))
                .hasSize(objectifs);
        assertThat(complet.actes())
                .hasSize(actes)
                .allMatch(acte -> acte.code()
                        .valeur()
                        .startsWith(niveau.replace("NIVEAU_", "N").replace("RANSVERSAL", "") + "_"));
    }

    @Test
    @Tag("REF-01")
    void chaque_categorie_de_la_legende_a_ses_actes_et_les_livrables_sont_trois() {
        Map<CategorieActe, Long> parCategorie = depot().findAll().getFirst().niveaux().stream()
                .flatMap(Niveau::actes)
                .filter(acte -> acte.categorie() != null)
                .collect(Collectors.groupingBy(acte -> requireNonNull(acte.categorie()), Collectors.counting()));

        assertThat(parCategorie).containsOnlyKeys(CategorieActe.values());
        assertThat(parCategorie)
                .containsEntry(CategorieActe.LIVRABLE, 3L)
                .containsEntry(CategorieActe.FICHE_TECHNIQUE, 1L)
                .containsEntry(CategorieActe.VIGILANCE, 2L);
    }

    @Test
    @Tag("REF-01")
    void deux_versions_ne_valent_pas_le_meme_jour() {
        assertThatThrownBy(() -> executer(
                        "INSERT INTO activite_version (code, libelle, depuis) VALUES (?, 'Trop tôt', DATE '2030-01-01')",
                        "DOUBLE"))
                .hasStackTraceContaining("activite_version_seule");
    }

    @Override
    protected void ajouter(ReferentielActivites version) {
        executer(
                "INSERT INTO activite_version (code, libelle, depuis, jusqu_au) VALUES (?, 'Ancien', ?, ?)",
                version.version(),
                version.depuis(),
                requireNonNull(version.jusquAu()));
        for (Niveau niveau : version.niveaux()) {
            niveau.missions().forEach(mission -> ajouter(version.version(), niveau, mission));
        }
    }

    private static void ajouter(String version, Niveau niveau, Mission mission) {
        executer(
                "INSERT INTO activite_mission (version, niveau, ordre, code, libelle) VALUES (?, ?, ?, ?, ?)",
                version,
                niveau.niveau().name(),
                niveau.missions().indexOf(mission),
                mission.code().valeur(),
                mission.libelle());
        mission.objectifs().forEach(objectif -> ajouter(version, mission, objectif));
    }

    private static void ajouter(String version, Mission mission, Objectif objectif) {
        executer(
                "INSERT INTO activite_objectif (version, mission, ordre, code, libelle) VALUES (?, ?, ?, ?, ?)",
                version,
                mission.code().valeur(),
                mission.objectifs().indexOf(objectif),
                objectif.code().valeur(),
                objectif.libelle());
        for (ActeMetier acte : objectif.actes()) {
            executer(
                    "INSERT INTO activite_acte (version, objectif, ordre, code, libelle) VALUES (?, ?, ?, ?, ?)",
                    version,
                    objectif.code().valeur(),
                    objectif.actes().indexOf(acte),
                    acte.code().valeur(),
                    acte.libelle());
        }
    }

    private static void executer(String ordre, Object... parametres) {
        BaseDeTest.proprietaire().update(ordre, parametres);
    }
}
