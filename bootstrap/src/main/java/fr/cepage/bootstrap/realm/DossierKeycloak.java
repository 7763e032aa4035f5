package fr.cepage.bootstrap.realm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The folder of a Keycloak, given what Cépage needs there: realms to import, and the theme of the console. */
public final class DossierKeycloak {

    /** Its name, as the realm asks for it. */
    static final String THEME = "cepage";

    private static final String DOSSIER_DU_THEME = "themes/%s/admin/".formatted(THEME);
    private static final List<String> FICHIERS_DU_THEME = List.of(
            "theme.properties",
            "messages/messages_fr.properties",
            "resources/css/cepage.css",
            "resources/js/cepage.js");

    private final Path racine;

    public DossierKeycloak(Path racine) {
        this.racine = racine;
    }

    /** Sets a realm up for {@code --import-realm}; Keycloak leaves a realm that exists as it is. */
    public void importer(RealmCepage realm, String fichier) {
        try {
            Path imports = Files.createDirectories(racine.resolve("data/import"));
            Files.writeString(imports.resolve(fichier), realm.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void installerLeTheme() {
        FICHIERS_DU_THEME.forEach(fichier -> copier(DOSSIER_DU_THEME + fichier));
    }

    private void copier(String chemin) {
        try (InputStream source = DossierKeycloak.class.getResourceAsStream("/keycloak/" + chemin)) {
            if (source == null) {
                throw new IllegalStateException("Missing from the application: " + chemin);
            }
            Path cible = racine.resolve(chemin);
            Files.createDirectories(cible.getParent());
            Files.copy(source, cible, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
