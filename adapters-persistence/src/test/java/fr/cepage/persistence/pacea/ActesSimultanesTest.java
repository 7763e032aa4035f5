package fr.cepage.persistence.pacea;

import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.CloturerDispositifCep;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.dispositif.SaisieCloture;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.pacea.CreerPacea;
import fr.cepage.application.pacea.SaisiePacea;
import fr.cepage.application.support.Saisies;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.DeuxPersonnes;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import fr.cepage.persistence.UseCasesSurPostgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Two people act on the same dossier at the same moment: one ends its CEP, the other creates a PACEA. Whoever comes
 * first, no PACEA is left en cours without a CEP en cours.
 */
@TestPersistance
@Timeout(DeuxPersonnes.SECONDES)
@Tag("CLO-04")
@Tag("SUP-02")
@Tag("PAC-01")
class ActesSimultanesTest {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private PaceaRepository paceas;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationContext adapters;

    private final DeuxPersonnes personnes = new DeuxPersonnes();
    private UseCasesSurPostgres cas;
    private JeuDEssai jeu;
    private Dossier dossier;
    private DispositifCep cep;

    /** How a CEP ends. */
    enum Fin {
        CLOTURE,
        SUPPRESSION
    }

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        cas = new UseCasesSurPostgres(adapters);
        dossier = jeu.ajouter(Dossiers.unDossierJustifie());
        cep = jeu.ajouter(unCepEnPhase2Depuis(ENTREE, dossier));
    }

    @AfterEach
    void congedier() {
        personnes.close();
    }

    @ParameterizedTest
    @EnumSource
    void le_pacea_d_abord_la_fin_du_cep_est_refusee(Fin fin) throws Exception {
        Future<String> seconde = personnes.enchainer(jeu, () -> creer(SaisieCep.VIDE), () -> finir(fin));

        assertThat(seconde.get()).isEqualTo("cep.pacea-en-cours");
        assertThat(paceaEnCours().orElseThrow().cep()).contains(cep.id());
        assertThat(cepEnCours()).contains(cep.id());
    }

    @ParameterizedTest
    @EnumSource
    void la_fin_du_cep_d_abord_le_pacea_en_amene_un_autre(Fin fin) throws Exception {
        Future<String> seconde = personnes.enchainer(jeu, () -> finir(fin), () -> creer(Saisies.unCep()));

        assertThat(seconde.get()).isEqualTo("fait");
        assertThat(cepEnCours()).isPresent().isNotEqualTo(Optional.of(cep.id()));
        assertThat(paceaEnCours().orElseThrow().cep()).isEqualTo(cepEnCours());
    }

    @ParameterizedTest
    @EnumSource
    @Tag("PAC-02")
    void la_fin_du_cep_d_abord_un_pacea_qui_comptait_sur_lui_est_refuse(Fin fin) throws Exception {
        Future<String> seconde = personnes.enchainer(jeu, () -> finir(fin), () -> creer(SaisieCep.VIDE));

        assertThat(seconde.get()).isEqualTo("cep.champ-obligatoire");
        assertThat(paceaEnCours()).isEmpty();
        assertThat(cepEnCours()).isEmpty();
    }

    @RepeatedTest(10)
    void sans_ordre_convenu_l_etat_final_est_coherent(RepetitionInfo essai) throws Exception {
        Fin choisie = Fin.values()[essai.getCurrentRepetition() % 2];
        CyclicBarrier ensemble = new CyclicBarrier(2);
        Future<String> creation = personnes.agir(ensemble, () -> creer(Saisies.unCep()));
        Future<String> fin = personnes.agir(ensemble, () -> finir(choisie));

        assertThat(creation.get()).isEqualTo("fait");
        assertThat(fin.get()).isIn("fait", "cep.pacea-en-cours");
        assertThat(paceaEnCours().orElseThrow().cep()).isEqualTo(cepEnCours());
        assertThat(cepEnCours().equals(Optional.of(cep.id()))).isEqualTo(!"fait".equals(fin.get()));
    }

    private void creer(SaisieCep saisie) {
        BaseDeTest.agirPour(MARSEILLE);
        cas.executer(CreerPacea.class, u -> u.execute(dossier.id(), new SaisiePacea(AUJOURDHUI, saisie)));
    }

    private void finir(Fin fin) {
        BaseDeTest.agirPour(MARSEILLE);
        VersionAttendue lue = VersionAttendue.de(cep.version());
        if (fin == Fin.CLOTURE) {
            cas.executer(
                    CloturerDispositifCep.class,
                    u -> u.execute(cep.id(), lue, new SaisieCloture(HIER, "REPRISE_EMPLOI", null)));
        } else {
            cas.executer(SupprimerDispositifCep.class, u -> {
                u.execute(cep.id(), lue);
                return cep;
            });
        }
    }

    private Optional<Pacea> paceaEnCours() {
        List<Pacea> tous = jeu.en(() -> paceas.findByDossier(dossier.id(), MARSEILLE));
        return tous.stream().filter(Pacea::enCours).findFirst();
    }

    private Optional<DispositifCepId> cepEnCours() {
        List<DispositifCep> tous = jeu.en(() -> ceps.findByDossier(dossier.id(), MARSEILLE));
        return tous.stream()
                .filter(DispositifCep::enCours)
                .map(DispositifCep::id)
                .findFirst();
    }
}
