package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.droits.DroitManquant;
import fr.cepage.domain.droits.Droit;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActesTest {

    static Stream<Exception> coupures() {
        return Stream.of(
                new SQLTransientConnectionException("pool"),
                new SQLException("connection refused", "08001"),
                new SQLException("shutting down", "57P01"),
                new ConnectException());
    }

    @ParameterizedTest
    @MethodSource("coupures")
    void une_base_partie_un_moment_se_dit_sans_rien_de_technique(Exception coupure) {
        assertThat(Actes.explication(new IllegalStateException(coupure)))
                .startsWith("Le service est momentanément indisponible.");
    }

    @Test
    void une_erreur_de_programme_n_est_pas_une_coupure() {
        assertThat(Actes.explication(new IllegalStateException(new SQLException("syntax", "42601"))))
                .startsWith("Une erreur inattendue est survenue.");
    }

    @Test
    @Tag("DRO-02")
    void un_droit_manquant_se_dit_avec_qui_aller_voir() {
        assertThat(Actes.explication(new DroitManquant(Droit.PROPOSER_CEP)))
                .isEqualTo("Le droit « Proposer le CEP » n'a pas été attribué à votre profil. "
                        + "Voyez avec votre référent i-milo.");
    }

    @Test
    @Tag("DRO-04")
    void ce_qui_n_existe_pas_se_dit_sans_echo() {
        assertThat(Actes.explication(new Introuvable(TypeRessource.DOSSIER))).isEqualTo("Ce dossier n'existe pas.");
    }
}
