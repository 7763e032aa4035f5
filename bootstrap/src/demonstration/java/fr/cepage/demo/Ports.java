package fr.cepage.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Whether a port may be had. */
final class Ports {

    private static final int MILLIS = 500;

    private Ports() {}

    static int libre() {
        try (ServerSocket prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void exiger(int port, String variable) {
        if (repond(port) || !ouvrable(port)) {
            throw new RefusDeDemarrer("Le port %d est déjà pris : libérez-le, ou choisissez-en un autre avec %s=<port>."
                    .formatted(port, variable));
        }
    }

    private static boolean ouvrable(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean repond(int port) {
        try (Socket prise = new Socket()) {
            prise.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
