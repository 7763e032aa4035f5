package fr.cepage.persistence.commun;

import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What every row of the follow-up has. */
@MappedSuperclass
@NullUnmarked
public abstract class LigneDuDossier extends LigneVersionnee {

    @Column(updatable = false)
    public UUID dossierId;

    protected LigneDuDossier() {}

    protected LigneDuDossier(AgregatDuDossier<?> agregat) {
        super(agregat);
        this.dossierId = agregat.dossier().valeur();
    }

    public final DossierId dossier() {
        return new DossierId(dossierId);
    }

    public final StructureCode codeStructure() {
        return new StructureCode(structure);
    }
}
