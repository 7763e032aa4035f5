package fr.cepage.domain.demande;

import fr.cepage.domain.commun.CodeMessage;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with a demande; what it is there for now, {@link EtatDemande#actions} tells (DEM-01). */
public enum ActionDemande implements CodeMessage {
    TRAITER(EtatDemande.TRAITEE),
    LAISSER_SANS_SUITE(EtatDemande.SANS_SUITE),
    REPRENDRE(EtatDemande.A_TRAITER),
    MODIFIER(null),
    /** Recorded by mistake (ANN-02). */
    ANNULER(EtatDemande.ANNULEE);

    private final @Nullable EtatDemande cible;

    ActionDemande(@Nullable EtatDemande cible) {
        this.cible = cible;
    }

    /** The state that it leads to; empty: it stays in its own. */
    public Optional<EtatDemande> cible() {
        return Optional.ofNullable(cible);
    }

    /** The one that leads to that state: after another one, its way back (ANN-05). */
    public static ActionDemande vers(EtatDemande etat) {
        return Arrays.stream(values())
                .filter(action -> action.cible == etat)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String cle() {
        return "demande.acte." + name();
    }
}
