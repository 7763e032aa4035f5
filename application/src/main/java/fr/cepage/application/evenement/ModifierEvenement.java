package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.FicheEvenement;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes an event, en cours or over: a mistake is often seen afterwards (EVT-01, EVT-02, EVT-07). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ModifierEvenement {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final EvenementRepository evenements;
    private final EvenementQueries queries;

    public ModifierEvenement(
            AppelCourant appelCourant,
            Suivi suivi,
            Lecteurs lecteurs,
            EvenementRepository evenements,
            EvenementQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.lecteurs = lecteurs;
        this.evenements = evenements;
        this.queries = queries;
    }

    /** @param changement what becomes of the sheet as it stands */
    public EvenementVue execute(EvenementId id, VersionAttendue version, UnaryOperator<SaisieEvenement> changement) {
        Appel appel = appelCourant.appel();
        Evenement evenement = suivi.tenir(evenements, id, version, appel);
        evenement.exigerVivant();
        Violations violations = new Violations();
        SaisieEvenement saisie = changement.apply(SaisieEvenement.de(evenement.fiche()));
        Optional<FicheEvenement> nouvelle = saisie.lire(lecteurs.de(evenement.fiche(), appel, violations));
        violations.lever();
        evenement.modifier(nouvelle.orElseThrow());
        suivi.enregistrer(evenements, evenement, appel);
        return queries.find(id, appel.structure()).orElseThrow(Introuvable.de(id));
    }
}
