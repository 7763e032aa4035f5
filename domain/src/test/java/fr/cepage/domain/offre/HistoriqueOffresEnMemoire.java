package fr.cepage.domain.offre;

import java.util.ArrayList;
import java.util.List;

/** Keeps the changes in the order in which they come. */
public final class HistoriqueOffresEnMemoire implements HistoriqueOffreRepository {
    private final List<ChangementOffre> changements = new ArrayList<>();

    @Override
    public void add(ChangementOffre changement) {
        changements.add(changement);
    }

    /** Oldest first. */
    public List<ChangementOffre> changements() {
        return List.copyOf(changements);
    }
}
