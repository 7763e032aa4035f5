package fr.cepage.demo;

import fr.cepage.bootstrap.realm.DossierKeycloak;
import fr.cepage.bootstrap.realm.RealmCepage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * Keycloak unpacked into a folder of its own, ready to import its realms. A realm that exists is never imported again,
 * so its data go when a realm, or the address it speaks of, has changed.
 */
public final class InstallationKeycloak {

    private final Path dossier;
    private final Path racine;

    private InstallationKeycloak(Path dossier, Path racine) {
        this.dossier = dossier;
        this.racine = racine;
    }

    public static InstallationKeycloak dans(Path dossier) {
        Properties lieux = lieux();
        Path racine = dossier.resolve("keycloak-" + lieux.getProperty("keycloak.version"));
        InstallationKeycloak installation = new InstallationKeycloak(dossier, racine);
        try {
            Processus.arreterRestant(installation.fichierPid(), racine.toString());
            if (!Files.exists(racine)) {
                deballer(Path.of(lieux.getProperty("keycloak.zip")), dossier, racine);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return installation;
    }

    /** Forgets what the realm has become since its import. */
    public InstallationKeycloak neuve() {
        try {
            FileSystemUtils.deleteRecursively(racine.resolve("data"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the realms up for import, if they are not those that were imported last. */
    public InstallationKeycloak preparer(String adresseApplication, RealmCepage... realms) {
        try {
            DossierKeycloak keycloak = new DossierKeycloak(racine);
            keycloak.installerLeTheme();
            Path empreinte = racine.resolve("data/empreinte");
            String voulu = adresseApplication + "\n"
                    + Stream.of(realms).map(RealmCepage::json).collect(Collectors.joining("\n"));
            if (!Files.exists(empreinte) || !Files.readString(empreinte).equals(voulu)) {
                neuve();
                for (int i = 0; i < realms.length; i++) {
                    keycloak.importer(realms[i], "cepage-realm-%d.json".formatted(i));
                }
                Files.writeString(empreinte, voulu);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path dossier() {
        return dossier;
    }

    Path executable() {
        return racine.resolve("bin/kc.sh");
    }

    Path fichierPid() {
        return dossier.resolve("keycloak.pid");
    }

    private static Properties lieux() {
        try (InputStream entree = InstallationKeycloak.class.getResourceAsStream("/demo.properties")) {
            Properties lieux = new Properties();
            lieux.load(entree);
            return lieux;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By way of a folder beside it: what exists is complete. */
    private static void deballer(Path zip, Path dossier, Path racine) throws IOException {
        Path provisoire = Files.createDirectories(dossier).resolve("keycloak-deballage");
        FileSystemUtils.deleteRecursively(provisoire);
        try (ZipInputStream entrees = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entree = entrees.getNextEntry(); entree != null; entree = entrees.getNextEntry()) {
                deballer(entree, entrees, provisoire);
            }
        }
        Files.move(provisoire.resolve(racine.getFileName()), racine);
        FileSystemUtils.deleteRecursively(provisoire);
        if (!racine.resolve("bin/kc.sh").toFile().setExecutable(true)) {
            throw new IOException("Cannot make kc.sh executable");
        }
    }

    private static void deballer(ZipEntry entree, InputStream contenu, Path dossier) throws IOException {
        Path cible = dossier.resolve(entree.getName()).normalize();
        if (entree.isDirectory()) {
            Files.createDirectories(cible);
        } else {
            Files.createDirectories(cible.getParent());
            Files.copy(contenu, cible);
        }
    }
}
