package fr.cepage.domain.document;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document that was produced, which stays as it was (SYN-10); only that it was handed over is noted on it (SYN-11). */
public final class Document extends AgregatDuDossier<DocumentId> {

    private final TypeDocument type;
    private final @Nullable DispositifCepId dispositif;
    private final Production production;
    private @Nullable LocalDate remisLe;

    /**
     * A document as it is stored.
     *
     * @param dispositif null: it is the dossier's, or its CEP was deleted since
     * @param remisLe null: nobody noted that it was handed over
     * @param version number of the last stored change, 0 before the first
     */
    public Document(
            DocumentId id,
            DossierId dossier,
            StructureCode structure,
            TypeDocument type,
            @Nullable DispositifCepId dispositif,
            Production production,
            @Nullable LocalDate remisLe,
            long version) {
        super(id, dossier, structure, version);
        this.type = type;
        this.dispositif = dispositif;
        this.production = production;
        this.remisLe = remisLe;
    }

    /** A new one. */
    public static Document produit(
            DocumentId id,
            Dossier dossier,
            TypeDocument type,
            @Nullable DispositifCepId dispositif,
            Production production) {
        Document nouveau = new Document(id, dossier.id(), dossier.structure(), type, dispositif, production, null, 0);
        nouveau.noter(ActionJournal.DOCUMENT_PRODUIT, nouveau.lequel().avec("sha256", production.empreinte()));
        return nouveau;
    }

    private Details lequel() {
        return Details.vides()
                .avec("type", type.name())
                .avec("numero", production.numero())
                .avec("dispositif", dispositif);
    }

    /**
     * It was handed to the person on that day; nothing happens when that is noted already (SYN-11).
     *
     * @param produitLe the day it was produced, as the clocks of the structure show it
     */
    public void remettre(@Nullable LocalDate jour, LocalDate produitLe, LocalDate aujourdhui) {
        Violations violations = new Violations();
        violations.exiger("date", jour, RefusDocument.CHAMP_OBLIGATOIRE);
        violations
                .si(jour != null && jour.isAfter(aujourdhui), RefusDocument.DATE_FUTURE, "date")
                .si(jour != null && jour.isBefore(produitLe), RefusDocument.DATE_ANTERIEURE, "date", produitLe)
                .lever();
        LocalDate ancien = remisLe;
        if (jour != null && !jour.equals(ancien)) {
            remisLe = jour;
            noter(ActionJournal.DOCUMENT_REMIS, lequel().avec("remisLe", jour).avec("avant.remisLe", ancien));
        }
    }

    public TypeDocument type() {
        return type;
    }

    public Optional<DispositifCepId> dispositif() {
        return Optional.ofNullable(dispositif);
    }

    public Production production() {
        return production;
    }

    public Optional<LocalDate> remisLe() {
        return Optional.ofNullable(remisLe);
    }
}
