package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.commun.Indisponible;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.droits.Droit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EchecTest {

    @Test
    void une_base_partie_un_moment_se_dit_sans_rien_de_technique(CapturedOutput sortie) {
        Echec echec = Echec.de(new IllegalStateException(new Indisponible(new IllegalStateException("pool"))));
        assertThat(echec.statut()).isEqualTo(503);
        assertThat(echec.passager()).isTrue();
        assertThat(phrase(echec)).startsWith("Le service est momentanément indisponible.");
        assertThat(sortie).contains("The database does not answer").doesNotContain("ERROR");
    }

    @Test
    void une_erreur_de_notre_fait_porte_le_numero_que_le_journal_connait(CapturedOutput sortie) {
        Echec echec = Echec.de(new IllegalStateException("select secret from dossier"));
        assertThat(echec.statut()).isEqualTo(500);
        assertThat(echec.passager()).isFalse();
        String numero = phrase(echec).replaceFirst("(?s).*numéro : ", "");
        assertThat(sortie).containsOnlyOnce("Unexpected error " + numero);
        assertThat(phrase(echec)).doesNotContain("secret").doesNotContain("IllegalState");
    }

    @Test
    @Tag("DRO-02")
    void un_droit_manquant_se_dit_avec_qui_aller_voir() {
        Echec echec = Echec.de(new DroitManquant(Droit.PROPOSER_CEP));
        assertThat(echec.statut()).isEqualTo(403);
        assertThat(phrase(echec))
                .isEqualTo("Le droit « Proposer le CEP » n'a pas été attribué à votre profil. "
                        + "Voyez avec votre référent i-milo.");
    }

    @Test
    @Tag("DRO-04")
    void ce_qui_n_existe_pas_se_dit_sans_echo() {
        Echec echec = Echec.de(new IllegalArgumentException(new Introuvable(TypeRessource.DOSSIER)));
        assertThat(echec.statut()).isEqualTo(404);
        assertThat(phrase(echec)).isEqualTo("Ce dossier n'existe pas.");
    }

    @Test
    void ce_qu_un_autre_a_change_se_dit_perime() {
        assertThat(Echec.de(new VersionPerimee()).statut()).isEqualTo(412);
    }

    @Test
    void un_refus_dit_tout_ce_qui_ne_va_pas() {
        Echec echec = Echec.de(new RefusMetier(new Violations()
                .ajouter(RefusCep.CLOS, null)
                .ajouter(RefusCep.CHAMP_OBLIGATOIRE, "phase")
                .liste()));
        assertThat(echec.statut()).isEqualTo(422);
        assertThat(echec.phrase()).contains(Textes.texte("cep.clos")).contains(Textes.texte("cep.champ-obligatoire"));
    }

    private static String phrase(Echec echec) {
        return echec.phrase().replace('\u00A0', ' ').replace('’', '\'');
    }
}
