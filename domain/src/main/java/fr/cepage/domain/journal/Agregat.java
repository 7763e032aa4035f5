package fr.cepage.domain.journal;

import fr.cepage.domain.structure.ObjetDeStructure;
import fr.cepage.domain.structure.StructureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What changes by acts, each of which decides first and changes afterwards. It keeps a fact of each until it is stored,
 * so that whoever stores it reports what it did (SUP-03).
 *
 * @param <I> what identifies it
 */
public abstract class Agregat<I extends Identifiant> implements ObjetDeStructure {

    private final I id;
    private final StructureCode structure;
    private final long version;
    private final List<JournalDomainEvent> faits = new ArrayList<>();

    /** @param version number of the last stored change, 0 before the first */
    protected Agregat(I id, StructureCode structure, long version) {
        this.id = id;
        this.structure = structure;
        this.version = version;
    }

    /** The dossier in whose journal its facts stand. */
    protected abstract UUID dossierDuJournal();

    protected final void noter(ActionJournal action, Details details) {
        faits.add(new JournalDomainEvent(
                dossierDuJournal(), new ObjetJournal(id.type(), id.valeur()), action, details.map()));
    }

    /** What it did since it was read, in that order; nothing: it is as it was. */
    public final List<JournalDomainEvent> faits() {
        return List.copyOf(faits);
    }

    /** The same, told once: they are somebody else's to report from then on. */
    public final List<JournalDomainEvent> releverFaits() {
        List<JournalDomainEvent> releves = faits();
        faits.clear();
        return releves;
    }

    public final I id() {
        return id;
    }

    @Override
    public final UUID cle() {
        return id.valeur();
    }

    @Override
    public final StructureCode structure() {
        return structure;
    }

    @Override
    public final long version() {
        return version;
    }
}
