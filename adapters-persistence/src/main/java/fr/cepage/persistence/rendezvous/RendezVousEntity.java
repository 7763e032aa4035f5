package fr.cepage.persistence.rendezvous;

import fr.cepage.domain.rendezvous.EtatRendezVous;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code rendez_vous}. Its fields are public for the generated mapper, within a class that only this package
 * sees.
 */
@Entity
@Table(name = "rendez_vous")
@NullUnmarked
class RendezVousEntity {

    private static final long PREMIERE_VERSION = 1;

    @Id
    public UUID id;

    @Version
    public Long version;

    public String structure;
    public UUID dossierId;
    public LocalDateTime dateHeure;
    public int duree;
    public String lieu;
    public String intervenant;
    public String motif;

    @Enumerated(EnumType.STRING)
    public EtatRendezVous etat;

    public UUID remplace;
    public int sequence;
    public Instant modifieLe;

    protected RendezVousEntity() {}

    RendezVousEntity(UUID id, String structure, UUID dossierId, UUID remplace) {
        this.id = id;
        this.structure = structure;
        this.dossierId = dossierId;
        this.remplace = remplace;
    }

    @PrePersist
    void commencer() {
        version = PREMIERE_VERSION;
    }
}
