package fr.cepage.domain.dossier;

import fr.cepage.domain.journal.Agregat;
import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.structure.StructureCode;
import java.util.UUID;

/**
 * Something of the follow-up: it belongs to a dossier, in whose journal its acts stand.
 *
 * @param <I> what identifies it
 */
public abstract class AgregatDuDossier<I extends Identifiant> extends Agregat<I> {

    private final DossierId dossier;

    /** @param version number of the last stored change, 0 before the first */
    protected AgregatDuDossier(I id, DossierId dossier, StructureCode structure, long version) {
        super(id, structure, version);
        this.dossier = dossier;
    }

    public final DossierId dossier() {
        return dossier;
    }

    @Override
    protected final UUID dossierDuJournal() {
        return dossier.valeur();
    }
}
