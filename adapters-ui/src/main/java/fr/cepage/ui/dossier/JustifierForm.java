package fr.cepage.ui.dossier;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.shared.Registration;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Formulaire;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which identity document was seen, and when (DOS-01). */
final class JustifierForm extends Formulaire<LocalDate> {

    private final ChampListe piece = obligatoire("piece", new ChampListe("justifier.piece"));
    private final ChampDate dateVerification =
            obligatoire("dateVerification", new ChampDate("justifier.date-verification"));

    JustifierForm(List<ValeurListe> pieces) {
        super(Droit.MODIFIER_DOSSIER, "justifier.valider");
        piece.proposer(pieces);
    }

    @Override
    protected void montrer(LocalDate aujourdhui) {
        dateVerification.setValue(aujourdhui);
    }

    @Override
    protected void envoyer() {
        fireEvent(new Demandee(this, piece.code(), dateVerification.getValue()));
    }

    Registration addDemandeeListener(ComponentEventListener<Demandee> listener) {
        return addListener(Demandee.class, listener);
    }

    /** What was typed. */
    static final class Demandee extends ComponentEvent<JustifierForm> {

        private final @Nullable String piece;
        private final @Nullable LocalDate dateVerification;

        Demandee(JustifierForm source, @Nullable String piece, @Nullable LocalDate dateVerification) {
            super(source, false);
            this.piece = piece;
            this.dateVerification = dateVerification;
        }

        @Nullable
        String piece() {
            return piece;
        }

        @Nullable
        LocalDate dateVerification() {
            return dateVerification;
        }
    }
}
