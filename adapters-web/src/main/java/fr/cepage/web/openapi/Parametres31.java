package fr.cepage.web.openapi;

import fr.cepage.application.commun.PageVoulue;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;

/** Parameters and headers that come back all over the API. */
final class Parametres31 {

    private static final int CLE_MAX = 255;

    private Parametres31() {}

    static void page(Operation operation) {
        Schema<Object> limite = Formes31.entier();
        limite.setMinimum(BigDecimal.ONE);
        limite.setMaximum(BigDecimal.valueOf(PageVoulue.LIMITE_MAX));
        limite.setDefault(PageVoulue.LIMITE_PAR_DEFAUT);
        operation.addParametersItem(new QueryParameter()
                .name("limite")
                .description("Nombre d'éléments au plus")
                .schema(limite));
        operation.addParametersItem(new QueryParameter()
                .name("apres")
                .description("Curseur opaque : le membre `suivant` de la partie précédente")
                .schema(Formes31.texte()));
    }

    static void ifMatch(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("If-Match")
                .required(true)
                .description("L'`ETag` reçu à la lecture ; sa partie version est comparée. `*` : n'importe laquelle")
                .schema(Formes31.texte().example("\"3.5f1d0c8a9b7e6d5c4b3a2918\"")));
    }

    static void idempotencyKey(Operation operation) {
        Schema<Object> cle = Formes31.texte();
        cle.setMinLength(1);
        cle.setMaxLength(CLE_MAX);
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .description("La même clé avec la même requête reçoit la première réponse, pendant 24 heures")
                .schema(cle));
    }

    static void acceptLanguage(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Accept-Language")
                .description("Langue des messages : `fr` (par défaut) ou `en`")
                .schema(Formes31.texte()._default("fr")));
    }

    static Header etag() {
        return entete("Étiquette forte `\"<version>.<condensat>\"`");
    }

    static Header vary() {
        return entete("`Authorization, Accept-Language`");
    }

    static Header location() {
        return entete("Adresse de ce qui a été créé");
    }

    static Header lien() {
        return entete("`rel=\"next\"` : la partie suivante, s'il y en a une");
    }

    private static Header entete(String description) {
        return new Header().description(description).schema(Formes31.texte());
    }
}
