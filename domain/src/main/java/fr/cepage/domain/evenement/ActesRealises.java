package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.referentiel.CodeValeur;
import java.util.List;
import java.util.stream.Collectors;

/** The acts of the activity reference that were done, as they were named, each once; there may be none (REF-01, EVT-08). */
public record ActesRealises(List<CodeValeur> codes) implements Differences.Dicible {

    public static final ActesRealises AUCUN = new ActesRealises(List.of());

    public ActesRealises {
        codes = codes.stream().distinct().toList();
    }

    public boolean aucun() {
        return codes.isEmpty();
    }

    @Override
    public String toString() {
        return codes.stream().map(CodeValeur::valeur).collect(Collectors.joining(","));
    }
}
