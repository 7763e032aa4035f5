package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.Optional;

/** Shows the event that goes on on a dossier, if one does, with what was done meanwhile (EVT-03). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterEvenementEnCours {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final EvenementQueries evenements;

    public ConsulterEvenementEnCours(AppelCourant appelCourant, DossiersTrouves dossiers, EvenementQueries evenements) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.evenements = evenements;
    }

    public Optional<EvenementVue> execute(DossierId id) {
        Appel appel = appelCourant.appel();
        dossiers.trouver(id, appel);
        return evenements.findEnCours(id, appel.structure());
    }
}
