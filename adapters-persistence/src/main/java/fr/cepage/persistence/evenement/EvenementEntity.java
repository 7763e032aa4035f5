package fr.cepage.persistence.evenement;

import fr.cepage.domain.evenement.EtatEvenement;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evenement}. Its fields are public for the generated mapper, within a class that only this package sees. */
@Entity
@Table(name = "evenement")
@NullUnmarked
class EvenementEntity {

    private static final long PREMIERE_VERSION = 1;

    @Id
    public UUID id;

    @Version
    public Long version;

    public String structure;
    public UUID dossierId;
    public LocalDate dateEvenement;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> contextes;

    public String sens;
    public String nature;
    public String lieuAccueil;
    public String fonction;
    public String intervenant;
    public String commentaire;
    public boolean sansRendezVous;

    @Enumerated(EnumType.STRING)
    EtatEvenement etat;

    protected EvenementEntity() {}

    EvenementEntity(UUID id, String structure, UUID dossierId) {
        this.id = id;
        this.structure = structure;
        this.dossierId = dossierId;
    }

    @PrePersist
    void commencer() {
        version = PREMIERE_VERSION;
    }
}
