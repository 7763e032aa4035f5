package fr.cepage.application.referentiel;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.RefusReferentiel;
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

    /** A code that no list knows is a mistake of whoever looks for it; one that is no longer valid still finds what has it. */
    public void exigerConnu(String champ, Liste liste, @Nullable CodeValeur code, Violations violations) {
        violations.si(
                code != null && !valeurs.getOrDefault(liste, Map.of()).containsKey(code),
                RefusReferentiel.VALEUR_INCONNUE,
                champ);
    }

    public @Nullable ValeurVue vueOuNull(Liste liste, @Nullable CodeValeur code) {
        return code == null ? null : vue(liste, code);
    }
}
