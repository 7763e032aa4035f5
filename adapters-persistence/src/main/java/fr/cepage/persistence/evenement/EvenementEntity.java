package fr.cepage.persistence.evenement;

import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.persistence.commun.LigneAnnulable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code evenement}. Its fields are public for the generated mapper, within a class that only this package sees. */
@Entity
@Table(name = "evenement")
@NullUnmarked
class EvenementEntity extends LigneAnnulable {

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
    public Integer duree;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> actes;

    @Enumerated(EnumType.STRING)
    EtatEvenement etat;

    protected EvenementEntity() {}

    EvenementEntity(Evenement evenement) {
        super(evenement);
    }
}
