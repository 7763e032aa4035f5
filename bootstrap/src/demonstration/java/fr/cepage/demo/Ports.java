package fr.cepage.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Whether a port may be had. */
final class Ports {

    private static final int MILLIS = 500;

    /** Below what systems lend to outgoing connections: who is promised a port may be slow to take it. */
    private static final int PREMIER = 20_000;

    private static final int DERNIER = 32_000;

    private Ports() {}

    static int libre() {
        return ThreadLocalRandom.current()
                .ints(PREMIER, DERNIER)
                .filter(Ports::ouvrable)
                .findFirst()
                .orElseThrow();
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
