package fr.cepage.application.referentiel;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ValeurListe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of list values, valid or not; a value that is gone shows its code. */
public final class Libelles {

    private final Map<Liste, Map<CodeValeur, ValeurListe>> valeurs = new HashMap<>();

    public Libelles(List<ValeurListe> valeurs) {
        valeurs.forEach(valeur -> this.valeurs
                .computeIfAbsent(valeur.liste(), liste -> new HashMap<>())
                .put(valeur.code(), valeur));
    }

    public ValeurVue vue(Liste liste, CodeValeur code) {
        ValeurListe valeur = valeurs.getOrDefault(liste, Map.of()).get(code);
        return valeur == null
                ? new ValeurVue(code, code.valeur(), null)
                : new ValeurVue(code, valeur.libelle(), valeur.correspondance());
    }

    public @Nullable ValeurVue vueOuNull(Liste liste, @Nullable CodeValeur code) {
        return code == null ? null : vue(liste, code);
    }
}
