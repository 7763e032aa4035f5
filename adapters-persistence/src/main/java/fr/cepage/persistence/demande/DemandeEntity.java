package fr.cepage.persistence.demande;

import fr.cepage.domain.demande.EtatDemande;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code demande}. Its fields are public for the generated mapper, within a class that only this package sees.
 */
@Entity
@Table(name = "demande")
@NullUnmarked
class DemandeEntity {

    private static final long PREMIERE_VERSION = 1;

    @Id
    public UUID id;

    @Version
    public Long version;

    public String structure;
    public UUID dossierId;
    public LocalDate dateDemande;
    public String nature;
    public String commentaire;

    @Enumerated(EnumType.STRING)
    public EtatDemande etat;

    protected DemandeEntity() {}

    DemandeEntity(UUID id, String structure, UUID dossierId) {
        this.id = id;
        this.structure = structure;
        this.dossierId = dossierId;
    }

    @PrePersist
    void commencer() {
        version = PREMIERE_VERSION;
    }
}
