package fr.cepage.ui.pacea;

import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.DialogueSur;
import java.time.LocalDate;

/** Which window each act of the menu opens. */
public final class DialoguesPacea {

    private final UseCasesPacea cas;
    private final LocalDate aujourdhui;

    public DialoguesPacea(UseCasesPacea cas, LocalDate aujourdhui) {
        this.cas = cas;
        this.aujourdhui = aujourdhui;
    }

    public DialogueSur<PaceaVue> pour(ActePacea acte, PaceaVue pacea) {
        return switch (acte) {
            case CLOTURER ->
                new CloturerPaceaDialog(
                        pacea,
                        new CloturerPaceaForm(cas.listes().execute(Liste.MOTIFS_FIN_PACEA, null), aujourdhui),
                        cas);
            case SUPPRIMER -> new SupprimerPaceaDialog(pacea, new SupprimerPaceaForm(), cas);
        };
    }
}
