package fr.cepage.web.transport;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A request whose body was read, up to what is allowed; who reads a longer one is stopped. Spring's wrapper that keeps a
 * body keeps it only as it is read, too late for who has to compare it first.
 */
public final class RequeteBornee extends HttpServletRequestWrapper {

    private final byte[] corps;
    private final boolean tropGrande;

    RequeteBornee(HttpServletRequest requete, int tailleMax) throws IOException {
        super(requete);
        byte[] lus = requete.getInputStream().readNBytes(tailleMax + 1);
        this.tropGrande = lus.length > tailleMax;
        this.corps = lus;
    }

    public boolean tropGrande() {
        return tropGrande;
    }

    public byte[] corps() {
        return corps.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        if (tropGrande) {
            throw new RequeteTropGrande();
        }
        return new Corps(new ByteArrayInputStream(corps));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    /** The body once more. */
    private static final class Corps extends ServletInputStream {

        private final InputStream octets;

        Corps(InputStream octets) {
            this.octets = octets;
        }

        @Override
        public int read() throws IOException {
            return octets.read();
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) throws IOException {
            return octets.read(tampon, debut, longueur);
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener ecouteur) {
            throw new UnsupportedOperationException("the body is here already");
        }
    }
}
