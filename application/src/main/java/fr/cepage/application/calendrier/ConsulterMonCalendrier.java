package fr.cepage.application.calendrier;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.calendrier.AdresseCalendrier;
import fr.cepage.domain.calendrier.AdresseCalendrierRepository;
import fr.cepage.domain.droits.Droit;

/** Tells the actor whether their agenda has an address, never which (RDV-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterMonCalendrier {

    private final ContexteCourant contexteCourant;
    private final AdresseCalendrierRepository adresses;

    public ConsulterMonCalendrier(ContexteCourant contexteCourant, AdresseCalendrierRepository adresses) {
        this.contexteCourant = contexteCourant;
        this.adresses = adresses;
    }

    public MonCalendrierVue execute() {
        Contexte contexte = contexteCourant.lire();
        return new MonCalendrierVue(
                adresses.findByProprietaire(contexte.acteur().id(), contexte.codeStructure())
                        .map(AdresseCalendrier::creeeLe)
                        .orElse(null));
    }
}
