package fr.cepage.application.support;

import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.document.MiseEnPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sets a document as a line that says which one it is: the same content gives the same bytes. */
public final class MiseEnPageDeTest implements MiseEnPage {
    private final List<ContenuDocument> mis = new ArrayList<>();
    private Runnable incident = () -> {};

    @Override
    public byte[] pdf(ContenuDocument contenu) {
        mis.add(contenu);
        Runnable maintenant = incident;
        incident = () -> {};
        maintenant.run();
        return octets(contenu);
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

    /** What it makes of that. */
    public byte[] octets(ContenuDocument contenu) {
        return html(contenu).getBytes(StandardCharsets.UTF_8);
    }

    /** Once, while the next document is set. */
    public void pendantLaProchaine(Runnable travail) {
        incident = travail;
    }

    /** All that was set, the first one first. */
    public List<ContenuDocument> mis() {
        return List.copyOf(mis);
    }
}
