package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Textes;
import java.util.function.Consumer;

/** What the menu « Actions » of a CEP offers. */
final class MenuActesCep {

    private MenuActesCep() {}

    static MenuActes de(DispositifCepVue cep, Consumer<ActeCep> choix) {
        MenuActes menu = new MenuActes(CarteCep.libelle(cep));
        ActesOfferts.de(cep).forEach(acte -> {
            String libelle = Textes.texte(acte.cle());
            ActesOfferts.explication(acte, cep)
                    .ifPresentOrElse(
                            raison -> menu.empeche(libelle, raison, "acte-" + acte + "-" + cep.id()),
                            () -> menu.possible(libelle, () -> choix.accept(acte)));
        });
        return menu;
    }
}
