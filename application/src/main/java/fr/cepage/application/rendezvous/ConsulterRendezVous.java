package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.RendezVousId;

/** Shows one rendez-vous (RDV-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterRendezVous {

    private final AppelCourant appelCourant;
    private final RendezVousQueries queries;

    public ConsulterRendezVous(AppelCourant appelCourant, RendezVousQueries queries) {
        this.appelCourant = appelCourant;
        this.queries = queries;
    }

    public RendezVousVue execute(RendezVousId id) {
        return queries.find(id, appelCourant.appel().codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
