package fr.cepage.bootstrap.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.document.TypeDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The synthesis of the documentation, of an invented person, is what would be produced today. It is made anew, with the
 * pictures of its pages, when {@code -Dcepage.captures=true} asks for it.
 */
@Tag("SYN-02")
@Tag("SYN-03")
class ExempleTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path EXEMPLE = DOCS.resolve("exemples").resolve("synthese-complete.pdf");
    private static final String IMAGE = "synthese-complete-%d.png";
    private static final float POINTS = 80;

    @Test
    void l_exemple_de_la_documentation_est_ce_qui_serait_produit() throws IOException {
        byte[] produit = new MiseEnPagePdf(new Modeles()).pdf(Contenus.synthese(TypeDocument.SYNTHESE_COMPLETE));
        if (Boolean.getBoolean("cepage.captures")) {
            Files.createDirectories(EXEMPLE.getParent());
            Files.write(EXEMPLE, produit);
            dessiner(produit);
        }
        byte[] garde = Files.readAllBytes(EXEMPLE);

        assertThat(VeraPdf.fautes(garde)).isEmpty();
        assertThat(pages(garde)).isEqualTo(pages(produit));
        for (int page = 1; page <= pages(produit).size(); page++) {
            assertThat(DOCS.resolve("images").resolve(IMAGE.formatted(page))).exists();
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper lecture = new PDFTextStripper();
            for (int page = 1; page <= lu.getNumberOfPages(); page++) {
                lecture.setStartPage(page);
                lecture.setEndPage(page);
                pages.add(lecture.getText(lu));
            }
            return pages;
        }
    }

    private static void dessiner(byte[] pdf) throws IOException {
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            PDFRenderer dessin = new PDFRenderer(lu);
            for (int page = 0; page < lu.getNumberOfPages(); page++) {
                ImageIO.write(
                        dessin.renderImageWithDPI(page, POINTS),
                        "png",
                        DOCS.resolve("images")
                                .resolve(IMAGE.formatted(page + 1))
                                .toFile());
            }
        }
    }
}
