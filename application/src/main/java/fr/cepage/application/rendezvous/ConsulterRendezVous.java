package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.RendezVousId;

/** Shows one rendez-vous (RDV-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterRendezVous {

    private final ContexteCourant contexteCourant;
    private final RendezVousQueries queries;

    public ConsulterRendezVous(ContexteCourant contexteCourant, RendezVousQueries queries) {
        this.contexteCourant = contexteCourant;
        this.queries = queries;
    }

    public RendezVousVue execute(RendezVousId id) {
        return queries.find(id, contexteCourant.lire().codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
