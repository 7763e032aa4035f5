package fr.cepage.application.brouillon;

import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Drafts in a map. */
public final class BrouillonsEnMemoire implements Brouillons {
    private final Map<Cle, Brouillon> gardes = new HashMap<>();

    @Override
    public void garder(Cle cle, Brouillon brouillon) {
        gardes.put(cle, brouillon);
    }

    @Override
    public Optional<Brouillon> trouver(Cle cle, Instant depuis) {
        return Optional.ofNullable(gardes.get(cle)).filter(garde -> !garde.le().isBefore(depuis));
    }

    @Override
    public void oublier(Cle cle) {
        gardes.remove(cle);
    }

    @Override
    public void oublierAvant(StructureCode structure, Instant limite) {
        gardes.entrySet()
                .removeIf(garde -> garde.getKey().structure().equals(structure)
                        && garde.getValue().le().isBefore(limite));
    }
}
