package fr.cepage.domain.projet;

import java.util.List;

/** A step towards the project, with its own objective (SYN-05); steps stand in the order in which they were put. */
public record Etape(EtapeId id, String objectif, Periode periode, EtatEtape etat, List<ActionEtape> actions) {

    public Etape {
        actions = List.copyOf(actions);
    }
}
