package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;

/** Lets an event of today that was closed by mistake go on (ANN-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class RouvrirEvenement {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final EvenementRepository evenements;
    private final EvenementQueries queries;

    public RouvrirEvenement(
            AppelCourant appelCourant, Suivi suivi, EvenementRepository evenements, EvenementQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.evenements = evenements;
        this.queries = queries;
    }

    public EvenementVue execute(EvenementId id, VersionAttendue version) {
        Appel appel = appelCourant.appel();
        Evenement evenement = suivi.tenir(evenements, id, version, appel);
        evenement.rouvrir(evenements.findEnCours(evenement.dossier(), appel.codeStructure()), appel.aujourdhui());
        suivi.enregistrer(evenements, evenement, appel);
        return queries.find(id, appel.structure()).orElseThrow(Introuvable.de(id));
    }
}
