package fr.cepage.ui.commun;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.referentiel.ValeurListe;
import org.jspecify.annotations.Nullable;

/**
 * A value of a list as it is offered; the same code is the same choice.
 *
 * @param aide null: none
 */
public record Choix(String code, String libelle, @Nullable String aide) {

    static Choix de(ValeurListe valeur) {
        return new Choix(valeur.code().valeur(), valeur.libelle(), valeur.aide());
    }

    public static Choix de(ValeurVue valeur) {
        return new Choix(valeur.code().valeur(), valeur.libelle(), null);
    }

    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof Choix choix && code.equals(choix.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return libelle;
    }
}
