package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Tells the form with what an event starts (EVT-01, EVT-05, EVT-06). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PreparerEvenement {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final PreparationEvenement preparation;

    public PreparerEvenement(AppelCourant appelCourant, DossiersTrouves dossiers, PreparationEvenement preparation) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.preparation = preparation;
    }

    public EvenementPrepare execute(DossierId id) {
        Appel appel = appelCourant.appel();
        dossiers.trouver(id, appel);
        return preparation.preparer(id, appel);
    }
}
