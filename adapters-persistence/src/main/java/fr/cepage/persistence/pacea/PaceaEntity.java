package fr.cepage.persistence.pacea;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.pacea.FinPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of {@code pacea}; only its end ever changes. */
@Entity
@Table(name = "pacea")
@NullUnmarked
class PaceaEntity {

    private static final long PREMIERE_VERSION = 1;

    @Id
    private UUID id;

    @Version
    private Long version;

    private String structure;
    private UUID dossierId;
    private LocalDate dateEntree;
    private UUID cepId;
    private LocalDate dateFin;
    private String motif;

    protected PaceaEntity() {}

    PaceaEntity(Pacea pacea) {
        id = pacea.id().valeur();
        structure = pacea.structure().valeur();
        dossierId = pacea.dossier().valeur();
        dateEntree = pacea.dateEntree();
        cepId = pacea.cep().map(DispositifCepId::valeur).orElse(null);
        clore(pacea.fin().orElse(null));
    }

    @PrePersist
    void commencer() {
        version = PREMIERE_VERSION;
    }

    /** Null: en cours. */
    final void clore(@Nullable FinPacea fin) {
        dateFin = fin == null ? null : fin.dateFin();
        motif = fin == null ? null : fin.motif().valeur();
    }

    long version() {
        return version;
    }

    Pacea pacea() {
        return new Pacea(
                new PaceaId(id),
                new DossierId(dossierId),
                new StructureCode(structure),
                dateEntree,
                cepId == null ? null : new DispositifCepId(cepId),
                dateFin == null ? null : new FinPacea(dateFin, new CodeValeur(motif)),
                version);
    }
}
