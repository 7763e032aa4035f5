package fr.cepage.application.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside half an hour of that young person with Claire, at half past two. */
@Tag("RDV-03")
class ChercherSimultaneTest {
    private static final LocalDateTime QUATORZE_TRENTE = Dossiers.AUJOURDHUI.atTime(14, 30);
    private static final Simultanes LES_DEUX = new Simultanes(QUATORZE_TRENTE, QUATORZE_TRENTE);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossier());
    private final RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

    @ParameterizedTest
    @CsvSource({"14:00, 30, false", "14:00, 31, true", "14:59, 5, true", "15:00, 5, false"})
    void compte_la_duree_qui_est_tapee(LocalTime heure, int minutes, boolean simultanes) {
        assertThat(chercher(null, saisie(Dossiers.AUJOURDHUI.atTime(heure), minutes, "claire")))
                .isEqualTo(simultanes ? LES_DEUX : Simultanes.AUCUN);
    }

    @Test
    void ce_qui_manque_encore_ne_dit_rien_et_le_jeune_se_cherche_sans_intervenant() {
        assertThat(chercher(null, saisie(null, 30, "claire"))).isEqualTo(Simultanes.AUCUN);
        assertThat(chercher(null, saisie(QUATORZE_TRENTE, null, "claire"))).isEqualTo(Simultanes.AUCUN);
        assertThat(chercher(null, saisie(QUATORZE_TRENTE, 481, "claire"))).isEqualTo(Simultanes.AUCUN);
        assertThat(chercher(null, saisie(QUATORZE_TRENTE, 30, null))).isEqualTo(new Simultanes(null, QUATORZE_TRENTE));
        assertThat(chercher(null, saisie(QUATORZE_TRENTE, 30, "karim")))
                .isEqualTo(new Simultanes(null, QUATORZE_TRENTE));
    }

    @Test
    void celui_qu_on_deplace_ou_reporte_ne_se_gene_pas_lui_meme() {
        assertThat(chercher(pris.id(), saisie(QUATORZE_TRENTE, 30, "claire"))).isEqualTo(Simultanes.AUCUN);
    }

    @Test
    void un_autre_dossier_ne_dit_que_l_intervenant_et_l_heure() {
        Dossier autre = monde.avec(Dossiers.unDossier());

        Simultanes dits = monde.executer(
                ChercherSimultane.class, u -> u.execute(autre.id(), null, saisie(QUATORZE_TRENTE, 30, "claire")));

        assertThat(dits.avertissements("Claire Dubois"))
                .containsExactly(Avertissement.de(AvertissementRendezVous.SIMULTANE, "Claire Dubois", QUATORZE_TRENTE));
    }

    @Test
    @Tag("DRO-04")
    void celui_d_une_autre_structure_ne_gene_pas() {
        monde.enTantQue(Acteurs.DENIS);

        assertThat(chercher(null, saisie(QUATORZE_TRENTE, 30, "claire"))).isEqualTo(Simultanes.AUCUN);
    }

    private static SaisieRendezVous saisie(
            @Nullable LocalDateTime quand, @Nullable Integer minutes, @Nullable String intervenant) {
        return Saisies.unRendezVous(quand, minutes, null, intervenant, null, null);
    }

    private Simultanes chercher(@Nullable RendezVousId sauf, SaisieRendezVous saisie) {
        return monde.executer(ChercherSimultane.class, u -> u.execute(dossier.id(), sauf, saisie));
    }
}
