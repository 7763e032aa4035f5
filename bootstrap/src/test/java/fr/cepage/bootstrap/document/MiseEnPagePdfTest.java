package fr.cepage.bootstrap.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.document.ContenuDocument;
import fr.cepage.domain.document.TypeDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SYN-10")
class MiseEnPagePdfTest {
    private static final MiseEnPagePdf MISE_EN_PAGE = new MiseEnPagePdf(new Modeles());

    @ParameterizedTest
    @EnumSource
    void chaque_modele_est_un_pdf_ua_sans_faute(TypeDocument type) throws IOException {
        byte[] pdf = MISE_EN_PAGE.pdf(contenu(type));

        Path dossier = Path.of("target", "documents");
        Files.createDirectories(dossier);
        Files.write(dossier.resolve(type + ".pdf"), pdf);
        assertThat(VeraPdf.fautes(pdf)).isEmpty();
    }

    private static ContenuDocument contenu(TypeDocument type) {
        return type.duCep() ? Contenus.synthese(type) : Contenus.ficheLiaison();
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(lu);
        }
    }

    @Test
    void le_texte_se_lit() throws IOException {
        assertThat(texte(MISE_EN_PAGE.pdf(Contenus.synthese(TypeDocument.SYNTHESE_COMPLETE))))
                .contains("Inès Leroux");
    }
}
