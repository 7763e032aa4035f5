package fr.cepage.application.dispositif;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Map;
import java.util.Set;

/** Which documents de synthèse were handed over (SYN-11). */
@FunctionalInterface
public interface SyntheseQueries {

    /** The phases whose document was, by the CEP of that dossier; a CEP of which nothing was handed over is absent. */
    Map<DispositifCepId, Set<PhaseCep>> findRemises(DossierId dossier, StructureCode structure);
}
