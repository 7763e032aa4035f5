package fr.cepage.application.evenement;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementDomainEvent.EvenementClos;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;

/** Ends the event en cours: what is done on the dossier from now on is no action of it (EVT-03). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class CloturerEvenement {

    private final ContexteCourant contexteCourant;
    private final EvenementsTrouves trouves;
    private final EvenementRepository evenements;
    private final Journal journal;

    public CloturerEvenement(
            ContexteCourant contexteCourant,
            EvenementsTrouves trouves,
            EvenementRepository evenements,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.evenements = evenements;
        this.journal = journal;
    }

    public EvenementVue execute(EvenementId id, VersionAttendue version) {
        Contexte contexte = contexteCourant.lire();
        Evenement evenement = trouves.tenir(id, version, contexte);
        EvenementClos fait = evenement.cloturer();
        evenements.save(evenement);
        journal.noter(contexte, fait);
        return trouves.consulter(id, contexte);
    }
}
