package fr.cepage.persistence.pacea;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.persistence.commun.LigneDuDossier;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code pacea}; only its end ever changes. Its fields are public for the generated mapper, within a class that
 * only this package sees.
 */
@Entity
@Table(name = "pacea")
@NullUnmarked
class PaceaEntity extends LigneDuDossier {

    public LocalDate dateEntree;
    public UUID cepId;
    public LocalDate dateFin;
    public String motif;

    protected PaceaEntity() {}

    PaceaEntity(Pacea pacea) {
        super(pacea);
        this.dateEntree = pacea.dateEntree();
        this.cepId = pacea.cep().map(DispositifCepId::valeur).orElse(null);
    }

    /** En cours. */
    void rouvrir() {
        dateFin = null;
        motif = null;
    }
}
