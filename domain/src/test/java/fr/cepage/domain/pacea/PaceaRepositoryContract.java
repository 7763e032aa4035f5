package fr.cepage.domain.pacea;

import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.domain.pacea.Paceas.unPaceaClos;
import static fr.cepage.domain.pacea.Paceas.unPaceaDepuis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link PaceaRepository} does. */
public abstract class PaceaRepositoryContract {
    private static final LocalDate JANVIER = LocalDate.of(2026, 1, 5);
    private static final LocalDate FEVRIER = LocalDate.of(2026, 2, 2);
    private static final LocalDate MARS = LocalDate.of(2026, 3, 2);

    protected PaceaRepository paceas;
    private DispositifCep cep;

    /** An empty one. */
    protected abstract PaceaRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** Lets that CEP exist. */
    protected abstract DispositifCep enregistrer(DispositifCep cep);

    /** Lets that CEP exist no more. */
    protected abstract void supprimer(DispositifCep cep);

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose PACEA are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        paceas = depot();
        cep = enregistrer(unCepEnPhase2Depuis(JANVIER, enregistrer(Dossiers.unDossierJustifie())));
    }

    @Test
    void rend_tout_ce_qui_est_enregistre() {
        Pacea pacea = unPaceaDepuis(JANVIER, cep);
        assertThat(paceas.save(pacea).version()).isEqualTo(1);
        verifierRelu(pacea);
    }

    @Test
    @Tag("PAC-04")
    void compte_une_version_pour_la_cloture() {
        Pacea pacea = paceas.save(unPaceaDepuis(JANVIER, cep));

        pacea.cloturer(MARS, Paceas.AUTONOMIE_ACQUISE, AUJOURDHUI, new Violations());

        assertThat(paceas.save(pacea).version()).isEqualTo(2);
        verifierRelu(pacea);
    }

    @Test
    @Tag("PAC-03")
    void refuse_un_second_pacea_en_cours() {
        paceas.save(unPaceaDepuis(JANVIER, cep));

        assertThatThrownBy(() -> paceas.save(unPaceaDepuis(FEVRIER, cep)))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.principale().code()).isEqualTo(RefusPacea.DEJA_EN_COURS));
    }

    @Test
    @Tag("PAC-03")
    void accepte_un_pacea_apres_un_pacea_clos_et_les_rend_le_plus_recent_d_abord() {
        Pacea ancien = paceas.save(unPaceaClos(JANVIER, FEVRIER, cep));
        Pacea nouveau = paceas.save(unPaceaDepuis(MARS, cep));

        assertThat(paceas.findByDossier(cep.dossier(), MARSEILLE))
                .extracting(Pacea::id)
                .containsExactly(nouveau.id(), ancien.id());
        assertThat(paceas.unEnCours(cep.dossier(), MARSEILLE)).isTrue();
    }

    @Test
    @Tag("PAC-04")
    void un_pacea_clos_n_est_plus_en_cours() {
        paceas.save(unPaceaClos(JANVIER, FEVRIER, cep));

        assertThat(paceas.unEnCours(cep.dossier(), MARSEILLE)).isFalse();
    }

    @Test
    @Tag("PAC-04")
    void un_pacea_clos_survit_a_la_suppression_de_son_cep() {
        Pacea clos = paceas.save(unPaceaClos(JANVIER, FEVRIER, cep));

        supprimer(cep);

        assertThat(relire(clos).cep()).isEmpty();
        assertThat(relire(clos).fin()).isEqualTo(clos.fin());
        assertThat(relire(clos).version()).isEqualTo(clos.version());
    }

    @Test
    void refuse_une_version_perimee() {
        Pacea pacea = paceas.save(unPaceaDepuis(JANVIER, cep));
        Pacea autreLecture = relire(pacea);
        pacea.cloturer(MARS, Paceas.AUTONOMIE_ACQUISE, AUJOURDHUI, new Violations());
        paceas.save(pacea);

        autreLecture.cloturer(FEVRIER, Paceas.AUTONOMIE_ACQUISE, AUJOURDHUI, new Violations());

        assertThatThrownBy(() -> paceas.save(autreLecture)).isInstanceOf(perime());
        assertThatThrownBy(() -> paceas.delete(autreLecture)).isInstanceOf(perime());
        assertThat(relire(pacea).fin()).isEqualTo(pacea.fin());
    }

    @Test
    @Tag("PAC-05")
    void supprime_un_pacea() {
        Pacea pacea = paceas.save(unPaceaDepuis(JANVIER, cep));

        paceas.delete(pacea);

        assertThat(paceas.findById(pacea.id(), MARSEILLE)).isEmpty();
        paceas.save(unPaceaDepuis(JANVIER, cep));
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_pas_le_pacea_d_une_autre_structure() {
        Pacea pacea = paceas.save(unPaceaDepuis(JANVIER, cep));

        agirPour(BORDEAUX);

        assertThat(paceas.findById(pacea.id(), BORDEAUX)).isEmpty();
        assertThat(paceas.findByDossier(pacea.dossier(), BORDEAUX)).isEmpty();
    }

    private Pacea relire(Pacea pacea) {
        return paceas.findById(pacea.id(), pacea.structure()).orElseThrow();
    }

    private void verifierRelu(Pacea pacea) {
        Pacea lu = relire(pacea);
        assertThat(lu.dossier()).isEqualTo(pacea.dossier());
        assertThat(lu.dateEntree()).isEqualTo(pacea.dateEntree());
        assertThat(lu.cep()).isEqualTo(pacea.cep());
        assertThat(lu.fin()).isEqualTo(pacea.fin());
    }
}
