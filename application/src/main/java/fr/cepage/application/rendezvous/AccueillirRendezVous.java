package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.evenement.Ouverture;
import fr.cepage.application.evenement.OuvertureEvenement;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import java.util.Optional;

/** Notes that the person came and writes the event of it down, both or neither (RDV-02). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class AccueillirRendezVous {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final OuvertureEvenement ouvertures;
    private final RendezVousRepository depot;
    private final RendezVousQueries queries;

    public AccueillirRendezVous(
            AppelCourant appelCourant,
            Suivi suivi,
            OuvertureEvenement ouvertures,
            RendezVousRepository depot,
            RendezVousQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.ouvertures = ouvertures;
        this.depot = depot;
        this.queries = queries;
    }

    /** @param clos whether the event is over already */
    public RendezVousVue execute(RendezVousId id, VersionAttendue version, SaisieEvenement evenement, boolean clos) {
        Appel appel = appelCourant.appel();
        RendezVous rendezVous = suivi.tenir(depot, id, version, appel);
        Violations violations = new Violations();
        Dossier dossier = suivi.tenir(rendezVous.dossier(), appel);
        Optional<Ouverture> ouverture = ouvertures.preparer(dossier, evenement, clos, "", appel, violations);
        violations
                .ajouterToutes(rendezVous
                        .etat()
                        .empechements(
                                EtatRendezVous.PRESENT, rendezVous.contenu().jour(), false, appel.aujourdhui()))
                .lever();
        Evenement ecrit = ouvertures.enregistrer(ouverture.orElseThrow(), appel);
        rendezVous.accueillir(ecrit.id(), appel.aujourdhui(), appel.maintenant());
        suivi.enregistrer(depot, rendezVous, appel);
        return queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
