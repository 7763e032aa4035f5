package fr.cepage.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium, one for the JVM: the one of the machine, else the one that Playwright brings. Each page has its own
 * cookies, so that two people can work side by side in one test. Register it with {@code @RegisterExtension}.
 */
public final class Navigateur implements AfterEachCallback {

    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> ouverts = new ArrayList<>();

    /** The page of somebody who is nobody yet. */
    public Page page() {
        return pageEn("fr-FR");
    }

    /** The same in a browser that speaks another language. */
    public Page pageEn(String langue) {
        return page(options().setLocale(langue));
    }

    /** The same in a browser that stands in another time zone. */
    public Page pageA(String fuseau) {
        return page(options().setTimezoneId(fuseau));
    }

    /** The same on a screen of that size, in pixels of CSS. */
    public Page pageDe(int largeur, int hauteur) {
        return page(options().setViewportSize(largeur, hauteur));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1440, 900);
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext contexte = Chromium.INSTANCE.newContext(options);
        ouverts.add(contexte);
        return contexte.newPage();
    }

    /** The page of somebody who asked for this address and logged in at Keycloak on the way. */
    public Page page(String compte, String adresse) {
        Page page = page();
        page.navigate(adresse);
        connecter(page, compte);
        return page;
    }

    /** Fills in the login page of Keycloak, which must be there. */
    public static void connecter(Page page, String compte) {
        connecter(page, compte, compte);
    }

    public static void connecter(Page page, String compte, String motDePasse) {
        page.locator("#username").fill(compte);
        page.locator("#password").fill(motDePasse);
        page.locator("#kc-login").click();
        page.waitForURL(
                adresse -> !adresse.contains("/protocol/openid-connect/") && !adresse.contains("/login-actions/"));
    }

    @Override
    public void afterEach(ExtensionContext contexte) {
        ouverts.forEach(Navigateur::fermer);
        ouverts.clear();
    }

    /** Page by page: Chromium has been seen to wait for ever when it ends one that has two of them at once. */
    private static void fermer(BrowserContext contexte) {
        contexte.pages().forEach(Page::close);
        contexte.close();
    }

    private static final class Chromium {

        /** In milliseconds: a machine that builds beside this one may be slow to draw a first page. */
        private static final double PATIENCE = 30_000;

        private static final Browser INSTANCE = lancer();

        private static Browser lancer() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Optional<Path> chromium = chromiumDeLaMachine();
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(chromium.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(OPTIONS);
            chromium.ifPresent(options::setExecutablePath);
            return playwright.chromium().launch(options);
        }

        private static Optional<Path> chromiumDeLaMachine() {
            return Optional.of(Path.of(Optional.ofNullable(System.getenv("CEPAGE_CHROMIUM"))
                            .orElse("/usr/bin/chromium")))
                    .filter(Files::isExecutable);
        }
    }
}
