package fr.cepage.persistence.projet;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.projet.Projet;
import fr.cepage.persistence.commun.LigneDuDossier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code projet}. */
@Entity
@Table(name = "projet")
@NullUnmarked
class ProjetEntity extends LigneDuDossier {

    @ColumnTransformer(write = "?::jsonb")
    String contenu;

    @ColumnTransformer(write = "?::jsonb")
    String evolutions;

    @Column(updatable = false)
    UUID copieDe;

    protected ProjetEntity() {}

    ProjetEntity(Projet projet) {
        super(projet);
        this.copieDe = projet.copieDe().map(DispositifCepId::valeur).orElse(null);
    }
}
