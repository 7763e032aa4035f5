package fr.cepage.application.evenement;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EvenementId;

/** Shows one event with its actions. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterEvenement {

    private final ContexteCourant contexteCourant;
    private final EvenementsTrouves trouves;

    public ConsulterEvenement(ContexteCourant contexteCourant, EvenementsTrouves trouves) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
    }

    public EvenementVue execute(EvenementId id) {
        return trouves.consulter(id, contexteCourant.lire());
    }
}
