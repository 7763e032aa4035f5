package fr.cepage.persistence.demande;

import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.persistence.commun.LigneAnnulable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code demande}. Its fields are public for the generated mapper, within a class that only this package sees.
 */
@Entity
@Table(name = "demande")
@NullUnmarked
class DemandeEntity extends LigneAnnulable {

    public LocalDate dateDemande;
    public String nature;
    public String commentaire;

    @Enumerated(EnumType.STRING)
    public EtatDemande etat;

    protected DemandeEntity() {}

    DemandeEntity(Demande demande) {
        super(demande);
    }
}
