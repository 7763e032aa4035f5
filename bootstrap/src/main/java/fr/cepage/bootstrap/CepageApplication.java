package fr.cepage.bootstrap;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.UseCase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The application. The adapters bring their own beans; the use cases know no Spring, so it is told here that each is
 * one.
 */
@SpringBootApplication(
        scanBasePackages = {
            "fr.cepage.bootstrap",
            "fr.cepage.persistence",
            "fr.cepage.web",
            "fr.cepage.ui",
        })
@AutoConfigurationPackage(basePackages = "fr.cepage")
@ComponentScan(
        basePackages = "fr.cepage.application",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ANNOTATION,
                        classes = {UseCase.class, Collaborator.class}))
public class CepageApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CepageApplication.class, arguments);
    }
}
