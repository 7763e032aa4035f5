package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import java.util.Optional;

/** Makes a rendez-vous, or records one that took place or was called off already (RDV-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class PlanifierRendezVous {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final RendezVousRepository depot;
    private final RendezVousQueries queries;

    public PlanifierRendezVous(
            AppelCourant appelCourant,
            Suivi suivi,
            Lecteurs lecteurs,
            RendezVousRepository depot,
            RendezVousQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.lecteurs = lecteurs;
        this.depot = depot;
        this.queries = queries;
    }

    public RendezVousVue execute(DossierId id, SaisieRendezVous saisie) {
        Appel appel = appelCourant.appel();
        Dossier dossier = suivi.tenir(id, appel);
        Violations violations = new Violations();
        Lecteur<ContenuRendezVous> lecteur = lecteurs.de(null, appel, violations);
        EtatRendezVous etat = saisie.etatDeDepart(lecteur);
        Raison raison = saisie.raison(etat, null, violations);
        Optional<ContenuRendezVous> lu = saisie.lire(lecteur);
        violations.lever();
        ContenuRendezVous contenu = lu.orElseThrow();
        RendezVous rendezVous =
                RendezVous.planifier(suivi.nouveau(RendezVousId::new), dossier, contenu, appel.maintenant());
        rendezVous.modifier(contenu, etat, raison, appel.aujourdhui(), appel.maintenant());
        suivi.enregistrer(depot, rendezVous, appel);
        return queries.find(rendezVous.id(), appel.codeStructure()).orElseThrow(Introuvable.de(rendezVous.id()));
    }
}
