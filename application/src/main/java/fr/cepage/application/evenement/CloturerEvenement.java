package fr.cepage.application.evenement;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;

/** Ends the event en cours: what is done on the dossier from now on is no action of it (EVT-03). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class CloturerEvenement {

    private final ContexteCourant contexteCourant;
    private final Suivi suivi;
    private final EvenementRepository evenements;
    private final EvenementQueries queries;

    public CloturerEvenement(
            ContexteCourant contexteCourant, Suivi suivi, EvenementRepository evenements, EvenementQueries queries) {
        this.contexteCourant = contexteCourant;
        this.suivi = suivi;
        this.evenements = evenements;
        this.queries = queries;
    }

    public EvenementVue execute(EvenementId id, VersionAttendue version) {
        Contexte contexte = contexteCourant.lire();
        Evenement evenement = suivi.tenir(evenements, id, version, contexte);
        evenement.cloturer();
        suivi.enregistrer(evenements, evenement, contexte);
        return queries.find(id, contexte.structure()).orElseThrow(Introuvable.de(id));
    }
}
