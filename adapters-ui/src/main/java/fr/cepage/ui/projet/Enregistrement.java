package fr.cepage.ui.projet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.appel.Essai;
import fr.cepage.ui.saisie.Lieu;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** « Enregistrer »: each half by itself, so that what one is refused for costs the other nothing; all of it is told at once. */
final class Enregistrement extends Div {

    private final Map<Moitie<?>, Consumer<String>> moities;
    private final Reprises reprises;

    /** @param moities each with what brings one of its members into sight */
    Enregistrement(Map<Moitie<?>, Consumer<String>> moities, Reprises reprises) {
        this.moities = moities;
        this.reprises = reprises;
        addClassName("message-formulaire");
        getElement().setAttribute("role", "alert");
    }

    /** Whether everything is stored. */
    boolean enregistrer() {
        if (reprises.bloque()) {
            return false;
        }
        boolean fait = essayer();
        if (!fait && moities.keySet().stream().anyMatch(Moitie::perimee)) {
            return fondre();
        }
        return fait;
    }

    /** What somebody else stored meanwhile is taken where nobody wrote here, and the saving goes on. */
    private boolean fondre() {
        if (moities.keySet().stream().anyMatch(Moitie::diverge)) {
            reprises.demander();
            return false;
        }
        reprises.fondre(Set.of());
        return essayer();
    }

    private boolean essayer() {
        Map<Moitie<?>, RefusDeMoitie> refus = new LinkedHashMap<>();
        boolean fait = true;
        for (Map.Entry<Moitie<?>, Consumer<String>> moitie : moities.entrySet()) {
            RefusDeMoitie affichage = new RefusDeMoitie(moitie.getKey().champs(), moitie.getValue());
            refus.put(moitie.getKey(), affichage);
            fait &= ecrire(moitie.getKey(), affichage);
        }
        dire(refus.values().stream()
                .flatMap(affichage -> affichage.ailleurs().stream())
                .toList());
        refus.values().stream()
                .map(RefusDeMoitie::premier)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(Lieu::viser);
        return fait;
    }

    /** What cannot be understood is told together with all that the rest would be refused for. */
    private static boolean ecrire(Moitie<?> moitie, RefusDeMoitie affichage) {
        boolean fait;
        if (moitie.lisible()) {
            fait = moitie.enregistrer(affichage);
        } else {
            Essai.de(() -> moitie.enregistrer(affichage));
            moitie.champs().lieux().forEach(Lieu::lisible);
            fait = false;
        }
        if (affichage.perime()) {
            moitie.relire();
        }
        return fait;
    }

    void dire(List<String> phrases) {
        removeAll();
        phrases.forEach(phrase -> add(new Paragraph(phrase)));
        if (!phrases.isEmpty()) {
            scrollIntoView();
        }
    }

    /** Nothing that was refused before is wrong any more. */
    void effacer() {
        dire(List.of());
        moities.keySet().stream().flatMap(moitie -> moitie.champs().lieux()).forEach(Lieu::remettreEnOrdre);
    }
}
