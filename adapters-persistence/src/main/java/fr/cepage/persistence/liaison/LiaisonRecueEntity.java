package fr.cepage.persistence.liaison;

import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.persistence.commun.LigneAnnulable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code liaison_recue}: written once, cancelled at most once. */
@Entity
@Table(name = "liaison_recue")
@NullUnmarked
class LiaisonRecueEntity extends LigneAnnulable {

    @Column(updatable = false)
    public String operateur;

    @Column(updatable = false)
    public LocalDate date;

    @Column(updatable = false)
    public String resume;

    @Column(updatable = false)
    public String auteur;

    protected LiaisonRecueEntity() {}

    LiaisonRecueEntity(LiaisonRecue liaison) {
        super(liaison);
    }
}
