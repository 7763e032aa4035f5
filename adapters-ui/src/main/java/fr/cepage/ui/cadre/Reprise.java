package fr.cepage.ui.cadre;

import com.vaadin.flow.component.Component;
import fr.cepage.application.appel.Acteur;
import fr.cepage.ui.commun.Textes;
import java.util.Map;

/**
 * What was typed outlives the session: the browser puts it aside in its tab once the session has ended, and types it again
 * in the same window when the same person has signed in. This tells the browser who that is and what it says meanwhile.
 */
final class Reprise {

    private Reprise() {}

    static void commencer(Component cadre, Acteur acteur) {
        cadre.getElement()
                .executeJs(
                        "window.cepageReprise($0, $1)",
                        acteur.id().sub(),
                        Map.of(
                                "continuer", Textes.texte("reprise.continuer"),
                                "reprise", Textes.texte("reprise.faite"),
                                "divergence", Textes.texte("formulaire.divergence", "$0", "$1"),
                                "sansPlace", Textes.texte("reprise.sans-place"),
                                "coupee", Textes.texte("systeme.liaison.coupee"),
                                "retablie", Textes.texte("systeme.liaison.retablie")));
    }
}
