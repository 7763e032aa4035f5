package fr.cepage.application.evenement;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.Optional;

/** Shows the event that goes on on a dossier, if one does, with what was done meanwhile (EVT-03). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterEvenementEnCours {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final EvenementQueries evenements;

    public ConsulterEvenementEnCours(
            ContexteCourant contexteCourant, DossiersTrouves dossiers, EvenementQueries evenements) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.evenements = evenements;
    }

    public Optional<EvenementVue> execute(DossierId id) {
        Contexte contexte = contexteCourant.lire();
        dossiers.lire(id, contexte);
        return evenements.findEnCours(id, contexte.structure());
    }
}
