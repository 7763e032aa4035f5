package fr.cepage.application.pacea;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dispositif.PreparationCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/** Tells the form whether a PACEA can be created now, what becomes of the CEP, and with what it starts (PAC-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PreparerPacea {

    private final AppelCourant appelCourant;
    private final PaceasTrouves trouves;
    private final PreparationCep preparation;

    public PreparerPacea(AppelCourant appelCourant, PaceasTrouves trouves, PreparationCep preparation) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.preparation = preparation;
    }

    public PaceaPrepare execute(DossierId id) {
        Appel appel = appelCourant.appel();
        SuiviPacea suivi = trouves.trouverSuivi(id, appel);
        return suivi.preparer(preparation.preparer(suivi.dossier(), List.of(), appel), appel);
    }
}
