package fr.cepage.bootstrap.document;

import com.ibm.icu.text.BreakIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of documents, and which signs they have. */
final class Polices {

    static final String FAMILLE = "DejaVu Sans";

    /** Stands visibly for a sign that the fonts lack. */
    static final String SIGNE_ABSENT = "\u25A1";

    private static final String DOSSIER = "polices/";
    private static final Pattern BLANCS = Pattern.compile("[\\t\\r\\f\\x0B\\u2028\\u2029]");

    private final byte[] normale = lire("DejaVuSans.ttf");
    private final byte[] grasse = lire("DejaVuSans-Bold.ttf");
    private final List<CmapLookup> signes = List.of(signes(normale), signes(grasse));

    InputStream normale() {
        return new ByteArrayInputStream(normale);
    }

    InputStream grasse() {
        return new ByteArrayInputStream(grasse);
    }

    /** The text with what the fonts lack replaced, one sign as people see it by one: a family of emoji is one. */
    String imprimable(String saisi) {
        String texte = BLANCS.matcher(saisi).replaceAll(" ");
        if (texte.codePoints().allMatch(this::connu)) {
            return texte;
        }
        StringBuilder imprimable = new StringBuilder();
        BreakIterator vus = BreakIterator.getCharacterInstance(Locale.FRENCH);
        vus.setText(texte);
        int debut = vus.first();
        for (int fin = vus.next(); fin != BreakIterator.DONE; debut = fin, fin = vus.next()) {
            String vu = texte.substring(debut, fin);
            imprimable.append(vu.codePoints().allMatch(this::connu) ? vu : SIGNE_ABSENT);
        }
        return imprimable.toString();
    }

    private boolean connu(int signe) {
        return signe == '\n' || signes.stream().allMatch(police -> police.getGlyphId(signe) > 0);
    }

    private static CmapLookup signes(byte[] police) {
        try (TrueTypeFont lue = new TTFParser().parse(new RandomAccessReadBuffer(police))) {
            return lue.getUnicodeCmapLookup();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static byte[] lire(String nom) {
        try (InputStream police = Polices.class.getResourceAsStream(DOSSIER + nom)) {
            return Objects.requireNonNull(police).readAllBytes();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
