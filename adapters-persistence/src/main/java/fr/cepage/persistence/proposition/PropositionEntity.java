package fr.cepage.persistence.proposition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code proposition}; only its state changes. Its fields are public for the generated mapper. */
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
    public String etat;

    @PrePersist
    void commencer() {
        version = PREMIERE_VERSION;
    }
}
