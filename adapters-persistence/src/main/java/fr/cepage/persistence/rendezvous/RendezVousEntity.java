package fr.cepage.persistence.rendezvous;

import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.persistence.commun.LigneDuDossier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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
class RendezVousEntity extends LigneDuDossier {

    public LocalDateTime dateHeure;
    public int duree;
    public String lieu;
    public String intervenant;
    public String motif;
    public String note;

    @Enumerated(EnumType.STRING)
    public EtatRendezVous etat;

    public UUID remplace;
    public UUID evenementId;
    public String raisonAnnulation;
    public int sequence;
    public Instant modifieLe;

    protected RendezVousEntity() {}

    RendezVousEntity(RendezVous rendezVous) {
        super(rendezVous);
        this.remplace = rendezVous.remplace().map(RendezVousId::valeur).orElse(null);
    }
}
