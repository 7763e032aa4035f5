package fr.cepage.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Ends processes of the demonstration, those that an earlier run was not allowed to end too. */
final class Processus {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Processus() {}

    static void noter(Process processus, Path fichier) {
        try {
            Files.writeString(fichier, String.valueOf(processus.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of the file names a process; it is ended only if its command line holds {@code signe}. */
    static void arreterRestant(Path fichier, String signe) {
        try {
            if (Files.exists(fichier)) {
                String pid = Files.readAllLines(fichier).getFirst().strip();
                ProcessHandle.of(Long.parseLong(pid))
                        .filter(p -> p.info().commandLine().orElse("").contains(signe))
                        .ifPresent(Processus::arreter);
                Files.deleteIfExists(fichier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void arreter(ProcessHandle processus) {
        processus.destroy();
        try {
            processus.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException _) {
            processus.destroyForcibly();
            processus.onExit().join();
        }
    }
}
