package fr.cepage.persistence.proposition;

import fr.cepage.domain.proposition.EtatProposition;
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
 * A row of {@code proposition}; only its state ever changes. Its fields are public for the generated mapper, within a
 * class that only this package sees.
 */
@Entity
@Table(name = "proposition")
@NullUnmarked
class PropositionEntity {

    private static final long PREMIERE_VERSION = 1;

    @Id
    public UUID id;

    @Version
    public Long version;

    public String structure;
    public UUID dossierId;
    public UUID offreId;
    public UUID evenementId;
    public UUID demandeId;
    public LocalDate date;
    public String commentaire;
    public String auteur;
    public String mesureNationale;

    @Enumerated(EnumType.STRING)
    public EtatProposition etat;

    protected PropositionEntity() {}

    PropositionEntity(UUID id, String structure, UUID dossierId, UUID evenementId, UUID demandeId) {
        this.id = id;
        this.structure = structure;
        this.dossierId = dossierId;
        this.evenementId = evenementId;
        this.demandeId = demandeId;
    }

    @PrePersist
    void commencer() {
        version = PREMIERE_VERSION;
    }
}
