package fr.cepage.domain.dossier;

import fr.cepage.domain.referentiel.CodeValeur;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What else matters for the CEP.
 *
 * @param situation value of {@link fr.cepage.domain.referentiel.Liste#SITUATIONS}
 * @param niveauFormation free text
 */
public record Complements(
        @Nullable CodeValeur situation, @Nullable String niveauFormation) {

    public static final int NIVEAU_FORMATION_MAX = 60;

    public static final Complements VIDES = new Complements(null, null);
    private static final Set<CodeValeur> NON_CONCERNES =
            Set.of(new CodeValeur("SCOLAIRE_ETUDIANT"), new CodeValeur("RETRAITE"));

    /** Students and retired people without a job: the CEP is not meant for them (DOS-08). */
    public boolean publicNonConcerne() {
        return situation != null && NON_CONCERNES.contains(situation);
    }
}
