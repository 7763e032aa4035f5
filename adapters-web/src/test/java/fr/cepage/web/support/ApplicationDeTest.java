package fr.cepage.web.support;

import fr.cepage.application.appel.ActeurCourant;
import fr.cepage.application.calendrier.AuNomDe;
import fr.cepage.web.WebConfiguration;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The REST adapter alone. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(WebConfiguration.class)
class ApplicationDeTest {

    private static final Plateau PLATEAU = new Plateau();

    @Bean
    static UseCasesBeans useCases() {
        return new UseCasesBeans(PLATEAU);
    }

    @Bean
    Plateau plateau() {
        return PLATEAU;
    }

    @Bean
    RegistreEnMemoire registreIdempotence() {
        return new RegistreEnMemoire();
    }

    @Bean
    AuNomDe auNomDe() {
        return PLATEAU::auNomDe;
    }

    @Bean
    ActeurCourant acteurCourant() {
        return () -> Optional.of(PLATEAU.cas().acteur());
    }
}
