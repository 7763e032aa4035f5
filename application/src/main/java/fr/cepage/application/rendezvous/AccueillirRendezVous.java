package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.evenement.Ouverture;
import fr.cepage.application.evenement.OuvertureEvenement;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.application.journal.Journal;
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
    private final RendezVousTrouves trouves;
    private final DossiersTrouves dossiers;
    private final OuvertureEvenement ouvertures;
    private final RendezVousRepository depot;
    private final Journal journal;

    public AccueillirRendezVous(
            ContexteCourant contexteCourant,
            RendezVousTrouves trouves,
            DossiersTrouves dossiers,
            OuvertureEvenement ouvertures,
            RendezVousRepository depot,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.dossiers = dossiers;
        this.ouvertures = ouvertures;
        this.depot = depot;
        this.journal = journal;
    }

    /** @param clos whether the event is over already */
    public RendezVousVue execute(RendezVousId id, VersionAttendue version, SaisieEvenement evenement, boolean clos) {
        Contexte contexte = contexteCourant.lire();
        RendezVous rendezVous = trouves.tenir(id, version, contexte);
        Violations violations = new Violations();
        Optional<Ouverture> ouverture = lire(rendezVous, evenement, clos, contexte, violations);
        violations
                .ajouterToutes(rendezVous.empechements(
                        EtatRendezVous.PRESENT, rendezVous.contenu().jour(), false, contexte.aujourdhui()))
                .lever();
        ouvertures.enregistrer(ouverture.orElseThrow(), contexte);
        noterPresence(rendezVous, contexte);
        return trouves.consulter(id, contexte);
    }

    private Optional<Ouverture> lire(
            RendezVous rendezVous, SaisieEvenement saisie, boolean clos, Contexte contexte, Violations violations) {
        Dossier dossier = dossiers.tenir(rendezVous.dossier(), contexte);
        return clos
                ? ouvertures.lireClos(dossier, saisie, contexte, violations)
                : ouvertures.lire(dossier, saisie, "", contexte, violations);
    }

    /** After the event was opened, so that it is one of its actions. */
    private void noterPresence(RendezVous rendezVous, Contexte contexte) {
        var faits = rendezVous.modifier(
                rendezVous.contenu(), EtatRendezVous.PRESENT, contexte.aujourdhui(), contexte.maintenant());
        if (!faits.isEmpty()) {
            depot.save(rendezVous);
        }
        faits.forEach(fait -> journal.noter(contexte, fait));
    }
}
