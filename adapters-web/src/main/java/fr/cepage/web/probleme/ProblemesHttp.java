package fr.cepage.web.probleme;

import fr.cepage.application.commun.Messages;
import fr.cepage.web.transport.RequeteInvalide;
import fr.cepage.web.transport.RequeteInvalide.Faute;
import fr.cepage.web.transport.RequeteTropGrande;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What is refused before a use case is reached. */
final class ProblemesHttp {

    private ProblemesHttp() {}

    static Optional<Probleme> de(Throwable refus, Locale langue) {
        return Optional.ofNullable(
                switch (refus) {
                    case RequeteInvalide invalide -> invalide(invalide.fautes(), langue);
                    case RequeteTropGrande _ -> simple(HttpStatus.CONTENT_TOO_LARGE, "requete.trop-grande", langue);
                    case NoResourceFoundException _, NoHandlerFoundException _ ->
                        simple(HttpStatus.NOT_FOUND, "requete.chemin-inconnu", langue);
                    case HttpRequestMethodNotSupportedException methode ->
                        simple(HttpStatus.METHOD_NOT_ALLOWED, "requete.methode", langue)
                                .avec(methode.getHeaders());
                    case HttpMediaTypeNotAcceptableException _ ->
                        simple(HttpStatus.NOT_ACCEPTABLE, "requete.reponse-non-acceptable", langue);
                    case HttpMediaTypeNotSupportedException type ->
                        simple(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "requete.type-de-contenu", langue)
                                .avec(type.getHeaders());
                    case MissingServletRequestParameterException absent ->
                        invalide(List.of(new Faute("requete.parametre", absent.getParameterName())), langue);
                    case HttpMessageNotReadableException _, ServletRequestBindingException _, TypeMismatchException _ ->
                        simple(HttpStatus.BAD_REQUEST, "requete.illisible", langue);
                    default -> null;
                });
    }

    private static Probleme invalide(List<Faute> fautes, Locale langue) {
        Faute premiere = fautes.getFirst();
        return Probleme.de(HttpStatus.BAD_REQUEST, premiere.code(), texte(premiere, langue))
                .avec(fautes.stream()
                        .filter(faute -> faute.champ() != null)
                        .map(faute -> new ViolationResponse(faute.champ(), faute.code(), texte(faute, langue)))
                        .toList());
    }

    private static String texte(Faute faute, Locale langue) {
        @Nullable String champ = faute.champ();
        return champ == null ? Messages.texte(faute.code(), langue) : Messages.texte(faute.code(), langue, champ);
    }

    private static Probleme simple(HttpStatus statut, String code, Locale langue) {
        return Probleme.de(statut, code, Messages.texte(code, langue));
    }
}
