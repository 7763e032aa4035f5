package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.evenement.Ouverture;
import fr.cepage.application.evenement.OuvertureEvenement;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import java.util.Optional;

/** Notes that the person came and writes the event of it down, both or neither (RDV-02). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class AccueillirRendezVous {

    private final ContexteCourant contexteCourant;
    private final Suivi suivi;
    private final DossiersTrouves dossiers;
    private final OuvertureEvenement ouvertures;
    private final RendezVousRepository depot;
    private final RendezVousQueries queries;

    public AccueillirRendezVous(
            ContexteCourant contexteCourant,
            Suivi suivi,
            DossiersTrouves dossiers,
            OuvertureEvenement ouvertures,
            RendezVousRepository depot,
            RendezVousQueries queries) {
        this.contexteCourant = contexteCourant;
        this.suivi = suivi;
        this.dossiers = dossiers;
        this.ouvertures = ouvertures;
        this.depot = depot;
        this.queries = queries;
    }

    /** @param clos whether the event is over already */
    public RendezVousVue execute(RendezVousId id, VersionAttendue version, SaisieEvenement evenement, boolean clos) {
        Contexte contexte = contexteCourant.lire();
        RendezVous rendezVous = suivi.tenir(depot, id, version, contexte);
        Violations violations = new Violations();
        Optional<Ouverture> ouverture = lire(rendezVous, evenement, clos, contexte, violations);
        violations
                .ajouterToutes(rendezVous.empechements(
                        EtatRendezVous.PRESENT, rendezVous.contenu().jour(), false, contexte.aujourdhui()))
                .lever();
        ouvertures.enregistrer(ouverture.orElseThrow(), contexte);
        rendezVous.modifier(rendezVous.contenu(), EtatRendezVous.PRESENT, contexte.aujourdhui(), contexte.maintenant());
        suivi.enregistrer(depot, rendezVous, contexte);
        return queries.find(id, contexte.codeStructure()).orElseThrow(Introuvable.de(id));
    }

    private Optional<Ouverture> lire(
            RendezVous rendezVous, SaisieEvenement saisie, boolean clos, Contexte contexte, Violations violations) {
        Dossier dossier = dossiers.tenir(rendezVous.dossier(), contexte);
        return clos
                ? ouvertures.lireClos(dossier, saisie, contexte, violations)
                : ouvertures.lire(dossier, saisie, "", contexte, violations);
    }
}
