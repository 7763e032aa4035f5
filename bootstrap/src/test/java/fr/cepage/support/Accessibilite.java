package fr.cepage.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.1 A and AA, as far as a machine can tell. */
public final class Accessibilite {

    private static final List<String> REGLES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Accessibilite() {}

    /** The page, then by itself what it shows in a frame, in which no script runs. */
    public static void verifier(Page page) {
        analyser(page);
        page.frames().stream().filter(cadre -> cadre.parentFrame() != null).forEach(Accessibilite::verifier);
    }

    private static void verifier(Frame cadre) {
        Page seule = cadre.page().context().newPage();
        seule.setContent(cadre.content());
        analyser(seule);
        seule.close();
    }

    /** The page itself sums up what was found: else axe would open another one for that. */
    private static void analyser(Page page) {
        AxeRunOptions fautesSeules = new AxeRunOptions();
        fautesSeules.setResultTypes(List.of("violations"));
        fautesSeules.setIFrames(false);
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
