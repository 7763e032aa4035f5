package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import java.util.Optional;

/** Writes an event down, en cours or already over (EVT-01 to EVT-03, EVT-06, EVT-07). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class CreerEvenement {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final OuvertureEvenement ouvertures;
    private final EvenementQueries queries;

    public CreerEvenement(
            AppelCourant appelCourant,
            DossiersTrouves dossiers,
            OuvertureEvenement ouvertures,
            EvenementQueries queries) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.ouvertures = ouvertures;
        this.queries = queries;
    }

    public EvenementVue execute(DossierId id, SaisieEvenement saisie, boolean clos) {
        Appel appel = appelCourant.appel();
        Dossier dossier = dossiers.tenir(id, appel);
        Violations violations = new Violations();
        Optional<Ouverture> ouverture = ouvertures.preparer(dossier, saisie, clos, "", appel, violations);
        violations.lever();
        Evenement evenement = ouvertures.enregistrer(ouverture.orElseThrow(), appel);
        return queries.find(evenement.id(), appel.structure()).orElseThrow(Introuvable.de(evenement.id()));
    }
}
