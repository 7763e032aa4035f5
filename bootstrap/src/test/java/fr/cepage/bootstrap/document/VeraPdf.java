package fr.cepage.bootstrap.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The verdict of veraPDF on a document, as PDF/UA-1. */
final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What it finds wrong; nothing: it conforms. */
    static List<String> fautes(byte[] pdf) {
        try (PDFAParser lu =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator juge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return juge.validate(lu).getTestAssertions().stream()
                    .filter(constat -> constat.getStatus() == TestAssertion.Status.FAILED)
                    .map(constat -> constat.getRuleId().getClause() + " " + constat.getMessage() + " "
                            + constat.getLocation().getContext())
                    .collect(Collectors.toList());
        } catch (Exception illisible) {
            throw new IllegalStateException(illisible);
        }
    }
}
