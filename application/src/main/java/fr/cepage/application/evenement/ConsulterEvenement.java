package fr.cepage.application.evenement;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EvenementId;

/** Shows one event with its actions. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterEvenement {

    private final AppelCourant appelCourant;
    private final EvenementQueries evenements;

    public ConsulterEvenement(AppelCourant appelCourant, EvenementQueries evenements) {
        this.appelCourant = appelCourant;
        this.evenements = evenements;
    }

    public EvenementVue execute(EvenementId id) {
        return evenements.find(id, appelCourant.appel().structure()).orElseThrow(Introuvable.de(id));
    }
}
