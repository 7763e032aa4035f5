package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.rendezvous.RefusRendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who are to meet are expected elsewhere meanwhile, while it is typed: nothing as long as the hour or how
 * long it takes is missing or wrong. It stops nothing: two people may be received together (RDV-03).
 */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ChercherSimultane {

    private final AppelCourant appelCourant;
    private final RendezVousQueries queries;

    public ChercherSimultane(AppelCourant appelCourant, RendezVousQueries queries) {
        this.appelCourant = appelCourant;
        this.queries = queries;
    }

    /** @param sauf the one that is moved or put off; null: a new one is made */
    public Simultanes execute(DossierId dossier, @Nullable RendezVousId sauf, SaisieRendezVous saisie) {
        Appel appel = appelCourant.appel();
        Duree duree = new Violations().valeur("duree", () -> Duree.lire(saisie.duree(), RefusRendezVous.DUREE));
        String sub = saisie.intervenant();
        if (saisie.dateHeure() == null || duree == null) {
            return Simultanes.AUCUN;
        }
        return queries.findSimultanes(
                dossier,
                appel.codeStructure(),
                saisie.dateHeure(),
                duree,
                sub == null || !UtilisateurId.possible(sub) ? null : new UtilisateurId(sub),
                sauf);
    }
}
