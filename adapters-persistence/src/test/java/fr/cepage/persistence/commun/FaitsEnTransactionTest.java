package fr.cepage.persistence.commun;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.ProposerCep;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.evenement.CloturerEvenement;
import fr.cepage.application.journal.JournalQueries;
import fr.cepage.application.support.Saisies;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import fr.cepage.persistence.UseCasesSurPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** What happened is stored and told together, or not at all. */
@TestPersistance
@Tag("SUP-03")
class FaitsEnTransactionTest {

    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private JournalQueries journal;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationContext adapters;

    private JeuDEssai jeu;
    private UseCasesSurPostgres cas;
    private Dossier dossier;

    @BeforeEach
    void quelqu_un_ecoute_et_echoue() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        dossier = jeu.ajouter(Dossiers.unDossierJustifie());
        cas = new UseCasesSurPostgres(adapters, (fait, contexte) -> {
            throw new IllegalStateException(fait.action().name());
        });
    }

    @Test
    void rien_de_nouveau_n_est_enregistre_quand_une_ecoute_echoue() {
        echouer(() -> cas.executer(ProposerCep.class, u -> u.execute(dossier.id(), Saisies.unCepLe(AUJOURDHUI))));
        assertThat(jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE))).isEmpty();
    }

    @Test
    void rien_n_est_change_quand_une_ecoute_echoue() {
        Evenement evenement = jeu.en(() -> evenements.save(Evenements.unEvenementEnCours(dossier)));
        echouer(() -> cas.executer(CloturerEvenement.class, u -> u.execute(evenement.id(), QUELCONQUE)));
        assertThat(jeu.en(() -> evenements.findEnCours(dossier.id(), MARSEILLE)))
                .isPresent();
    }

    @Test
    void rien_n_est_supprime_quand_une_ecoute_echoue() {
        DispositifCep cep = jeu.ajouter(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(5), dossier));
        echouer(() -> cas.executer(SupprimerDispositifCep.class, u -> {
            u.execute(cep.id(), QUELCONQUE);
            return cep;
        }));
        assertThat(jeu.en(() -> ceps.findById(cep.id(), MARSEILLE))).isPresent();
    }

    private void echouer(Runnable acte) {
        assertThatIllegalStateException().isThrownBy(acte::run);
        assertThat(jeu.en(() -> journal.findByDossier(dossier.id(), MARSEILLE, PageVoulue.premiere()))
                        .elements())
                .isEmpty();
    }
}
