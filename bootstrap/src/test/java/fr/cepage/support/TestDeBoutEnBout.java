package fr.cepage.support;

import fr.cepage.bootstrap.CepageApplication;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application as it runs, over a real PostgreSQL and a real Keycloak. All share one Spring context:
 * who acts is kept in a static place, where a second context would take over from the first.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CepageApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({PageDesDroits.class, PagesPressees.class})
@ContextConfiguration(initializers = Services.class)
public @interface TestDeBoutEnBout {}
