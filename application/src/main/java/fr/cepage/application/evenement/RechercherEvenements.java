package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.util.Set;

/** Finds events of a dossier (EVT-04). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class RechercherEvenements {

    private static final Set<Liste> LISTES = Set.of(Liste.NATURES_EVENEMENT, Liste.SENS_EVENEMENT);

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
        Libelles libelles = new Libelles(referentiel.findAll(LISTES, appel.codeStructure()));
        libelles.exigerConnu("nature", Liste.NATURES_EVENEMENT, criteres.nature(), violations);
        libelles.exigerConnu("sens", Liste.SENS_EVENEMENT, criteres.sens(), violations);
        violations.lever();
        return evenements.rechercher(id, appel.structure(), criteres, page);
    }
}
