package fr.cepage.persistence.proposition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code proposition}; only its state ever changes. */
@Entity
@Table(name = "proposition")
@NullUnmarked
class PropositionEntity {

    private static final long PREMIERE_VERSION = 1;

    @Id
    UUID id;

    @Version
    Long version;

    String structure;
    UUID dossierId;
    UUID offreId;
    UUID evenementId;
    UUID demandeId;
    LocalDate date;
    String commentaire;
    String auteur;
    String mesureNationale;
    String etat;

    @PrePersist
    void commencer() {
        version = PREMIERE_VERSION;
    }
}
