package fr.cepage.bootstrap.document;

import fr.cepage.application.document.ContenuDocument;
import fr.cepage.domain.document.TypeDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates of documents, filled: well-formed HTML that stands alone (docs/modeles.md). */
@Component
class Modeles {

    private static final String DOSSIER = "fr/cepage/bootstrap/document/";

    /** What a reader's bookmarks lead to: every heading that has a name. */
    private static final Pattern TITRE = Pattern.compile("<h([12]) id=\"([^\"]+)\"[^>]*>(.*?)</h\\1>", Pattern.DOTALL);

    private static final Pattern BALISE = Pattern.compile("<[^>]*>");
    private static final String REPERES = "<bookmarks></bookmarks>";

    private final TemplateEngine moteur = moteur();
    private final String style = feuille("style.css");
    private final String apercu = feuille("apercu.css");

    /**
     * To be set.
     *
     * @param signes what becomes of each text
     */
    String remplir(ContenuDocument contenu, UnaryOperator<String> signes) {
        String rempli = remplir(contenu, signes, style);
        return rempli.replace(REPERES, reperes(rempli));
    }

    /** To be shown by a browser. */
    String page(ContenuDocument contenu) {
        return remplir(contenu, UnaryOperator.identity(), style + apercu).replace(REPERES, "");
    }

    private String remplir(ContenuDocument contenu, UnaryOperator<String> signes, String styles) {
        Map<String, @Nullable Object> donnees = new DonneesDocument(contenu, new Francais(), signes).toutes();
        donnees.put("style", styles);
        return moteur.process(nom(contenu.type()), new Context(Locale.FRENCH, donnees));
    }

    private static String reperes(String rempli) {
        return TITRE.matcher(rempli)
                .results()
                .map(titre -> "<bookmark name=\"%s\" href=\"#%s\"></bookmark>"
                        .formatted(BALISE.matcher(titre.group(3)).replaceAll(""), titre.group(2)))
                .collect(Collectors.joining("", "<bookmarks>", "</bookmarks>"));
    }

    private static String nom(TypeDocument type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static TemplateEngine moteur() {
        ClassLoaderTemplateResolver fichiers = new ClassLoaderTemplateResolver(Modeles.class.getClassLoader());
        fichiers.setPrefix(DOSSIER);
        fichiers.setSuffix(".html");
        fichiers.setTemplateMode(TemplateMode.HTML);
        fichiers.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine moteur = new TemplateEngine();
        moteur.setTemplateResolver(fichiers);
        return moteur;
    }

    private static String feuille(String nom) {
        try (InputStream feuille = Modeles.class.getResourceAsStream(nom)) {
            return new String(Objects.requireNonNull(feuille).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
