package fr.cepage.persistence.pacea;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code pacea}; only its end ever changes. Its fields are public for the generated mapper, within a class that
 * only this package sees.
 */
@Entity
@Table(name = "pacea")
@NullUnmarked
class PaceaEntity {

    private static final long PREMIERE_VERSION = 1;

    @Id
    public UUID id;

    @Version
    public Long version;

    public String structure;
    public UUID dossierId;
    public LocalDate dateEntree;
    public UUID cepId;
    public LocalDate dateFin;
    public String motif;

    protected PaceaEntity() {}

    PaceaEntity(UUID id, String structure, UUID dossierId, LocalDate dateEntree, UUID cepId) {
        this.id = id;
        this.structure = structure;
        this.dossierId = dossierId;
        this.dateEntree = dateEntree;
        this.cepId = cepId;
    }

    @PrePersist
    void commencer() {
        version = PREMIERE_VERSION;
    }

    /** En cours. */
    void rouvrir() {
        dateFin = null;
        motif = null;
    }
}
