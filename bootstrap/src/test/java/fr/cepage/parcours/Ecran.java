package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.cepage.support.Accessibilite;
import fr.cepage.support.Captures;
import java.util.regex.Pattern;

/** What somebody does at a screen, in the words that stand on it. */
final class Ecran {

    private static final Pattern SIGNES = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

    private final Page page;

    Ecran(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Waits for that text, then looks at the page with the eyes of everybody, and keeps its picture. */
    Ecran montre(String texte, String nom) {
        voit(texte);
        Accessibilite.verifier(page);
        Captures.prendre(page, nom);
        return this;
    }

    Ecran voit(String texte) {
        assertThat(page.getByText(mots(texte)).first()).isVisible();
        return this;
    }

    Ecran presse(String bouton) {
        bouton(bouton).last().click();
        return this;
    }

    Ecran suit(String lien) {
        lien(lien).click();
        return this;
    }

    Ecran tape(String champ, String valeur) {
        champ(champ).fill(valeur);
        page.keyboard().press("Tab");
        return this;
    }

    Ecran choisit(String champ, String valeur) {
        return choisit(champ, valeur, valeur);
    }

    /** Types the beginning, finds the value first in the list, and takes it. */
    Ecran choisit(String champ, String saisie, String valeur) {
        champ(champ).fill(saisie);
        Locator premiere = page.getByRole(AriaRole.OPTION).first();
        assertThat(premiere).containsText(valeur);
        premiere.click();
        return this;
    }

    /** In a list that is chosen from without typing. */
    Ecran selectionne(String champ, String valeur) {
        champ(champ).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(exactement(valeur)))
                .click();
        return this;
    }

    Ecran coche(String choix) {
        page.getByLabel(mots(choix)).check();
        return this;
    }

    /** Opens the menu of the first card and chooses. */
    Ecran agit(String acte) {
        bouton("Actions").first().click();
        bouton(acte).first().click();
        return this;
    }

    /** The one of the window, where one is open. */
    Locator champ(String libelle) {
        return page.getByLabel(mots(libelle)).last();
    }

    Locator lien(String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(exactement(nom)));
    }

    Locator bouton(String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(exactement(nom)));
    }

    /** Those words however their blanks and apostrophes are set. */
    static Pattern mots(String texte) {
        return Pattern.compile(composes(texte), Pattern.CASE_INSENSITIVE);
    }

    private static Pattern exactement(String texte) {
        return Pattern.compile("^\\s*" + composes(texte) + "\\s*$");
    }

    private static String composes(String texte) {
        return SIGNES.matcher(texte).replaceAll("\\\\$0").replace("'", "['’]").replace(" ", "\\s+");
    }
}
