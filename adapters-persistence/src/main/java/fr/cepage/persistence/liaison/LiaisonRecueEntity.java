package fr.cepage.persistence.liaison;

import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.persistence.commun.LigneDuDossier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of {@code liaison_recue}: written once, cancelled at most once. */
@Entity
@Table(name = "liaison_recue")
@NullUnmarked
class LiaisonRecueEntity extends LigneDuDossier {

    @Column(updatable = false)
    public String operateur;

    @Column(updatable = false)
    public LocalDate date;

    @Column(updatable = false)
    public String resume;

    @Column(updatable = false)
    public String auteur;

    public Instant annuleeLe;
    public String annuleePar;
    public String raisonAnnulation;

    protected LiaisonRecueEntity() {}

    LiaisonRecueEntity(LiaisonRecue liaison) {
        super(liaison);
    }

    void annuler(LiaisonRecue.@Nullable Annulation annulation) {
        annuleeLe = annulation == null ? null : annulation.instant();
        annuleePar = annulation == null ? null : annulation.auteur().sub();
        raisonAnnulation = annulation == null ? null : annulation.raison().valeur();
    }
}
