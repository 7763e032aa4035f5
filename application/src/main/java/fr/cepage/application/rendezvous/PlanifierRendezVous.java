package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Identifiants;
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
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/** Makes a rendez-vous, or records one that took place or was called off already (RDV-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class PlanifierRendezVous {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final RendezVousRepository depot;
    private final RendezVousQueries queries;
    private final Identifiants identifiants;

    public PlanifierRendezVous(
            AppelCourant appelCourant,
            DossiersTrouves dossiers,
            Suivi suivi,
            Lecteurs lecteurs,
            RendezVousRepository depot,
            RendezVousQueries queries,
            Identifiants identifiants) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.lecteurs = lecteurs;
        this.depot = depot;
        this.queries = queries;
        this.identifiants = identifiants;
    }

    public RendezVousVue execute(DossierId id, SaisieRendezVous saisie) {
        Appel appel = appelCourant.appel();
        Dossier dossier = dossiers.tenir(id, appel);
        Violations violations = new Violations();
        Lecteur<ContenuRendezVous> lecteur = lecteurs.de(null, appel, violations);
        EtatRendezVous etat = etat(saisie, lecteur);
        Raison raison = saisie.raison(etat, null, violations);
        Optional<ContenuRendezVous> lu = saisie.lire(lecteur);
        violations.lever();
        ContenuRendezVous contenu = lu.orElseThrow();
        RendezVous rendezVous =
                RendezVous.planifier(new RendezVousId(identifiants.nouveau()), dossier, contenu, appel.maintenant());
        rendezVous.modifier(contenu, etat, raison, appel.aujourdhui(), appel.maintenant());
        suivi.enregistrer(depot, rendezVous, appel);
        return queries.find(rendezVous.id(), appel.codeStructure()).orElseThrow(Introuvable.de(rendezVous.id()));
    }

    /** What it is from the start, told with all that is wrong when its day does not allow it. */
    private static EtatRendezVous etat(SaisieRendezVous saisie, Lecteur<ContenuRendezVous> lecteur) {
        EtatRendezVous etat = Objects.requireNonNullElse(saisie.etat(lecteur), EtatRendezVous.PLANIFIE);
        LocalDateTime quand = saisie.dateHeure();
        if (quand != null) {
            EtatRendezVous.PLANIFIE
                    .empechement(etat, quand.toLocalDate(), lecteur.appel().aujourdhui())
                    .ifPresent(lecteur.violations()::ajouter);
        }
        return etat;
    }
}
