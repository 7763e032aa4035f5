package fr.cepage.persistence.commun;

import fr.cepage.domain.structure.ObjetDeStructure;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What every row has that is changed on the version that somebody read. Fields are public for the generated mappers, in
 * classes that only their own package sees.
 */
@MappedSuperclass
@NullUnmarked
public abstract class LigneVersionnee {

    private static final long PREMIERE_VERSION = 1;

    @Id
    public UUID id;

    @Version
    public Long version;

    @Column(updatable = false)
    public String structure;

    protected LigneVersionnee() {}

    protected LigneVersionnee(ObjetDeStructure objet) {
        this.id = objet.cle();
        this.structure = objet.structure().valeur();
    }

    @PrePersist
    void commencer() {
        version = PREMIERE_VERSION;
    }
}
