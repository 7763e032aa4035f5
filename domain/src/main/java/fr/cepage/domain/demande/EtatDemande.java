package fr.cepage.domain.demande;

import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.commun.Codes;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.referentiel.RefusReferentiel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has become of a demande (DEM-01). */
public enum EtatDemande implements CodeMessage {
    A_TRAITER,
    TRAITEE,
    SANS_SUITE,
    /** Recorded by mistake: it counts no more (ANN-02). */
    ANNULEE;

    /** The states that may follow; an end set by mistake is taken back before the other one is chosen. */
    public Set<EtatDemande> suivants() {
        return switch (this) {
            case A_TRAITER -> EnumSet.of(TRAITEE, SANS_SUITE);
            case TRAITEE, SANS_SUITE -> EnumSet.of(A_TRAITER);
            case ANNULEE -> EnumSet.noneOf(EtatDemande.class);
        };
    }

    /** Why what is in this state cannot pass to that one, if it cannot; to stay as it is is always possible. */
    public Optional<Violation> empechement(EtatDemande cible) {
        return cible == this || suivants().contains(cible)
                ? Optional.empty()
                : Optional.of(Violation.de(RefusDemande.TRANSITION, this, cible));
    }

    /** What one in this state is there to have done to it, in the order in which it is offered. */
    public Set<ActionDemande> actions() {
        return switch (this) {
            case A_TRAITER -> EnumSet.complementOf(EnumSet.of(ActionDemande.REPRENDRE));
            case TRAITEE, SANS_SUITE ->
                EnumSet.of(ActionDemande.REPRENDRE, ActionDemande.MODIFIER, ActionDemande.ANNULER);
            case ANNULEE -> EnumSet.noneOf(ActionDemande.class);
        };
    }

    /** What the journal calls becoming so. */
    ActionJournal action() {
        return switch (this) {
            case A_TRAITER -> ActionJournal.DEMANDE_REPRISE;
            case TRAITEE -> ActionJournal.DEMANDE_TRAITEE;
            case SANS_SUITE -> ActionJournal.DEMANDE_SANS_SUITE;
            case ANNULEE -> ActionJournal.DEMANDE_ANNULEE;
        };
    }

    /** The state of that code, or null when none was given; to cancel is an act of its own, with its reason. */
    public static @Nullable EtatDemande lire(@Nullable String code) {
        EtatDemande lu = Codes.lire(code, EtatDemande.class, RefusReferentiel.VALEUR_INCONNUE);
        if (lu == ANNULEE) {
            throw new RefusMetier(RefusReferentiel.VALEUR_INCONNUE);
        }
        return lu;
    }

    @Override
    public String cle() {
        return "demande.etat." + name();
    }
}
