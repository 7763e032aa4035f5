package fr.cepage.application.dossier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;

/** Finds dossiers of the own structure. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class RechercherDossiers {

    private final AppelCourant appelCourant;
    private final DossierQueries dossiers;

    public RechercherDossiers(AppelCourant appelCourant, DossierQueries dossiers) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
    }

    public Page<LigneDossier> execute(CriteresDossiers criteres, PageVoulue page) {
        if (criteres.texte().vain()) {
            return Page.vide();
        }
        Appel appel = appelCourant.appel();
        return dossiers.rechercher(appel.codeStructure(), criteres, appel.aujourdhui(), page);
    }
}
