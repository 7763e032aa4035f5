package fr.cepage.ui.offre;

import com.vaadin.flow.router.QueryParameters;
import fr.cepage.application.offre.FiltresOffres;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the list of offers is narrowed to, as it stands in the address.
 *
 * @param etat code; null: whatever
 * @param mesure code; null: whatever
 */
record ListeVoulue(
        String texte, @Nullable String etat, @Nullable String mesure, boolean ouvertes) {

    static ListeVoulue lire(QueryParameters adresse) {
        return new ListeVoulue(
                adresse.getSingleParameter("texte").orElse(""),
                adresse.getSingleParameter("etat").orElse(null),
                adresse.getSingleParameter("mesure").orElse(null),
                adresse.getSingleParameter("ouvertes").isPresent());
    }

    /** The address that leads to this list; what narrows nothing is left out. */
    QueryParameters adresse() {
        Map<String, String> adresse = new LinkedHashMap<>();
        if (!texte.isBlank()) {
            adresse.put("texte", texte);
        }
        Optional.ofNullable(etat).ifPresent(code -> adresse.put("etat", code));
        Optional.ofNullable(mesure).ifPresent(code -> adresse.put("mesure", code));
        if (ouvertes) {
            adresse.put("ouvertes", "oui");
        }
        return QueryParameters.simple(adresse);
    }

    FiltresOffres filtres() {
        return new FiltresOffres(texte, null, null, mesure, null, null, null, etat, ouvertes);
    }

    /** The key of what an empty list says. */
    String siVide() {
        if (filtres().vains()) {
            return "recherche.vaine";
        }
        boolean restreinte = !texte.isBlank() || etat != null || mesure != null || ouvertes;
        return restreinte ? "offres.vide.recherche" : "offres.vide";
    }
}
