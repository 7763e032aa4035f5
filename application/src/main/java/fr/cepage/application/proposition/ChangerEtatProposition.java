package fr.cepage.application.proposition;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionDomainEvent.EtatPropositionChange;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.proposition.RefusProposition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows a proposition from state to state, or cancels it as typed by mistake (OFF-06). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ChangerEtatProposition {

    private final ContexteCourant contexteCourant;
    private final PropositionsTrouvees trouvees;
    private final PropositionRepository propositions;
    private final DemandeRepondue demandes;
    private final Journal journal;

    public ChangerEtatProposition(
            ContexteCourant contexteCourant,
            PropositionsTrouvees trouvees,
            PropositionRepository propositions,
            DemandeRepondue demandes,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouvees = trouvees;
        this.propositions = propositions;
        this.demandes = demandes;
        this.journal = journal;
    }

    public PropositionVue execute(PropositionId id, VersionAttendue version, @Nullable String etat) {
        Contexte contexte = contexteCourant.lire();
        Proposition proposition = trouvees.tenir(id, version, contexte);
        EtatPropositionChange fait = proposition.passerA(lire(etat));
        propositions.save(proposition);
        journal.noter(contexte, fait);
        if (fait.annule()) {
            proposition.demande().ifPresent(demande -> demandes.rendre(demande, contexte));
        }
        return trouvees.consulter(id, contexte);
    }

    private static EtatProposition lire(@Nullable String etat) {
        Violations violations = new Violations();
        EtatProposition lu = violations.lire("etat", () -> EtatProposition.lire(etat));
        violations.exiger("etat", lu, RefusProposition.CHAMP_OBLIGATOIRE);
        violations.lever();
        return Objects.requireNonNull(lu);
    }
}
