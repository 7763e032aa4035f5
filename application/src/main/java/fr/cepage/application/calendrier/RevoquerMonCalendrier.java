package fr.cepage.application.calendrier;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.calendrier.AdresseCalendrierRepository;
import fr.cepage.domain.droits.Droit;

/** Takes the address of the actor's agenda away; where there is none, nothing is left to do (RDV-01). */
@UseCase
@Requiert(Droit.CONSULTER_DOSSIER)
public class RevoquerMonCalendrier {

    private final ContexteCourant contexteCourant;
    private final AdresseCalendrierRepository adresses;

    public RevoquerMonCalendrier(ContexteCourant contexteCourant, AdresseCalendrierRepository adresses) {
        this.contexteCourant = contexteCourant;
        this.adresses = adresses;
    }

    public void execute() {
        Contexte contexte = contexteCourant.lire();
        adresses.delete(contexte.acteur().id(), contexte.codeStructure());
    }
}
