package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OffreId;
import java.util.List;

/** Shows who wrote an offer and when, the latest changes only. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterHistoriqueOffre {

    private static final int NOMBRE = 20;

    private final AppelCourant appelCourant;
    private final OffresTrouvees offres;
    private final OffreQueries queries;

    public ConsulterHistoriqueOffre(AppelCourant appelCourant, OffresTrouvees offres, OffreQueries queries) {
        this.appelCourant = appelCourant;
        this.offres = offres;
        this.queries = queries;
    }

    public List<LigneHistorique> execute(OffreId id) {
        Appel appel = appelCourant.appel();
        return queries.historique(offres.trouver(id, appel).id(), appel.codeStructure(), NOMBRE);
    }
}
