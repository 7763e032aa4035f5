package fr.cepage.bootstrap.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.document.MiseEnPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Sets documents by openhtmltopdf (ADR 22): tagged PDF/UA-1, its fonts within, right-to-left texts in their order. Every
 * address is refused, so that nothing is fetched from anywhere.
 */
@Component
class MiseEnPagePdf implements MiseEnPage {

    private static final int GRAS = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Modeles modeles;
    private final Polices polices = new Polices();

    MiseEnPagePdf(Modeles modeles) {
        this.modeles = modeles;
    }

    @Override
    public String html(ContenuDocument contenu) {
        return modeles.page(contenu);
    }

    @Override
    public byte[] pdf(ContenuDocument contenu) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (BatikSVGDrawer dessins = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(polices::normale, Polices.FAMILLE)
                    .useFont(polices::grasse, Polices.FAMILLE, GRAS, FontStyle.NORMAL, true)
                    .useSVGDrawer(dessins)
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .defaultTextDirection(TextDirection.LTR)
                    .useUriResolver((base, adresse) -> null)
                    .withProducer("Cépage")
                    .withHtmlContent(modeles.remplir(contenu, polices::imprimable), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }
}
