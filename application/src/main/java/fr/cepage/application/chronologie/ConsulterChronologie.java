package fr.cepage.application.chronologie;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Shows what happened on a dossier, newest first: events, propositions, phases, PACEA and other acts. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterChronologie {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final ChronologieQueries chronologie;
    private final Faits faits;

    public ConsulterChronologie(
            ContexteCourant contexteCourant, DossiersTrouves dossiers, ChronologieQueries chronologie, Faits faits) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.chronologie = chronologie;
        this.faits = faits;
    }

    public Page<Fait> execute(DossierId id, DemandePage page) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = dossiers.lire(id, contexte);
        Page<LigneChronologie> lignes = chronologie.findByDossier(id, contexte.structure(), page);
        return new Page<>(faits.raconter(dossier, lignes.elements(), contexte), lignes.suivant());
    }
}
