package fr.cepage.application.pacea;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.dispositif.ListerDispositifsCep;
import fr.cepage.application.dispositif.PreparerPropositionCep;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.pacea.Paceas;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One reading says what its parts say. */
class ConsulterDispositifsTest {

    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private Dossier dossier;

    @BeforeEach
    void un_jeune_qui_peut_entrer() {
        dossier = monde.avec(Dossiers.unDossierJustifie());
    }

    @Test
    @Tag("CEP-02")
    void avant_toute_entree_le_cep_et_le_pacea_sont_a_proposer() {
        DispositifsVue lus = consulter();
        assertThat(lus.ceps()).isEmpty();
        assertThat(lus.paceas()).isEmpty();
        assertThat(lus.proposition().empechements()).isEmpty();
        assertThat(lus.prepare().empechements()).isEmpty();
        commeSesParties(lus);
    }

    @Test
    @Tag("PAC-01")
    void pendant_un_cep_et_son_pacea_chacun_dit_ce_qui_l_empeche() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        monde.avec(Paceas.unPaceaDepuis(ENTREE, cep));
        DispositifsVue lus = consulter();
        assertThat(lus.ceps()).hasSize(1);
        assertThat(lus.paceas())
                .singleElement()
                .satisfies(pacea -> assertThat(pacea.cep()).isEqualTo(lus.ceps().getFirst()));
        assertThat(lus.proposition().empechements()).isNotEmpty();
        commeSesParties(lus);
    }

    @Test
    @Tag("DRO-02")
    void sans_les_droits_il_le_dit_d_abord() {
        monde.enTantQue(Acteurs.KARIM);
        commeSesParties(consulter());
    }

    private DispositifsVue consulter() {
        return monde.executer(ConsulterDispositifs.class, u -> u.execute(dossier.id()));
    }

    private void commeSesParties(DispositifsVue lus) {
        assertThat(lus.proposition())
                .isEqualTo(monde.executer(PreparerPropositionCep.class, u -> u.execute(dossier.id())));
        assertThat(lus.ceps()).isEqualTo(monde.executer(ListerDispositifsCep.class, u -> u.execute(dossier.id())));
        assertThat(lus.prepare()).isEqualTo(monde.executer(PreparerPacea.class, u -> u.execute(dossier.id())));
        assertThat(lus.paceas()).isEqualTo(monde.executer(ListerPaceas.class, u -> u.execute(dossier.id())));
    }
}
