package fr.cepage.application.calendrier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.calendrier.AdresseCalendrier;
import fr.cepage.domain.calendrier.AdresseCalendrierRepository;
import fr.cepage.domain.droits.Droit;

/** Tells the actor whether their agenda has an address, never which (RDV-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterMonCalendrier {

    private final AppelCourant appelCourant;
    private final AdresseCalendrierRepository adresses;

    public ConsulterMonCalendrier(AppelCourant appelCourant, AdresseCalendrierRepository adresses) {
        this.appelCourant = appelCourant;
        this.adresses = adresses;
    }

    public MonCalendrierVue execute() {
        Appel appel = appelCourant.appel();
        return new MonCalendrierVue(adresses.findByProprietaire(appel.acteur().id(), appel.codeStructure())
                .map(AdresseCalendrier::creeeLe)
                .orElse(null));
    }
}
