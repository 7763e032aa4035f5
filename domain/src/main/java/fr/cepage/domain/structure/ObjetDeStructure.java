package fr.cepage.domain.structure;

import java.util.UUID;

/** What a structure keeps, and changes on the version that somebody read. */
public interface ObjetDeStructure {

    /** Its identifier, whatever it is. */
    UUID cle();

    StructureCode structure();

    /** Number of the last stored change, 0 before the first. */
    long version();
}
