package fr.cepage.application.appel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.demande.EnregistrerDemande;
import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.application.demande.SuivreDemande;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.offre.CreerOffre;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.Structures;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.demande.ActionDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EssaiTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    void ce_qui_serait_fait_n_est_refuse_pour_rien_et_n_est_pas_garde() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));

        assertThat(refus(SuivreDemande.class, u -> u.execute(demande.id(), QUELCONQUE, ActionDemande.TRAITER)))
                .isEmpty();

        assertThat(monde.relire(demande).orElseThrow().etat()).isEqualTo(EtatDemande.A_TRAITER);
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    void ce_qui_serait_refuse_dit_tout_pourquoi() {
        SaisieDemande saisie = new SaisieDemande(Dossiers.AUJOURDHUI.plusDays(1), "INCONNUE", null, null);

        assertThat(refus(EnregistrerDemande.class, u -> u.execute(dossier.id(), saisie)))
                .extracting(violation -> violation.code().cle())
                .containsExactlyInAnyOrder("demande.date-future", "referentiel.valeur-inconnue");
    }

    @Test
    void ni_une_offre_ni_une_suppression_ne_passe_par_un_essai() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), dossier));
        refus(SupprimerDispositifCep.class, u -> {
            u.execute(cep.id(), QUELCONQUE);
            return null;
        });
        monde.enTantQue(Acteurs.ROSE);
        refus(CreerOffre.class, u -> u.execute(Saisies.uneOffre()));

        assertThat(monde.ceps(dossier)).hasSize(1);
        assertThat(monde.offres(Structures.MARSEILLE)).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    void ce_qui_se_dirait_a_l_acte_ne_se_dit_pas_a_l_essai() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));

        assertThat(refus(
                        SuivreDemande.class,
                        u -> u.execute(demande.id(), VersionAttendue.de(7), ActionDemande.TRAITER)))
                .isEmpty();
        monde.enTantQue(Acteurs.DENIS);
        assertThat(refus(SuivreDemande.class, u -> u.execute(demande.id(), QUELCONQUE, ActionDemande.TRAITER)))
                .isEmpty();
    }

    private <U, T> List<Violation> refus(Class<U> useCase, Function<U, T> acte) {
        return Essai.refus(() -> monde.executer(useCase, acte));
    }
}
