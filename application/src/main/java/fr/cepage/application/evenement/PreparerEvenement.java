package fr.cepage.application.evenement;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Tells the form with what an event starts (EVT-01, EVT-05, EVT-06). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PreparerEvenement {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final PreparationEvenement preparation;

    public PreparerEvenement(
            ContexteCourant contexteCourant, DossiersTrouves dossiers, PreparationEvenement preparation) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.preparation = preparation;
    }

    public EvenementPrepare execute(DossierId id) {
        Contexte contexte = contexteCourant.lire();
        dossiers.lire(id, contexte);
        return preparation.preparer(id, contexte);
    }
}
