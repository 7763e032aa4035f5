package fr.cepage.persistence.commun;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.dossier.Annulation;
import fr.cepage.domain.droits.UtilisateurId;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of what can be cancelled as recorded by mistake: all three columns, or none (ANN-02, NIV-03). */
@MappedSuperclass
@NullUnmarked
public abstract class LigneAnnulable extends LigneDuDossier {

    private Instant annuleeLe;
    private String annuleePar;
    private String raisonAnnulation;

    protected LigneAnnulable() {}

    protected LigneAnnulable(AgregatDuDossier<?> agregat) {
        super(agregat);
    }

    public final void annulerSi(Optional<Annulation> annulation) {
        annuleeLe = annulation.map(Annulation::instant).orElse(null);
        annuleePar = annulation.map(faite -> faite.auteur().sub()).orElse(null);
        raisonAnnulation = annulation.map(faite -> faite.raison().valeur()).orElse(null);
    }

    public final @Nullable Annulation annulation() {
        return annuleeLe == null
                ? null
                : new Annulation(annuleeLe, new UtilisateurId(annuleePar), new Raison(raisonAnnulation));
    }
}
