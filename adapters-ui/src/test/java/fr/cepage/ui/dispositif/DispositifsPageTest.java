package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Somebody on Suivi > Dispositifs of a dossier Justifié. */
abstract class DispositifsPageTest extends PageTest {

    static final LocalDate ENTREE = LocalDate.of(2026, 4, 20);

    Dossier dossier;

    @BeforeEach
    void prendreUnDossier() {
        dossier = monde.avec(unDossierJustifie());
    }

    void consulter() {
        aller(dossier, "dispositifs");
    }

    /** Stores the CEP, shows it and chooses that act in its menu. */
    DispositifCep choisir(ActeCep acte, DispositifCep cep) {
        DispositifCep enregistre = monde.avec(cep);
        consulter();
        test(acte(acte)).click();
        roundTrip();
        return enregistre;
    }

    NativeButton acte(ActeCep acte) {
        ouvrirLeMenu();
        return find(NativeButton.class).withText(Textes.texte(acte.cle())).single();
    }

    List<String> menu() {
        ouvrirLeMenu();
        return find(NativeButton.class, find(Popover.class).single()).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private void ouvrirLeMenu() {
        find(Popover.class).all().forEach(Popover::open);
        roundTrip();
    }

    DispositifCep relu(DispositifCep cep) {
        return monde.relire(cep).orElseThrow();
    }

    String apercu() {
        ApercuFrise apercu = find(ApercuFrise.class).single();
        return find(Frise.class, apercu).all().stream()
                .findFirst()
                .map(frise -> frise.getElement().getAttribute("aria-label"))
                .orElseGet(() -> texte(apercu));
    }

    void referent(PersonneVue personne) {
        ComboBox<PersonneVue> champ = find(ChampReferent.class).single();
        champ.setValue(personne);
        assertThat(champ.getValue()).isEqualTo(personne);
    }
}
