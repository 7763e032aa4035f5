package fr.cepage.application.evenement;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Finds events of a dossier (EVT-04). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class RechercherEvenements {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final EvenementQueries evenements;

    public RechercherEvenements(
            ContexteCourant contexteCourant, DossiersTrouves dossiers, EvenementQueries evenements) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.evenements = evenements;
    }

    public Page<EvenementVue> execute(DossierId id, CriteresEvenements criteres, DemandePage page) {
        Contexte contexte = contexteCourant.lire();
        dossiers.lire(id, contexte);
        return evenements.rechercher(id, contexte.structure(), criteres, page);
    }
}
