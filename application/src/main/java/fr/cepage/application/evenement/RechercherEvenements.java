package fr.cepage.application.evenement;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
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

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final EvenementQueries evenements;
    private final ReferentielRepository referentiel;

    public RechercherEvenements(
            ContexteCourant contexteCourant,
            DossiersTrouves dossiers,
            EvenementQueries evenements,
            ReferentielRepository referentiel) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.evenements = evenements;
        this.referentiel = referentiel;
    }

    public Page<EvenementVue> execute(DossierId id, CriteresEvenements criteres, DemandePage page) {
        Contexte contexte = contexteCourant.lire();
        dossiers.lire(id, contexte);
        Violations violations = new Violations();
        verifier("nature", Liste.NATURES_EVENEMENT, criteres.nature(), contexte, violations);
        verifier("sens", Liste.SENS_EVENEMENT, criteres.sens(), contexte, violations);
        violations.lever();
        return evenements.rechercher(id, contexte.structure(), criteres, page);
    }

    /** A code that no list knows is a mistake of the caller; one that is no longer valid still finds what has it. */
    private void verifier(
            String champ, Liste liste, @Nullable CodeValeur code, Contexte contexte, Violations violations) {
        violations.si(
                code != null
                        && referentiel
                                .find(liste, code, contexte.codeStructure())
                                .isEmpty(),
                RefusReferentiel.VALEUR_INCONNUE,
                champ);
    }
}
