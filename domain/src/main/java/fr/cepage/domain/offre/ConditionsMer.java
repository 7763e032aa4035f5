package fr.cepage.domain.offre;

import fr.cepage.domain.commun.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Under what conditions somebody is put in relation with the offer (« mise en relation »); everything is optional, and
 * none of it stops a proposition: the adviser judges.
 *
 * @param texte free text, of several lines
 */
public record ConditionsMer(
        @Nullable String texte,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax,
        @Nullable Integer places) {

    public static final int TEXTE_MAX = 1000;

    public static final ConditionsMer VIDES = new ConditionsMer(null, null, null, null);
    public static final int AGE_MAX = 99;
    public static final int PLACES_MAX = 9999;

    public ConditionsMer {
        Violations violations = new Violations()
                .si(horsBornes(ageMin, 0, AGE_MAX), RefusOffre.AGES, "conditions.ageMin", AGE_MAX)
                .si(horsBornes(ageMax, 0, AGE_MAX), RefusOffre.AGES, "conditions.ageMax", AGE_MAX);
        violations
                .si(
                        violations.aucune() && ageMin != null && ageMax != null && ageMin > ageMax,
                        RefusOffre.AGES,
                        "conditions.ageMax",
                        AGE_MAX)
                .si(horsBornes(places, 1, PLACES_MAX), RefusOffre.PLACES, "conditions.places", PLACES_MAX)
                .lever();
    }

    private static boolean horsBornes(@Nullable Integer valeur, int min, int max) {
        return valeur != null && (valeur < min || valeur > max);
    }
}
