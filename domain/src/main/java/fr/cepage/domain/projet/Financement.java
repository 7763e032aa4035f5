package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.CodeValeur;
import org.jspecify.annotations.Nullable;

/**
 * A part of the costs that somebody is asked to pay (SYN-06, SYN-07, SYN-18).
 *
 * @param financeur value of its list
 * @param detail which one it is, where the list does not say it
 * @param etape the step it pays for; null: the plan as a whole
 * @param contacts with whom one spoke there, and when
 * @param montantAccorde null unless it is granted
 * @param suite what is done instead, once it is refused
 */
public record Financement(
        CodeValeur financeur,
        @Nullable String detail,
        @Nullable EtapeId etape,
        @Nullable Montant montantDemande,
        Eligibilite eligibilite,
        @Nullable String contacts,
        Decision decision,
        EtatFinancement etat,
        @Nullable Montant montantAccorde,
        @Nullable String suite) {

    /** Notes a grant without its amount, and an amount that nobody granted. */
    public static void verifierAccord(EtatFinancement etat, @Nullable Montant accorde, Violations violations) {
        violations.si(
                (etat == EtatFinancement.ACCORDE) != (accorde != null) && !violations.porteSur("montantAccorde"),
                RefusPlan.FINANCEMENT_ACCORDE,
                "montantAccorde");
    }

    /** Whether it is refused and nobody has said yet what is done instead (SYN-07). */
    public boolean sansSuite() {
        return etat == EtatFinancement.REFUSE && suite == null;
    }

    Financement avec(Eligibilite autre) {
        return new Financement(
                financeur, detail, etape, montantDemande, autre, contacts, decision, etat, montantAccorde, suite);
    }
}
