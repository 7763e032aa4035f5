package fr.cepage.bootstrap.securite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * What Tomcat refuses before any filter sees it, e.g. an address with a NUL character, is a problem document too
 * instead of a page of Tomcat's. It cannot know who asks, so it says no more than the status.
 */
public class TomcatProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request requete, Response reponse, @Nullable Throwable cause) {
        int statut = reponse.getStatus();
        if (statut < 400 || reponse.getContentWritten() > 0 || !reponse.setErrorReported()) {
            return;
        }
        try {
            reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            reponse.getOutputStream().write(probleme(statut).getBytes(StandardCharsets.UTF_8));
            reponse.finishResponse();
        } catch (IOException _) {
            // Whoever asked has gone.
        }
    }

    private static String probleme(int statut) {
        return """
                {"type":"urn:cepage:probleme:requete.illisible","title":"Requête illisible","status":%d,\
                "detail":"La requête ne peut pas être lue.","code":"requete.illisible"}""".formatted(statut);
    }
}
