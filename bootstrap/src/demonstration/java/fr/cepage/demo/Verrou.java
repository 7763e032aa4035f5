package fr.cepage.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two demonstrations out of one folder; the system lets go of it when the JVM ends, however it ends. */
final class Verrou {

    /** Kept for as long as the JVM lives: the lock goes with the channel. */
    private static @Nullable FileChannel fichier;

    private Verrou() {}

    static void prendre(Path dossier) {
        try {
            Files.createDirectories(dossier);
            fichier = FileChannel.open(dossier.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (fichier.tryLock() == null) {
                throw new RefusDeDemarrer(
                        "Cépage tourne déjà avec les données de %s : arrêtez-le d'abord.".formatted(dossier));
            }
        } catch (IOException e) {
            throw new RefusDeDemarrer(
                    "Le dossier de données %s est inutilisable (%s).".formatted(dossier, e.getMessage()));
        }
    }
}
