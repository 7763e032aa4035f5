package fr.cepage.application.chronologie;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Shows what happened on a dossier, newest first: events, propositions, phases, PACEA and other acts. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterChronologie {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final ChronologieQueries chronologie;
    private final Faits faits;

    public ConsulterChronologie(
            AppelCourant appelCourant, DossiersTrouves dossiers, ChronologieQueries chronologie, Faits faits) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.chronologie = chronologie;
        this.faits = faits;
    }

    public Page<Fait> execute(DossierId id, DemandePage page) {
        Appel appel = appelCourant.appel();
        Dossier dossier = dossiers.trouver(id, appel);
        Page<LigneChronologie> lignes = chronologie.findByDossier(id, appel.structure(), page);
        return new Page<>(faits.raconter(dossier, lignes.elements(), appel), lignes.suivant());
    }
}
