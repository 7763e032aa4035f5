package fr.cepage.ui.proposition;

import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.proposition.EtapeProposition;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.ui.commun.Textes;
import java.util.Optional;

/** How it is told what became of a proposition, wherever it is shown (OFF-06, ANN-06). */
public final class EtapesProposition {

    private EtapesProposition() {}

    /** Since when it is what it is, and why; empty: as it began, and nothing more to be said. */
    public static Optional<String> phrase(PropositionVue proposition) {
        EtapeProposition etape = proposition.avancement().etape();
        String depuis = Textes.texte("proposition.etape", etape.etat(), etape.date());
        if (etape.raison() != null) {
            return Optional.of(Textes.texte(
                    "proposition.etape.raison", depuis, etape.raison().valeur()));
        }
        return etape.etat() == EtatProposition.PROPOSEE ? Optional.empty() : Optional.of(depuis);
    }
}
