package fr.cepage.bootstrap.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.calendrier.LecteurCalendrier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RDV-01")
class LectureAuNomDeTest {
    private static final LecteurCalendrier DE_CLAIRE =
            new LecteurCalendrier(new UtilisateurId("claire"), new StructureCode("13201S00"));

    private final LectureAuNomDe auNomDe = new LectureAuNomDe();
    private final ActeurDuContexte contexte = new ActeurDuContexte();

    @Test
    void on_lit_au_nom_du_proprietaire_avec_le_seul_droit_de_consulter() {
        Optional<Acteur> pendant = auNomDe.executer(DE_CLAIRE, contexte::chercher);

        assertThat(pendant).get().satisfies(acteur -> {
            assertThat(acteur.id()).isEqualTo(DE_CLAIRE.proprietaire());
            assertThat(acteur.structure()).isEqualTo(DE_CLAIRE.structure());
            assertThat(acteur.droits()).containsExactly(Droit.CONSULTER_DOSSIER);
        });
    }

    @Test
    void personne_n_est_present_pour_autant() {
        Optional<Acteur> present = auNomDe.executer(DE_CLAIRE, contexte::present);

        assertThat(present).isEmpty();
    }

    @Test
    void rien_n_en_reste_apres_meme_en_cas_d_echec() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> auNomDe.executer(DE_CLAIRE, () -> {
                    throw new IllegalStateException();
                }));

        assertThat(contexte.chercher()).isEmpty();
    }
}
