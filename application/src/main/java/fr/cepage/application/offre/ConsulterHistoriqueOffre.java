package fr.cepage.application.offre;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OffreId;
import java.util.List;

/** Shows who wrote an offer and when, the latest changes only. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterHistoriqueOffre {

    private static final int NOMBRE = 20;

    private final ContexteCourant contexteCourant;
    private final OffresTrouvees offres;
    private final OffreQueries queries;

    public ConsulterHistoriqueOffre(ContexteCourant contexteCourant, OffresTrouvees offres, OffreQueries queries) {
        this.contexteCourant = contexteCourant;
        this.offres = offres;
        this.queries = queries;
    }

    public List<LigneHistorique> execute(OffreId id) {
        Contexte contexte = contexteCourant.lire();
        return queries.historique(offres.lire(id, contexte).id(), contexte.codeStructure(), NOMBRE);
    }
}
