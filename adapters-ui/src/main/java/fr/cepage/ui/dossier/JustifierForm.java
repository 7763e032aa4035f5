package fr.cepage.ui.dossier;

import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.dossier.JustifierForm.Verification;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which identity document was seen, and when (DOS-01). */
final class JustifierForm extends Formulaire<LocalDate, Verification> {

    private final ChampListe piece = obligatoire("piece", new ChampListe("justifier.piece"));
    private final ChampDate dateVerification =
            obligatoire("dateVerification", new ChampDate("justifier.date-verification"));

    JustifierForm(List<ValeurListe> pieces) {
        super(Droit.MODIFIER_DOSSIER, "justifier.valider");
        piece.proposer(pieces);
    }

    @Override
    protected void montrer(LocalDate aujourdhui) {
        piece.clear();
        dateVerification.setValue(aujourdhui);
    }

    @Override
    protected Verification saisie() {
        return new Verification(piece.code(), dateVerification.getValue());
    }

    /** What was seen, as it was typed. */
    record Verification(@Nullable String piece, @Nullable LocalDate date) {}
}
