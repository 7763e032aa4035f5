package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteurs;
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

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final RendezVousRepository depot;
    private final RendezVousQueries queries;

    public ReporterRendezVous(
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

    /**
     * The one in its place, a new one in all: what may no longer be chosen does not pass on to it (CEP-09).
     *
     * @param saisie when, where and with whom that one is to be
     */
    public RendezVousVue execute(RendezVousId id, VersionAttendue version, SaisieRendezVous saisie) {
        Appel appel = appelCourant.appel();
        RendezVous rendezVous = suivi.tenir(depot, id, version, appel);
        Violations violations = new Violations();
        rendezVous.empechementReport().ifPresent(violations::ajouter);
        Optional<ContenuRendezVous> contenu = saisie.lire(lecteurs.de(null, appel, violations));
        violations.lever();
        RendezVous suivant = rendezVous.reporter(
                suivi.nouveau(RendezVousId::new), contenu.orElseThrow(), appel.aujourdhui(), appel.maintenant());
        suivi.enregistrer(depot, rendezVous, appel);
        suivi.enregistrer(depot, suivant, appel);
        return queries.find(suivant.id(), appel.codeStructure()).orElseThrow(Introuvable.de(suivant.id()));
    }
}
