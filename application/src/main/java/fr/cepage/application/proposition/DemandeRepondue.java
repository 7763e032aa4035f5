package fr.cepage.application.proposition;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.ActionDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.proposition.PropositionRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The demande that a proposition answers: treated with it, to be treated again once it is cancelled (DEM-01, OFF-06). */
@Collaborator
public class DemandeRepondue {

    private static final String MEMBRE = "demande";

    private final DemandeRepository demandes;
    private final PropositionRepository propositions;
    private final Suivi suivi;

    public DemandeRepondue(DemandeRepository demandes, PropositionRepository propositions, Suivi suivi) {
        this.demandes = demandes;
        this.propositions = propositions;
        this.suivi = suivi;
    }

    /**
     * The demande, which nothing prevents from being answered unless something was noted.
     *
     * @param id null: none is answered
     * @throws Introuvable when that dossier has no such demande
     */
    Optional<Demande> trouver(@Nullable DemandeId id, DossierId dossier, Appel appel, Violations violations) {
        if (id == null) {
            return Optional.empty();
        }
        Demande demande = demandes.findById(id, appel.codeStructure())
                .filter(trouvee -> trouvee.dossier().equals(dossier))
                .orElseThrow(Introuvable.de(id));
        demande.empechementReponse(propositions.answers(id, appel.codeStructure()))
                .ifPresent(violation -> violations.ajouter(violation.sur(MEMBRE)));
        return Optional.of(demande);
    }

    /** Once the proposition is saved. */
    void traiter(Demande demande, Appel appel) {
        demande.traiter();
        suivi.enregistrer(demandes, demande, appel);
    }

    /** To be treated again, unless another proposition answers it still. */
    void rendre(DemandeId id, Appel appel) {
        if (propositions.answers(id, appel.codeStructure())) {
            return;
        }
        demandes.findById(id, appel.codeStructure())
                .filter(demande -> demande.etat() == EtatDemande.TRAITEE)
                .ifPresent(demande -> {
                    demande.suivre(ActionDemande.REPRENDRE);
                    suivi.enregistrer(demandes, demande, appel);
                });
    }
}
