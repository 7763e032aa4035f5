package fr.cepage.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.1 A and AA, as far as a machine can tell. */
public final class Accessibilite {

    private static final List<String> REGLES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Accessibilite() {}

    /** The page itself sums up what was found: no page of ours has frames, for which axe would open another one. */
    public static void verifier(Page page) {
        assertThat(page.frames()).as("frames of the page").hasSize(1);
        AxeRunOptions fautesSeules = new AxeRunOptions();
        fautesSeules.setResultTypes(List.of("violations"));
        assertThat(new AxeBuilder(page)
                        .options(fautesSeules)
                        .withTags(REGLES)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .extracting(faute -> faute.getId() + ": " + faute.getHelp() + " " + faute.getNodes())
                .isEmpty();
    }
}
