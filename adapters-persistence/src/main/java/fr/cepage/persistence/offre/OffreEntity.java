package fr.cepage.persistence.offre;

import fr.cepage.domain.offre.Offre;
import fr.cepage.persistence.commun.LigneVersionnee;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code offre}; the columns for search and order are the database's own. Its fields are public for the
 * generated mapper, within a class that only this package sees.
 */
@Entity
@Table(name = "offre")
@NullUnmarked
class OffreEntity extends LigneVersionnee {

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

    OffreEntity(Offre offre) {
        super(offre);
    }
}
