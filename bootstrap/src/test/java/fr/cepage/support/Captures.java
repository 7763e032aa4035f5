package fr.cepage.support;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The pictures of the documentation: taken by the tests when {@code -Dcepage.captures=true} asks for them. */
public final class Captures {

    private static final Path IMAGES = Path.of("..", "docs", "images");

    private Captures() {}

    public static void prendre(Page page, String nom) {
        if (Boolean.getBoolean("cepage.captures")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(nom + ".png")));
        }
    }
}
