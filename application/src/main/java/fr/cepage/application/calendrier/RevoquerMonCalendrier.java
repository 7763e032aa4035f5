package fr.cepage.application.calendrier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.calendrier.AdresseCalendrierRepository;
import fr.cepage.domain.droits.Droit;

/** Takes the address of the actor's agenda away; where there is none, nothing is left to do (RDV-01). */
@UseCase
@Requiert(Droit.CONSULTER_DOSSIER)
public class RevoquerMonCalendrier {

    private final AppelCourant appelCourant;
    private final AdresseCalendrierRepository adresses;

    public RevoquerMonCalendrier(AppelCourant appelCourant, AdresseCalendrierRepository adresses) {
        this.appelCourant = appelCourant;
        this.adresses = adresses;
    }

    public void execute() {
        Appel appel = appelCourant.appel();
        adresses.delete(appel.acteur().id(), appel.codeStructure());
    }
}
