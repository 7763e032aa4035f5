package fr.cepage.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line and the environment say.
 *
 * @param dossier where everything is kept between runs
 * @param neuf whether to start over
 * @param options what is passed on to the application
 */
record Reglages(Path dossier, boolean neuf, int port, int portKeycloak, List<String> options) {

    private static final int PORT_MAX = 65_535;

    static Reglages lire(List<String> arguments, Map<String, String> environnement) {
        List<String> options =
                arguments.stream().filter(a -> !"--neuf".equals(a)).toList();
        options.stream().filter(a -> !a.matches("--[a-z].*=.*")).findFirst().ifPresent(inconnu -> {
            throw new RefusDeDemarrer("Option inconnue : « " + inconnu + " ». Voyez ./cepage help.");
        });
        return new Reglages(
                Path.of(Optional.ofNullable(environnement.get("CEPAGE_DEMO")).orElse(".demo"))
                        .toAbsolutePath(),
                arguments.contains("--neuf"),
                port(environnement, "CEPAGE_PORT", 8080),
                port(environnement, "CEPAGE_KEYCLOAK_PORT", 8180),
                options);
    }

    String adresse() {
        return "http://localhost:" + port;
    }

    private static int port(Map<String, String> environnement, String nom, int habituel) {
        String valeur = environnement.getOrDefault(nom, String.valueOf(habituel));
        if (!valeur.matches("[0-9]{1,5}") || Integer.parseInt(valeur) < 1 || Integer.parseInt(valeur) > PORT_MAX) {
            throw new RefusDeDemarrer("%s doit être un numéro de port, pas « %s ».".formatted(nom, valeur));
        }
        return Integer.parseInt(valeur);
    }
}
