package fr.cepage.ui.demande;

import fr.cepage.domain.demande.EtatDemande;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with a demande, in the order in which it is offered. */
enum ActeDemande {
    TRAITER(EtatDemande.TRAITEE),
    LAISSER_SANS_SUITE(EtatDemande.SANS_SUITE),
    REPRENDRE(EtatDemande.A_TRAITER),
    MODIFIER(null);

    private final @Nullable EtatDemande cible;

    ActeDemande(@Nullable EtatDemande cible) {
        this.cible = cible;
    }

    /** The state that it leads to; empty: none. */
    Optional<EtatDemande> cible() {
        return Optional.ofNullable(cible);
    }

    static List<ActeDemande> de(EtatDemande etat) {
        return Arrays.stream(values())
                .filter(acte -> acte.cible == null || etat.suivants().contains(acte.cible))
                .toList();
    }

    /** Root of its texts in the bundle. */
    String cle() {
        return "demande.acte." + name();
    }
}
