package fr.cepage.support;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.ActeurCourant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who is acting: once at a screen, once in the API. */
@RestController
public class PageDesDroits {

    private final ActeurCourant acteurCourant;

    PageDesDroits(ActeurCourant acteurCourant) {
        this.acteurCourant = acteurCourant;
    }

    @GetMapping({"/essai/acteur", "/api/essai/acteur"})
    String acteur() {
        Acteur acteur = acteurCourant.acteur();
        return "%s %s %s%s"
                .formatted(acteur.nom(), acteur.structure(), acteur.droits(), acteur.service() ? " service" : "");
    }
}
