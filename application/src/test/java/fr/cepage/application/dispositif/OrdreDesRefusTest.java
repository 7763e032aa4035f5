package fr.cepage.application.dispositif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionManquante;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.Dossiers;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not there, then its version, then its state, then the values: everything here is wrong at once. */
class OrdreDesRefusTest {
    private static final LocalDate HIER = Dossiers.AUJOURDHUI.minusDays(1);
    private static final VersionAttendue ABSENTE = new VersionAttendue.Absente();
    private static final VersionAttendue INCONNUE = new VersionAttendue.Inconnue();
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final DispositifCep clos =
            monde.avec(Ceps.unCepClos(LocalDate.of(2026, 3, 2), HIER, monde.avec(Dossiers.unDossierJustifie())));

    /** An act with nothing but faults. */
    interface Acte {
        void executer(UseCasesDeTest monde, DispositifCepId id, VersionAttendue version);
    }

    static Stream<Acte> actes() {
        return Stream.of(
                (monde, id, version) -> monde.executer(
                        ModifierDispositifCep.class,
                        u -> u.execute(id, version, s -> Saisies.unCepVide().renseignements())),
                (monde, id, version) -> monde.executer(PasserEnPhase3.class, u -> u.execute(id, version, null)),
                (monde, id, version) -> monde.executer(RepasserEnPhase2.class, u -> u.execute(id, version)),
                (monde, id, version) -> monde.executer(
                        CloturerDispositifCep.class, u -> u.execute(id, version, new SaisieCloture(null, "x", null))),
                (monde, id, version) -> monde.lancer(SupprimerDispositifCep.class, u -> u.execute(id, version)));
    }

    @ParameterizedTest
    @MethodSource("actes")
    void absent_puis_version_puis_etat(Acte acte) {
        DispositifCepId inconnu = new DispositifCepId(UUID.randomUUID());
        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> acte.executer(monde, inconnu, ABSENTE));
        assertThatExceptionOfType(VersionManquante.class).isThrownBy(() -> acte.executer(monde, clos.id(), ABSENTE));
        assertThatExceptionOfType(VersionPerimee.class).isThrownBy(() -> acte.executer(monde, clos.id(), INCONNUE));
        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> acte.executer(monde, clos.id(), VersionAttendue.de(clos.version() + 1)));
        assertThat(Refus.de(() -> acte.executer(monde, clos.id(), VersionAttendue.de(clos.version()))))
                .containsExactly("cep.clos");
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("PHA-08")
    void une_entree_directe_en_phase_3_est_dite_avant_une_date_absente() {
        DispositifCep direct = monde.avec(
                Ceps.unCepEntreDirectementEnPhase3(LocalDate.of(2026, 3, 2), monde.avec(Dossiers.unDossierJustifie())));
        assertThat(Refus.de(() -> monde.executer(PasserEnPhase3.class, u -> u.execute(direct.id(), QUELCONQUE, null))))
                .containsExactly("cep.deja-en-phase-3");
    }

    @Test
    @Tag("CLO-09")
    void rouvrir_dit_la_version_avant_l_etat_et_l_etat_avant_la_raison() {
        DispositifCep enCours = monde.avec(
                Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), monde.avec(Dossiers.unDossierJustifie())));
        assertThatExceptionOfType(VersionManquante.class)
                .isThrownBy(() ->
                        monde.executer(AnnulerClotureDispositifCep.class, u -> u.execute(enCours.id(), ABSENTE, null)));
        assertThat(Refus.de(() -> monde.executer(
                        AnnulerClotureDispositifCep.class, u -> u.execute(enCours.id(), QUELCONQUE, null))))
                .containsExactly("cep.pas-clos");
    }

    @Test
    void un_changement_fait_sur_une_version_lue_perime_les_autres() {
        DispositifCep cep = monde.avec(
                Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), monde.avec(Dossiers.unDossierJustifie())));
        VersionAttendue lue = VersionAttendue.de(cep.version());
        DispositifCepVue passe =
                monde.executer(PasserEnPhase3.class, u -> u.execute(cep.id(), lue, Dossiers.AUJOURDHUI));
        assertThat(passe.version()).isEqualTo(cep.version() + 1);
        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> monde.executer(RepasserEnPhase2.class, u -> u.execute(cep.id(), lue)));
    }
}
