package fr.cepage.demo;

import java.util.List;
import org.springframework.boot.logging.LoggingSystem;

/** The one process behind {@code ./cepage run}. */
public final class DemoMain {

    private DemoMain() {}

    public static void main(String[] arguments) {
        LoggingSystem.get(DemoMain.class.getClassLoader()).beforeInitialize();
        try {
            Reglages reglages = Reglages.lire(List.of(arguments), System.getenv());
            Verrou.prendre(reglages.dossier());
            Ports.exiger(reglages.port(), "CEPAGE_PORT");
            Ports.exiger(reglages.portKeycloak(), "CEPAGE_KEYCLOAK_PORT");
            if (reglages.neuf()) {
                oublier(reglages);
            }
            demarrer(reglages);
        } catch (RefusDeDemarrer e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void demarrer(Reglages reglages) {
        Demonstration demonstration = new Demonstration(reglages);
        Runtime.getRuntime().addShutdownHook(new Thread(demonstration::arreter));
        demonstration.demarrer();
        Annonce.pret(reglages);
    }

    private static void oublier(Reglages reglages) {
        InstallationKeycloak.dans(reglages.dossier()).neuve();
        ServeurPostgres.oublier(reglages.dossier());
    }
}
