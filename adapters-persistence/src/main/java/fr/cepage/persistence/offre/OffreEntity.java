package fr.cepage.persistence.offre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code offre}; the columns for search and order are the database's own. Its fields are public for the
 * generated mapper, within a class that only this package sees.
 */
@Entity
@Table(name = "offre")
@NullUnmarked
class OffreEntity {

    private static final long PREMIERE_VERSION = 1;

    @Id
    public UUID id;

    @Version
    public Long version;

    public String structure;
    public String origine;
    public String theme;
    public String acteService;
    public String acteServiceRegional;
    public String type;
    public String nom;
    public LocalDate dateDebut;
    public LocalDate dateFin;
    public String etat;
    public String conseillerReferent;
    public String contrat;
    public String partenaire;
    public String mesureNationale;
    public String texteConditions;
    public Integer ageMin;
    public Integer ageMax;
    public Integer places;

    protected OffreEntity() {}

    OffreEntity(UUID id, String structure) {
        this.id = id;
        this.structure = structure;
    }

    @PrePersist
    void commencer() {
        version = PREMIERE_VERSION;
    }
}
