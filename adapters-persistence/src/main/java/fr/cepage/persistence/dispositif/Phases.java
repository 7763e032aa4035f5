package fr.cepage.persistence.dispositif;

import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.PhaseCep;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way through the phases as rows: phase 2 ends the day before phase 3 (PHA-04), the last one with the CEP. */
final class Phases {

    private static final short DEUX = 2;
    private static final short TROIS = 3;

    private Phases() {}

    static Map<Short, PhaseEmbeddable> lignes(DispositifCep cep) {
        Map<Short, PhaseEmbeddable> lignes = new HashMap<>();
        LocalDate fin = cep.cloture().map(Cloture::dateFinReelle).orElse(null);
        LocalDate debut = cep.parcours().debut();
        LocalDate debutPhase3 = cep.parcours().debutPhase3().orElse(null);
        boolean parPhase2 = cep.parcours().phaseLe(debut) == PhaseCep.PHASE_2;
        if (parPhase2) {
            lignes.put(DEUX, ligne(cep, debut, debutPhase3 == null ? fin : debutPhase3.minusDays(1)));
        }
        if (debutPhase3 != null) {
            lignes.put(TROIS, ligne(cep, debutPhase3, fin));
        }
        return lignes;
    }

    static ParcoursCep parcours(Map<Short, PhaseEmbeddable> lignes) {
        return ParcoursCep.de(debut(lignes.get(DEUX)), debut(lignes.get(TROIS)));
    }

    private static PhaseEmbeddable ligne(DispositifCep cep, LocalDate debut, @Nullable LocalDate fin) {
        return new PhaseEmbeddable(cep.structure().valeur(), cep.dossier().valeur(), debut, fin);
    }

    private static @Nullable LocalDate debut(@Nullable PhaseEmbeddable ligne) {
        return ligne == null ? null : ligne.debut();
    }
}
