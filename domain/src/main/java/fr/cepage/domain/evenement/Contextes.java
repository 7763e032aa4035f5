package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.referentiel.CodeValeur;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What an event is about: one to three different contexts, the first one primary (EVT-01, EVT-02). */
public record Contextes(List<CodeValeur> codes) implements Differences.Dicible {

    public static final int NOMBRE_MAX = 3;
    /** The national context by which the CEP is told apart. */
    public static final CodeValeur CEP = new CodeValeur("CEP");

    public Contextes {
        codes = List.copyOf(codes);
        if (codes.isEmpty()) {
            throw new RefusMetier(RefusEvenement.CHAMP_OBLIGATOIRE);
        }
        if (codes.size() > NOMBRE_MAX) {
            throw new RefusMetier(RefusEvenement.CONTEXTES_TROP_NOMBREUX, NOMBRE_MAX);
        }
        if (Set.copyOf(codes).size() < codes.size()) {
            throw new RefusMetier(RefusEvenement.CONTEXTE_DOUBLE);
        }
    }

    /**
     * Those of the places, the first of which must be filled; the others may be free (EVT-01, EVT-02).
     *
     * @param verification of each value on its own, told together with what is wrong with all of them
     */
    public static Contextes lire(List<String> places, Consumer<CodeValeur> verification) {
        if (places.isEmpty() || CodeValeur.lire(places.getFirst()) == null) {
            throw new RefusMetier(RefusEvenement.CHAMP_OBLIGATOIRE);
        }
        List<CodeValeur> codes =
                places.stream().map(CodeValeur::lire).filter(Objects::nonNull).toList();
        codes.stream().distinct().limit(NOMBRE_MAX).forEach(verification);
        return new Contextes(codes);
    }

    /** Whether the event goes into the dossier de synthèse, in whichever place CEP stands (EVT-02, EVT-05). */
    public boolean dansLaSynthese() {
        return codes.contains(CEP);
    }

    /** As the journal tells them. */
    @Override
    public String toString() {
        return codes.stream().map(CodeValeur::valeur).collect(Collectors.joining(","));
    }
}
