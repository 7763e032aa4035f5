package fr.cepage.application.dossier;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;

/** Finds dossiers of the own structure. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class RechercherDossiers {

    private final ContexteCourant contexteCourant;
    private final DossierQueries dossiers;

    public RechercherDossiers(ContexteCourant contexteCourant, DossierQueries dossiers) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
    }

    public Page<LigneDossier> execute(CriteresDossiers criteres, DemandePage page) {
        Contexte contexte = contexteCourant.lire();
        return dossiers.rechercher(contexte.codeStructure(), criteres, contexte.aujourdhui(), page);
    }
}
