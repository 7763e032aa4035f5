package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import org.jspecify.annotations.Nullable;

/** Says what has become of a rendez-vous, and changes nothing else of it (RDV-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class SuivreRendezVous {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final RendezVousRepository depot;
    private final RendezVousQueries queries;

    public SuivreRendezVous(
            AppelCourant appelCourant, Suivi suivi, RendezVousRepository depot, RendezVousQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.depot = depot;
        this.queries = queries;
    }

    /** @param raison why it is called off; null: nobody says so */
    public RendezVousVue execute(
            RendezVousId id, VersionAttendue version, ActionRendezVous action, @Nullable String raison) {
        Appel appel = appelCourant.appel();
        RendezVous rendezVous = suivi.tenir(depot, id, version, appel);
        rendezVous.suivre(action, raison, appel.aujourdhui(), appel.maintenant());
        suivi.enregistrer(depot, rendezVous, appel);
        return queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
