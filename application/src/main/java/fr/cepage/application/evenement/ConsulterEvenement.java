package fr.cepage.application.evenement;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EvenementId;

/** Shows one event with its actions. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterEvenement {

    private final ContexteCourant contexteCourant;
    private final EvenementQueries evenements;

    public ConsulterEvenement(ContexteCourant contexteCourant, EvenementQueries evenements) {
        this.contexteCourant = contexteCourant;
        this.evenements = evenements;
    }

    public EvenementVue execute(EvenementId id) {
        return evenements.find(id, contexteCourant.lire().structure()).orElseThrow(Introuvable.de(id));
    }
}
