package fr.cepage.application.calendrier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.calendrier.AdresseCalendrier;
import fr.cepage.domain.calendrier.AdresseCalendrierRepository;
import fr.cepage.domain.calendrier.SecretCalendrier;
import fr.cepage.domain.droits.Droit;

/** Gives the actor's agenda a new secret address; the one it had opens nothing any more (RDV-01). */
@UseCase
@Requiert(Droit.CONSULTER_DOSSIER)
public class CreerMonCalendrier {

    private final AppelCourant appelCourant;
    private final AdresseCalendrierRepository adresses;

    public CreerMonCalendrier(AppelCourant appelCourant, AdresseCalendrierRepository adresses) {
        this.appelCourant = appelCourant;
        this.adresses = adresses;
    }

    public CalendrierCree execute() {
        Appel appel = appelCourant.appel();
        SecretCalendrier secret = SecretCalendrier.nouveau();
        adresses.save(new AdresseCalendrier(
                appel.acteur().id(), appel.codeStructure(), secret.empreinte(), appel.maintenant()));
        return new CalendrierCree(secret, appel.maintenant());
    }
}
