package fr.cepage.application.chronologie;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.Set;

/** Shows what happened on a dossier, newest first: events, propositions, phases, PACEA and other acts. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterChronologie {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final ChronologieQueries chronologie;
    private final Jalons jalons;

    public ConsulterChronologie(
            AppelCourant appelCourant, DossiersTrouves dossiers, ChronologieQueries chronologie, Jalons jalons) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.chronologie = chronologie;
        this.jalons = jalons;
    }

    /** @param familles the kinds of things that are shown; none: all of them */
    public Page<Jalon> execute(DossierId id, Set<FamilleJalon> familles, PageVoulue page) {
        Appel appel = appelCourant.appel();
        Dossier dossier = dossiers.trouver(id, appel);
        Page<LigneChronologie> lignes =
                chronologie.findByDossier(id, appel.structure(), FamilleJalon.genres(familles), page);
        return new Page<>(jalons.raconter(dossier, lignes.elements(), appel), lignes.suivant());
    }
}
