package fr.cepage.persistence.projet;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.projet.PlanAction;
import fr.cepage.persistence.commun.LigneDuDossier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code plan_action}. */
@Entity
@Table(name = "plan_action")
@NullUnmarked
class PlanActionEntity extends LigneDuDossier {

    @ColumnTransformer(write = "?::jsonb")
    String contenu;

    @ColumnTransformer(write = "?::jsonb")
    String auRefus;

    boolean attendUneSuite;

    @Column(updatable = false)
    UUID copieDe;

    protected PlanActionEntity() {}

    PlanActionEntity(PlanAction plan) {
        super(plan);
        this.copieDe = plan.copieDe().map(DispositifCepId::valeur).orElse(null);
    }
}
