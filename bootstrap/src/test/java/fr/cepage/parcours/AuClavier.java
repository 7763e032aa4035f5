package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What somebody does at a screen without a mouse: each step begins where the keyboard stands. */
final class AuClavier {

    private static final int TOUCHES_MAX = 80;
    private static final String ICI = "but => but === document.activeElement";
    private static final String AVANT =
            "but => !!(document.activeElement.compareDocumentPosition(but) & Node.DOCUMENT_POSITION_PRECEDING)";

    private final Ecran ecran;
    private final Keyboard clavier;

    AuClavier(Page page) {
        ecran = new Ecran(page);
        clavier = page.keyboard();
    }

    Ecran ecran() {
        return ecran;
    }

    /** Somebody comes in by Keycloak, which awaits the name. */
    AuClavier entre(String compte) {
        Page page = ecran.page();
        estSur(page.locator("#username"));
        clavier.type(compte);
        va(page.locator("#password"));
        clavier.type(compte);
        clavier.press("Enter");
        return this;
    }

    AuClavier frappe(String touche) {
        clavier.press(touche);
        return this;
    }

    /** Into what has the keyboard already. */
    AuClavier ecrit(String texte) {
        clavier.type(texte);
        return this;
    }

    AuClavier tape(String champ, String valeur) {
        va(ecran.champ(champ));
        clavier.press("Control+A");
        clavier.type(valeur);
        return this;
    }

    AuClavier presse(String bouton) {
        return valide(ecran.bouton(bouton).last());
    }

    AuClavier suit(String lien) {
        valide(ecran.lien(lien));
        return estSur(ecran.lien(lien));
    }

    /** Opens the menu of that card and goes down to the act. */
    AuClavier agit(Locator carte, String acte) {
        Locator entree = ecran.bouton(acte).last();
        valide(menu(carte));
        assertThat(entree).isVisible();
        return avance("ArrowDown", entree).frappe("Enter");
    }

    static Locator menu(Locator carte) {
        return carte.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText("Actions"));
    }

    /** From field to field and from button to button, forwards or back, whichever way it lies. */
    AuClavier va(Locator but) {
        assertThat(but).isVisible();
        return avance((boolean) but.evaluate(AVANT) ? "Shift+Tab" : "Tab", but);
    }

    AuClavier estSur(Locator lieu) {
        assertThat(lieu).isFocused();
        return this;
    }

    private AuClavier valide(Locator but) {
        return va(but).frappe("Enter");
    }

    private AuClavier avance(String touche, Locator but) {
        for (int fois = 0; fois < TOUCHES_MAX && !(boolean) but.evaluate(ICI); fois++) {
            clavier.press(touche);
        }
        return estSur(but);
    }
}
