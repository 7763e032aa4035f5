package fr.cepage.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.1 A and AA, as far as a machine can tell. */
public final class Accessibilite {

    private static final List<String> REGLES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Accessibilite() {}

    public static void verifier(Page page) {
        assertThat(new AxeBuilder(page).withTags(REGLES).analyze().getViolations())
                .extracting(faute -> faute.getId() + ": " + faute.getHelp() + " " + faute.getNodes())
                .isEmpty();
    }
}
