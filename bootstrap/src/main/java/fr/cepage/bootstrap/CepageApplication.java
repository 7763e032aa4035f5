package fr.cepage.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: what each module brings, put together. */
@SpringBootApplication(
        scanBasePackages = {
            "fr.cepage.bootstrap",
            "fr.cepage.persistence",
            "fr.cepage.web",
            "fr.cepage.ui",
        })
@AutoConfigurationPackage(basePackages = "fr.cepage")
public class CepageApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CepageApplication.class, arguments);
    }
}
