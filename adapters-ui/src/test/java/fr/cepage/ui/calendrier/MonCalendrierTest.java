package fr.cepage.ui.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.calendrier.ReconnaitreLecteur;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.ui.support.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RDV-01")
class MonCalendrierTest extends PageTest {

    private static final String ADRESSE = "Adresse de votre calendrier";

    @BeforeEach
    void ouvrirMonCalendrier() {
        aller(monde.avec(Dossiers.unDossier()), "rendez-vous");
        cliquer("Mon calendrier");
    }

    @Test
    void cree_une_adresse_et_la_montre_une_fois() {
        assertThat(page()).contains("Vous n'avez pas encore d'adresse.");

        cliquer("Créer mon adresse");

        assertThat(adresse()).matches("https?://.+/calendriers/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(champ(ADRESSE).isReadOnly()).isTrue();
        assertThat(page()).contains("elle ne sera plus montrée");
        assertThat(lisible(adresse())).isTrue();
        assertThat(bouton("Copier").isVisible()).isTrue();

        cliquer("Fermer");
        cliquer("Mon calendrier");
        assertThat(find(TextField.class).all()).noneMatch(champ -> ADRESSE.equals(champ.getLabel()));
        assertThat(page()).contains("Une adresse existe depuis le 15/06/2026.");
    }

    @Test
    void remplace_l_adresse_apres_une_question() {
        cliquer("Créer mon adresse");
        String premiere = adresse();

        cliquer("Remplacer l'adresse");
        assertThat(lisible(premiere)).isTrue();
        test(find(ConfirmDialog.class).single()).reject();
        roundTrip();

        assertThat(lisible(premiere)).isFalse();
        assertThat(lisible(adresse())).isTrue();
    }

    @Test
    void revoque_l_adresse_apres_une_question() {
        cliquer("Créer mon adresse");
        String adresse = adresse();

        cliquer("Révoquer l'adresse");
        test(find(ConfirmDialog.class).single()).reject();
        roundTrip();

        assertThat(lisible(adresse)).isFalse();
        assertThat(page()).contains("Adresse révoquée.", "Vous n'avez pas encore d'adresse.");
    }

    private String adresse() {
        return champ(ADRESSE).getValue();
    }

    private boolean lisible(String adresse) {
        String secret = adresse.substring(adresse.lastIndexOf('/') + 1).replace(".ics", "");
        return monde.executer(ReconnaitreLecteur.class, u -> u.execute(secret)).isPresent();
    }
}
