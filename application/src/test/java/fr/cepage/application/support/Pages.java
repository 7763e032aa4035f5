package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a list in memory; its cursors count rows. */
final class Pages {
    private Pages() {}

    static <T> Page<T> de(List<T> tout, DemandePage demande) {
        Curseur apres = demande.apres();
        int debut = apres == null ? 0 : Integer.parseInt(apres.cles().getFirst());
        int fin = Math.min(tout.size(), debut + demande.limite());
        @Nullable Curseur suivant = fin < tout.size() ? Curseur.de(fin) : null;
        return new Page<>(tout.subList(Math.min(debut, fin), fin), suivant);
    }
}
