package fr.cepage.bootstrap.structures;

import fr.cepage.application.structure.ChargerStructures;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Loads {@code cepage.structures.fichier} at start-up, if it is set; the same file twice changes nothing. */
@Component
@ConditionalOnProperty("cepage.structures.fichier")
class ChargementStructures implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ChargementStructures.class);

    private final ChargerStructures chargerStructures;
    private final Path fichier;

    ChargementStructures(ChargerStructures chargerStructures, @Value("${cepage.structures.fichier}") Path fichier) {
        this.chargerStructures = chargerStructures;
        this.fichier = fichier;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LectureStructures.Contenu contenu = LectureStructures.lire(fichier);
        chargerStructures.execute(contenu.structures());
        contenu.ecartees()
                .forEach(position ->
                        LOG.warn("Structure no. {} of {} is not usable and was skipped", position, fichier));
        LOG.info("{} structures loaded from {}", contenu.structures().size(), fichier);
    }
}
