package fr.cepage.application.document;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is listed.
 *
 * @param version of what is noted on it
 * @param dispositif null: it is the dossier's, or its CEP was deleted since
 * @param numero which one of its type it is for its CEP or dossier
 * @param taille in bytes
 * @param remisLe null: nobody noted that it was handed over
 */
public record DocumentVue(
        DocumentId id,
        DossierId dossier,
        long version,
        TypeDocument type,
        @Nullable DispositifCepId dispositif,
        int numero,
        Instant instant,
        PersonneVue auteur,
        String sha256,
        int taille,
        @Nullable LocalDate remisLe) {}
