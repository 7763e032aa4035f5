package fr.cepage.persistence.pacea;

import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.pacea.Paceas.unPaceaClos;
import static fr.cepage.domain.pacea.Paceas.unPaceaDepuis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What the database refuses when nothing above it did. */
@TestPersistance
class ContraintesPaceaTest {
    private static final LocalDate JANVIER = LocalDate.of(2026, 1, 5);
    private static final LocalDate MARS = LocalDate.of(2026, 3, 2);

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private PaceaRepository paceas;

    @Autowired
    private DossierQueries queries;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private JeuDEssai jeu;
    private DispositifCep cep;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        cep = jeu.ajouter(unCepEnPhase2Depuis(JANVIER, jeu.ajouter(Dossiers.unDossierJustifie())));
    }

    @Test
    @Tag("SUP-02")
    void le_cep_d_un_pacea_en_cours_ne_peut_etre_supprime() {
        ajouter(unPaceaDepuis(JANVIER, cep));

        assertThatThrownBy(() -> jeu.en(() -> {
                    ceps.delete(cep);
                    return cep;
                }))
                .hasStackTraceContaining("pacea_en_cours_avec_son_cep");
        assertThat(jeu.en(() -> ceps.findById(cep.id(), cep.structure()))).isPresent();
    }

    @Test
    @Tag("PAC-03")
    void rouvrir_un_pacea_clos_a_cote_d_un_autre_est_refuse_meme_par_sql() {
        ajouter(unPaceaClos(JANVIER, JANVIER, cep));
        ajouter(unPaceaDepuis(MARS, cep));

        assertThatThrownBy(() -> jeu.en(() -> jdbc.update("UPDATE pacea SET date_fin = NULL, motif = NULL")))
                .hasStackTraceContaining("pacea_un_seul_en_cours");
    }

    @ParameterizedTest
    @Tag("PAC-07")
    @CsvSource({
        "date_fin = DATE '2026-03-02', pacea_fin_complete",
        "motif = 'AUTRE', pacea_fin_complete",
        "'date_fin = DATE ''2026-01-04'', motif = ''AUTRE''', pacea_fin",
    })
    void une_fin_est_complete_et_ne_precede_pas_l_entree(String fin, String contrainte) {
        ajouter(unPaceaDepuis(JANVIER, cep));

        assertThatThrownBy(() -> jeu.en(() -> jdbc.update("UPDATE pacea SET " + fin)))
                .hasStackTraceContaining('"' + contrainte + '"');
    }

    @Test
    @Tag("DRO-04")
    void un_pacea_ne_peut_tenir_au_cep_d_un_autre_dossier() {
        DispositifCep ailleurs = jeu.ajouter(unCepEnPhase2Depuis(JANVIER, jeu.ajouter(Dossiers.unDossierJustifie())));
        ajouter(unPaceaDepuis(JANVIER, cep));

        assertThatThrownBy(() -> jeu.en(() ->
                        jdbc.update("UPDATE pacea SET cep_id = ?", ailleurs.id().valeur())))
                .hasStackTraceContaining("pacea_cep");
    }

    @Test
    @Tag("PAC-04")
    void la_fiche_du_dossier_dit_si_un_pacea_est_en_cours() {
        assertThat(enPacea()).isFalse();
        ajouter(unPaceaDepuis(JANVIER, cep));
        assertThat(enPacea()).isTrue();
        jeu.en(() -> jdbc.update("UPDATE pacea SET date_fin = ?, motif = 'AUTRE'", MARS));
        assertThat(enPacea()).isFalse();
    }

    private boolean enPacea() {
        return jeu.en(() -> queries.find(cep.dossier(), cep.structure(), Dossiers.AUJOURDHUI))
                .orElseThrow()
                .enPacea();
    }

    private void ajouter(Pacea pacea) {
        jeu.en(() -> paceas.save(pacea));
    }
}
