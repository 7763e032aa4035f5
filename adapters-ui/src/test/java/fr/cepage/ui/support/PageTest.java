package fr.cepage.ui.support;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.Explication;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What somebody at a screen does and sees: Claire of Marseille, unless said otherwise. */
public abstract class PageTest extends BrowserlessTest {
    protected UseCasesDeTest monde = new UseCasesDeTest();

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        InstanciationDeTest.dans(monde);
        super.initVaadinEnvironment();
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(InstanciationDeTest.class);
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("fr.cepage.ui");
    }

    protected void aller(String adresse) {
        Location lieu = new Location(adresse);
        UI.getCurrent().navigate(lieu.getPath(), lieu.getQueryParameters());
        roundTrip();
    }

    protected void aller(Dossier dossier, String partie) {
        aller("dossiers/" + dossier.id() + "/" + partie);
    }

    /** The page asks by itself, as it does every now and then, for what has changed meanwhile. */
    protected void interroger() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }

    /** All that can be read: the page, windows, messages in the corner. */
    protected String page() {
        Stream<String> page = UI.getCurrent().getInternals().getActiveRouterTargetsChain().reversed().stream()
                .limit(1)
                .map(racine -> racine.getElement().getTextRecursively());
        Stream<String> fenetres = find(Dialog.class).all().stream().map(PageTest::texte);
        Stream<String> avis = find(Notification.class).all().stream()
                .map(montre -> Objects.requireNonNullElseGet(test(montre).getText(), () -> texte(montre)));
        return tape(Stream.of(page, fenetres, avis).flatMap(textes -> textes).collect(Collectors.joining("\n")));
    }

    protected static String texte(Component composant) {
        return tape(composant.getElement().getTextRecursively());
    }

    /** As a keyboard writes it: how the pages set their blanks and apostrophes is a matter of its own test. */
    protected static String tape(String compose) {
        return compose.replace('\u00A0', ' ').replace('\u202F', ' ').replace('’', '\'');
    }

    private static boolean est(String attendu, @Nullable String compose) {
        return compose != null && tape(compose).equals(attendu);
    }

    protected void cliquer(String libelle) {
        test(bouton(libelle)).click();
        roundTrip();
    }

    /** The button that screen readers call so. */
    protected Button boutonNomme(String nom) {
        return find(Button.class)
                .withCondition(bouton -> est(nom, bouton.getAriaLabel().orElse(null)))
                .single();
    }

    protected NativeButton entree(String libelle) {
        return find(NativeButton.class)
                .withCondition(entree -> est(libelle, entree.getText()))
                .single();
    }

    protected Button bouton(String libelle) {
        return find(Button.class)
                .withCondition(bouton -> est(libelle, bouton.getText()))
                .single();
    }

    /** One that cannot be pressed stays where the keyboard finds it. */
    protected static boolean possible(Button bouton) {
        return bouton.isEnabled() && !"true".equals(bouton.getElement().getAttribute("aria-disabled"));
    }

    /** What describes a button to who cannot press it. */
    protected String raison(Button bouton) {
        String ou = Objects.requireNonNullElse(bouton.getElement().getAttribute("aria-describedby"), "");
        return Stream.of(ou.split(" "))
                .flatMap(id -> find(Explication.class).withId(id).all().stream())
                .map(PageTest::texte)
                .collect(Collectors.joining("\n"));
    }

    protected TextField champ(String libelle) {
        return find(TextField.class)
                .withCondition(champ -> est(libelle, champ.getLabel()))
                .single();
    }

    protected DatePicker date(String libelle) {
        return find(DatePicker.class)
                .withCondition(champ -> est(libelle, champ.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    protected ComboBox<Choix> liste(String libelle) {
        return find(ComboBox.class)
                .withCondition(champ -> est(libelle, champ.getLabel()))
                .single();
    }

    protected void choisir(String liste, String libelle) {
        test(liste(liste)).selectItem(libelle);
    }

    protected static String faute(HasValidation champ) {
        return champ.isInvalid() ? tape(champ.getErrorMessage()) : "";
    }
}
