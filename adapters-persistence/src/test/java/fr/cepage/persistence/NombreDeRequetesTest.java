package fr.cepage.persistence;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.application.journal.JournalQueries;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.pacea.Paceas;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** However many rows there are, a list or a sheet costs the same number of statements. */
@TestPersistance
class NombreDeRequetesTest {
    @Autowired
    private DossierQueries queries;

    @Autowired
    private JournalQueries journal;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private PaceaRepository paceas;

    @Autowired
    private PlatformTransactionManager transactions;

    private JeuDEssai jeu;
    private Dossier dossier;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        dossier = unDossierAvecUnCep();
    }

    @Test
    void la_liste_des_dossiers_en_coute_une() {
        verifierConstant(
                1,
                () -> queries.rechercher(MARSEILLE, CriteresDossiers.texte(null), AUJOURDHUI, DemandePage.premiere()));
    }

    @Test
    void la_recherche_par_nom_en_coute_deux_au_plus() {
        verifierConstant(
                2,
                () -> queries.rechercher(
                        MARSEILLE, CriteresDossiers.texte("martin"), AUJOURDHUI, DemandePage.premiere()));
    }

    @Test
    void la_fiche_en_coute_deux() {
        verifierConstant(2, () -> queries.find(dossier.id(), MARSEILLE, AUJOURDHUI));
    }

    @Test
    void le_journal_en_coute_une() {
        verifierConstant(1, () -> journal.findByDossier(dossier.id(), MARSEILLE, DemandePage.premiere()));
    }

    @Test
    void les_cep_d_un_dossier_en_coutent_une_avec_leurs_phases() {
        int avant = Requetes.compter(() -> jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE)));
        for (int annee = 2018; annee < 2025; annee++) {
            jeu.ajouter(Ceps.unCepClos(LocalDate.of(annee, 1, 8), LocalDate.of(annee, 6, 4), dossier));
        }

        int apres = Requetes.compter(() -> jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE)));

        assertThat(avant).isEqualTo(apres).isEqualTo(1);
    }

    @Test
    void les_pacea_d_un_dossier_en_coutent_une() {
        DispositifCep cep =
                jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE)).getFirst();
        for (int annee = 2018; annee < 2025; annee++) {
            Pacea clos = Paceas.unPaceaClos(LocalDate.of(annee, 1, 8), LocalDate.of(annee, 6, 4), cep);
            jeu.en(() -> paceas.save(clos));
        }

        assertThat(Requetes.compter(() -> jeu.en(() -> paceas.findByDossier(dossier.id(), MARSEILLE))))
                .isEqualTo(1);
    }

    private void verifierConstant(int attendues, Supplier<?> lecture) {
        assertThat(Requetes.compter(() -> jeu.en(lecture))).isEqualTo(attendues);
        for (int i = 0; i < 10; i++) {
            unDossierAvecUnCep();
        }
        assertThat(Requetes.compter(() -> jeu.en(lecture))).isEqualTo(attendues);
    }

    private Dossier unDossierAvecUnCep() {
        Dossier nouveau = jeu.ajouter(Dossiers.unDossierJustifie());
        jeu.ajouter(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 2, 2), nouveau));
        return nouveau;
    }
}
