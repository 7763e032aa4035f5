package fr.cepage.application.support;

import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.document.MiseEnPage;
import java.nio.charset.StandardCharsets;

/** Sets a document as a line that says which one it is: the same content gives the same bytes. */
public final class MiseEnPageDeTest implements MiseEnPage {

    @Override
    public byte[] pdf(ContenuDocument contenu) {
        return html(contenu).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String html(ContenuDocument contenu) {
        return "%s %d %s %s"
                .formatted(
                        contenu.type(),
                        contenu.numero(),
                        contenu.dossier().numero(),
                        contenu.projet().objectif());
    }
}
