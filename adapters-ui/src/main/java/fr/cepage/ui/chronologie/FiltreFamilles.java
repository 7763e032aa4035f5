package fr.cepage.ui.chronologie;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.router.QueryParameters;
import fr.cepage.application.chronologie.FamilleJalon;
import fr.cepage.ui.commun.FiltresSuivis;
import fr.cepage.ui.commun.Textes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of things that the line of time shows; none chosen: all of them. The address of the page keeps them. */
final class FiltreFamilles extends CheckboxGroup<FamilleJalon> {

    private static final String MONTRER = "montrer";

    private final FiltresSuivis suivi;

    /** @param changement what is done once somebody chose others */
    FiltreFamilles(Runnable changement) {
        suivi = new FiltresSuivis(changement);
        setLabel(Textes.texte("chronologie.montrer"));
        setItems(FamilleJalon.values());
        setItemLabelGenerator(famille -> Textes.texte(famille));
        addClassName("filtre-familles");
        suivi.suivre(this);
    }

    Set<FamilleJalon> familles() {
        return Set.copyOf(getValue());
    }

    void montrer(QueryParameters adresse) {
        List<String> codes = adresse.getParameters(MONTRER);
        Set<FamilleJalon> voulues = Stream.of(FamilleJalon.values())
                .filter(famille -> codes.contains(famille.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FamilleJalon.class)));
        suivi.montrer(() -> setValue(voulues));
    }

    QueryParameters adresse() {
        Set<FamilleJalon> voulues = getValue();
        return voulues.isEmpty()
                ? QueryParameters.empty()
                : new QueryParameters(Map.of(
                        MONTRER,
                        Stream.of(FamilleJalon.values())
                                .filter(voulues::contains)
                                .map(Enum::name)
                                .toList()));
    }
}
