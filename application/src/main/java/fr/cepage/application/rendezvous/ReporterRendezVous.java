package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import java.util.Optional;

/** Puts a rendez-vous off: it is « Reporté », and another one is planned in its place, or nothing is done (RDV-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ReporterRendezVous {

    private final ContexteCourant contexteCourant;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final RendezVousRepository depot;
    private final RendezVousQueries queries;
    private final Identifiants identifiants;

    public ReporterRendezVous(
            ContexteCourant contexteCourant,
            Suivi suivi,
            Lecteurs lecteurs,
            RendezVousRepository depot,
            RendezVousQueries queries,
            Identifiants identifiants) {
        this.contexteCourant = contexteCourant;
        this.suivi = suivi;
        this.lecteurs = lecteurs;
        this.depot = depot;
        this.queries = queries;
        this.identifiants = identifiants;
    }

    /**
     * The one in its place, a new one in all: what may no longer be chosen does not pass on to it (CEP-09).
     *
     * @param saisie when, where and with whom that one is to be
     */
    public RendezVousVue execute(RendezVousId id, VersionAttendue version, SaisieRendezVous saisie) {
        Contexte contexte = contexteCourant.lire();
        RendezVous rendezVous = suivi.tenir(depot, id, version, contexte);
        Violations violations = new Violations();
        rendezVous.empechementReport().ifPresent(violations::ajouter);
        Optional<ContenuRendezVous> contenu = saisie.lire(lecteurs.de(null, contexte, violations));
        violations.lever();
        RendezVous suivant = rendezVous.reporter(
                new RendezVousId(identifiants.nouveau()),
                contenu.orElseThrow(),
                contexte.aujourdhui(),
                contexte.maintenant());
        suivi.enregistrer(depot, rendezVous, contexte);
        suivi.enregistrer(depot, suivant, contexte);
        return queries.find(suivant.id(), contexte.codeStructure()).orElseThrow(Introuvable.de(suivant.id()));
    }
}
