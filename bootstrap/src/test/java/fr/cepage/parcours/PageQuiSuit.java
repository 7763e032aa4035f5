package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsAttachedOptions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dossier without a CEP that somebody leaves open at Suivi > Dispositifs while « Proposer le CEP » is given or taken:
 * each part of the page with what it says of that right, and how long it took to say so.
 */
final class PageQuiSuit {

    private static final String REFUS =
            "Le droit « Proposer le CEP » n'a pas été attribué à votre profil. Voyez avec votre référent i-milo.";

    /** Within which each part has to follow, in milliseconds. */
    private static final double UNE_MINUTE = 60_000;

    private final Page page;
    private final long debut = System.nanoTime();
    private final Map<String, Duration> delais = new LinkedHashMap<>();

    /** From now on. */
    PageQuiSuit(Page page) {
        this.page = page;
    }

    /** Every part lets propose the CEP; how long each took. */
    Map<String, Duration> permet() {
        suit("acte", page.locator("#proposer-cep[aria-disabled='false']"));
        suit("panneau", cepDuPanneau().locator("vaadin-button[aria-disabled='false']"));
        assertThat(page.getByText(Ecran.mots(REFUS)).locator("visible=true")).hasCount(0);
        return delais;
    }

    /** Every part stays in its place and says why not. */
    Map<String, Duration> refuse() {
        suit("acte", page.locator("#proposer-cep[aria-disabled='true']"));
        suit("raison de l'acte", page.locator("#droit-manquant-PROPOSER_CEP").getByText(Ecran.mots(REFUS)));
        suit("panneau", cepDuPanneau().locator("vaadin-button[aria-disabled='true']"));
        suit("raison du panneau", cepDuPanneau().locator("[aria-describedby='droit-manquant-PROPOSER_CEP']"));
        return delais;
    }

    private Locator cepDuPanneau() {
        return page.locator(".resultat-catalogue")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("vaadin-button[aria-label^='Proposer'][aria-label$=': CEP']")));
    }

    private void suit(String partie, Locator attendu) {
        assertThat(attendu).isAttached(new IsAttachedOptions().setTimeout(UNE_MINUTE));
        delais.put(partie, Duration.ofNanos(System.nanoTime() - debut));
    }
}
