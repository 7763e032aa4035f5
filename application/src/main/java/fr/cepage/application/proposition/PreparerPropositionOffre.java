package fr.cepage.application.proposition;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.application.evenement.PreparationEvenement;
import fr.cepage.application.offre.OffresTrouvees;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OffreId;

/** Tells the window of an offer with what its event starts: one of the measure CEP is about the CEP (OFF-04, OFF-05). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PreparerPropositionOffre {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final OffresTrouvees offres;
    private final PreparationEvenement preparation;

    public PreparerPropositionOffre(
            AppelCourant appelCourant,
            DossiersTrouves dossiers,
            OffresTrouvees offres,
            PreparationEvenement preparation) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.offres = offres;
        this.preparation = preparation;
    }

    public EvenementPrepare execute(DossierId id, OffreId offre) {
        Appel appel = appelCourant.appel();
        dossiers.trouver(id, appel);
        return preparation.preparer(id, offres.trouver(offre, appel).rattacheeAuCep(), appel);
    }
}
