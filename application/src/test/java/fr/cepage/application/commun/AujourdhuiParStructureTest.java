package fr.cepage.application.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.StructureInconnue;
import fr.cepage.application.dispositif.PreparerPropositionCep;
import fr.cepage.application.dispositif.ProposerCep;
import fr.cepage.application.dossier.JustifierDossier;
import fr.cepage.application.droits.ConsulterMoi;
import fr.cepage.application.pacea.CreerPacea;
import fr.cepage.application.pacea.SaisiePacea;
import fr.cepage.application.proposition.ProposerOffre;
import fr.cepage.application.proposition.SaisieProposition;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.Structures;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** At 20:30 UTC on 15 June it is 00:30 on the 16th in La Réunion and 16:30 on the 15th in Martinique. */
class AujourdhuiParStructureTest {
    private static final LocalDate LE_15 = LocalDate.of(2026, 6, 15);
    private static final LocalDate LE_16 = LocalDate.of(2026, 6, 16);

    private final UseCasesDeTest monde = new UseCasesDeTest().a(Instant.parse("2026-06-15T20:30:00Z"));
    private final Dossier reunionnais = monde.avec(Dossiers.unDossierDe(Structures.REUNION));
    private final Dossier martiniquais = monde.avec(Dossiers.unDossierDe(Structures.MARTINIQUE));

    @Test
    @Tag("CEP-06")
    void il_est_deja_demain_a_la_reunion_et_encore_aujourd_hui_en_martinique() {
        assertThat(aujourdhui(Acteurs.PAUL, reunionnais)).isEqualTo(LE_16);
        assertThat(aujourdhui(Acteurs.MARTINE, martiniquais)).isEqualTo(LE_15);
        monde.enTantQue(Acteurs.PAUL);
        assertThat(monde.executer(ProposerCep.class, u -> u.execute(reunionnais.id(), Saisies.unCepLe(LE_16)))
                        .dateEntree())
                .isEqualTo(LE_16);
        monde.enTantQue(Acteurs.MARTINE);
        assertThat(Refus.de(() ->
                        monde.executer(ProposerCep.class, u -> u.execute(martiniquais.id(), Saisies.unCepLe(LE_16)))))
                .containsExactly("cep.date-entree-future@dateEntree");
    }

    @Test
    @Tag("DOS-01")
    void une_verification_du_16_est_passee_a_la_reunion_et_future_en_martinique() {
        VersionAttendue quelconque = new VersionAttendue.Quelconque();
        monde.enTantQue(Acteurs.PAUL);
        assertThat(monde.executer(
                                JustifierDossier.class,
                                u -> u.execute(reunionnais.id(), quelconque, "PASSEPORT", LE_16))
                        .justification()
                        .dateVerification())
                .isEqualTo(LE_16);
        monde.enTantQue(Acteurs.MARTINE);
        assertThat(Refus.de(() -> monde.executer(
                        JustifierDossier.class, u -> u.execute(martiniquais.id(), quelconque, "PASSEPORT", LE_16))))
                .containsExactly("dossier.date-verification@dateVerification");
    }

    @Test
    @Tag("PAC-01")
    void un_pacea_du_16_commence_a_la_reunion_et_pas_encore_en_martinique() {
        SaisiePacea pacea = new SaisiePacea(LE_16, Saisies.unCep());
        monde.enTantQue(Acteurs.PAUL);
        assertThat(monde.executer(CreerPacea.class, u -> u.execute(reunionnais.id(), pacea))
                        .dateEntree())
                .isEqualTo(LE_16);
        monde.enTantQue(Acteurs.MARTINE);
        assertThat(Refus.de(() -> monde.executer(CreerPacea.class, u -> u.execute(martiniquais.id(), pacea))))
                .contains("pacea.date-entree-future@dateEntree");
    }

    @Test
    @Tag("OFF-04")
    void une_proposition_du_16_est_d_aujourd_hui_a_la_reunion_et_future_en_martinique() {
        monde.enTantQue(Acteurs.PAUL);
        assertThat(Refus.de(() -> proposerSansEvenement(reunionnais)))
                .containsExactly("evenement.champ-obligatoire@evenement");
        monde.enTantQue(Acteurs.MARTINE);
        assertThat(Refus.de(() -> proposerSansEvenement(martiniquais)))
                .containsExactlyInAnyOrder("evenement.champ-obligatoire@evenement", "proposition.date-future@date");
    }

    private void proposerSansEvenement(Dossier dossier) {
        Offre offre = monde.avec(Offres.uneOffreDe(dossier.structure()));
        SaisieProposition saisie = new SaisieProposition(offre.id(), LE_16, null, null, null);
        monde.executer(ProposerOffre.class, u -> u.execute(dossier.id(), saisie));
    }

    @Test
    void une_structure_inconnue_n_a_pas_d_aujourd_hui() {
        Acteur perdu = new Acteur(Acteurs.CLAIRE.id(), "Claire", new StructureCode("00000S00"), Set.of(), false);
        monde.enTantQue(perdu);
        assertThatExceptionOfType(StructureInconnue.class)
                .isThrownBy(() -> monde.executer(ConsulterMoi.class, ConsulterMoi::execute));
    }

    private LocalDate aujourdhui(Acteur acteur, Dossier dossier) {
        monde.enTantQue(acteur);
        return monde.executer(PreparerPropositionCep.class, u -> u.execute(dossier.id()))
                .aujourdhui();
    }
}
