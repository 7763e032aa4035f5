package fr.cepage.application.calendrier;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.calendrier.AdresseCalendrier;
import fr.cepage.domain.calendrier.AdresseCalendrierRepository;
import fr.cepage.domain.calendrier.SecretCalendrier;
import fr.cepage.domain.droits.Droit;

/** Gives the actor's agenda a new secret address; the one it had opens nothing any more (RDV-01). */
@UseCase
@Requiert(Droit.CONSULTER_DOSSIER)
public class CreerMonCalendrier {

    private final ContexteCourant contexteCourant;
    private final AdresseCalendrierRepository adresses;

    public CreerMonCalendrier(ContexteCourant contexteCourant, AdresseCalendrierRepository adresses) {
        this.contexteCourant = contexteCourant;
        this.adresses = adresses;
    }

    public CalendrierCree execute() {
        Contexte contexte = contexteCourant.lire();
        SecretCalendrier secret = SecretCalendrier.nouveau();
        adresses.save(new AdresseCalendrier(
                contexte.acteur().id(), contexte.codeStructure(), secret.empreinte(), contexte.maintenant()));
        return new CalendrierCree(secret, contexte.maintenant());
    }
}
