package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.AttachesEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import org.jspecify.annotations.Nullable;

/** Cancels an event that was recorded by mistake, unless something rests on it: it counts no more (ANN-02). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class AnnulerEvenement {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final EvenementRepository evenements;
    private final PropositionRepository propositions;
    private final RendezVousRepository rendezVous;
    private final EvenementQueries queries;

    public AnnulerEvenement(
            AppelCourant appelCourant,
            Suivi suivi,
            EvenementRepository evenements,
            PropositionRepository propositions,
            RendezVousRepository rendezVous,
            EvenementQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.evenements = evenements;
        this.propositions = propositions;
        this.rendezVous = rendezVous;
        this.queries = queries;
    }

    public EvenementVue execute(EvenementId id, VersionAttendue version, @Nullable String raison) {
        Appel appel = appelCourant.appel();
        Evenement evenement = suivi.tenir(evenements, id, version, appel);
        AttachesEvenement attaches = new AttachesEvenement(
                propositions.madeIn(id, appel.codeStructure()), rendezVous.restsOn(id, appel.codeStructure()));
        evenement.annuler(raison, attaches, appel.acteur().id(), appel.maintenant());
        suivi.enregistrer(evenements, evenement, appel);
        return queries.find(id, appel.structure()).orElseThrow(Introuvable.de(id));
    }
}
