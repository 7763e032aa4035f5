package fr.cepage.application.proposition;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/** Recalls the offers that the actor proposed last, so that no search is needed (OFF-02, « MER simple »). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerOffresRecentes {

    private static final int NOMBRE = 8;

    private final AppelCourant appelCourant;
    private final PropositionQueries propositions;

    public ListerOffresRecentes(AppelCourant appelCourant, PropositionQueries propositions) {
        this.appelCourant = appelCourant;
        this.propositions = propositions;
    }

    public List<OffreRecente> execute() {
        Appel appel = appelCourant.appel();
        return propositions.findRecentes(appel.acteur().id(), appel.codeStructure(), appel.aujourdhui(), NOMBRE);
    }
}
