package fr.cepage.web;

import fr.cepage.web.json.CorpsStrictConverter;
import fr.cepage.web.transport.Api;
import fr.cepage.web.transport.CorpsInattenduInterceptor;
import fr.cepage.web.transport.RequeteLisibleInterceptor;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The REST adapter. */
@Configuration
@ComponentScan
public class WebConfiguration {

    /** French, unless English is asked for. */
    @Bean
    static LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver langues = new AcceptHeaderLocaleResolver();
        langues.setSupportedLocales(List.of(Locale.FRENCH, Locale.ENGLISH));
        langues.setDefaultLocale(Locale.FRENCH);
        return langues;
    }

    @Bean
    WebMvcConfigurer api(
            CorpsStrictConverter corps,
            RequeteLisibleInterceptor requeteLisible,
            CorpsInattenduInterceptor corpsInattendu,
            List<HandlerMethodArgumentResolver> parametres) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder convertisseurs) {
                convertisseurs.addCustomConverter(corps);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(parametres);
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(requeteLisible).addPathPatterns(Api.V1 + "/**");
                interceptors.addInterceptor(corpsInattendu).addPathPatterns(Api.V1 + "/**");
            }
        };
    }
}
