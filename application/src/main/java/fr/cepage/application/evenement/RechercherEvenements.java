package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.RefusReferentiel;
import org.jspecify.annotations.Nullable;

/** Finds events of a dossier (EVT-04). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class RechercherEvenements {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final EvenementQueries evenements;
    private final ReferentielRepository referentiel;

    public RechercherEvenements(
            AppelCourant appelCourant,
            DossiersTrouves dossiers,
            EvenementQueries evenements,
            ReferentielRepository referentiel) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.evenements = evenements;
        this.referentiel = referentiel;
    }

    public Page<EvenementVue> execute(DossierId id, CriteresEvenements criteres, PageVoulue page) {
        Appel appel = appelCourant.appel();
        dossiers.trouver(id, appel);
        Violations violations = new Violations();
        verifier("nature", Liste.NATURES_EVENEMENT, criteres.nature(), appel, violations);
        verifier("sens", Liste.SENS_EVENEMENT, criteres.sens(), appel, violations);
        violations.lever();
        return evenements.rechercher(id, appel.structure(), criteres, page);
    }

    /** A code that no list knows is a mistake of the caller; one that is no longer valid still finds what has it. */
    private void verifier(String champ, Liste liste, @Nullable CodeValeur code, Appel appel, Violations violations) {
        violations.si(
                code != null
                        && referentiel.find(liste, code, appel.codeStructure()).isEmpty(),
                RefusReferentiel.VALEUR_INCONNUE,
                champ);
    }
}
