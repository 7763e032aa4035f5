package fr.cepage.application.document;

import org.jspecify.annotations.Nullable;

/**
 * The document that is asked for (SYN-01 to SYN-03).
 *
 * @param type code of a type
 * @param dispositif identifier of the CEP; not for the fiche de liaison
 * @param liaison what the fiche de liaison says; not looked at for the others
 */
public record SaisieDocument(
        @Nullable String type, @Nullable String dispositif, SaisieFicheLiaison liaison) {}
