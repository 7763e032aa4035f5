package fr.cepage.application.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Beside half an hour with Claire, at half past two. */
@Tag("RDV-01")
class ChercherSimultaneTest {
    private static final LocalDateTime QUATORZE_TRENTE = Dossiers.AUJOURDHUI.atTime(14, 30);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossier());
    private final RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

    @ParameterizedTest
    @CsvSource({"14, 0, false", "14, 1, true", "14, 30, true", "14, 59, true", "15, 0, false"})
    void se_touchent_sans_se_chevaucher(int heure, int minute, boolean simultanes) {
        autre(Dossiers.AUJOURDHUI.atTime(heure, minute), EtatRendezVous.PLANIFIE);

        assertThat(chercher().isPresent()).isEqualTo(simultanes);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PLANIFIE")
    void ce_qui_n_est_plus_planifie_ne_gene_pas(EtatRendezVous etat) {
        autre(QUATORZE_TRENTE, etat);

        assertThat(chercher()).isEmpty();
    }

    @Test
    void celui_d_un_collegue_ne_gene_pas() {
        monde.avec(Rdvs.unRendezVous(
                Rdvs.unContenu(QUATORZE_TRENTE, new UtilisateurId("karim")), EtatRendezVous.PLANIFIE, autreDossier()));

        assertThat(chercher()).isEmpty();
    }

    @Test
    void seul_il_ne_se_gene_pas_lui_meme() {
        assertThat(chercher()).isEmpty();
    }

    private void autre(LocalDateTime dateHeure, EtatRendezVous etat) {
        monde.avec(Rdvs.unRendezVous(dateHeure, etat, autreDossier()));
    }

    private Dossier autreDossier() {
        return monde.avec(Dossiers.unDossier());
    }

    private Optional<LocalDateTime> chercher() {
        return monde.executer(ChercherSimultane.class, u -> u.execute(pris.id()));
    }
}
