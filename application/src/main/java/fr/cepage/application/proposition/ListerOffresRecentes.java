package fr.cepage.application.proposition;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/** Recalls the offers that the actor proposed last, so that no search is needed (OFF-02, « MER simple »). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerOffresRecentes {

    private static final int NOMBRE = 8;

    private final ContexteCourant contexteCourant;
    private final PropositionQueries propositions;

    public ListerOffresRecentes(ContexteCourant contexteCourant, PropositionQueries propositions) {
        this.contexteCourant = contexteCourant;
        this.propositions = propositions;
    }

    public List<OffreRecente> execute() {
        Contexte contexte = contexteCourant.lire();
        return propositions.findRecentes(
                contexte.acteur().id(), contexte.codeStructure(), contexte.aujourdhui(), NOMBRE);
    }
}
