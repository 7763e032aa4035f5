package fr.cepage.ui.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Vaadin closes whatever does not say who may see it, layouts and error pages too. */
class AccesTest {

    static Stream<Class<?>> pages() {
        ClassPathScanningCandidateComponentProvider recherche = new ClassPathScanningCandidateComponentProvider(false);
        recherche.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        recherche.addIncludeFilter(new AssignableTypeFilter(RouterLayout.class));
        recherche.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        return recherche.findCandidateComponents("fr.cepage.ui").stream()
                .map(trouvee -> ClassUtils.resolveClassName(trouvee.getBeanClassName(), null));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void chaque_page_dit_a_qui_elle_est_ouverte(Class<?> page) {
        assertThat(page.isAnnotationPresent(PermitAll.class) || page.isAnnotationPresent(AnonymousAllowed.class))
                .isTrue();
    }
}
