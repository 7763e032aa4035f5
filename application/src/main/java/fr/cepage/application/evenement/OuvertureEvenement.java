package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import java.util.Optional;

/**
 * Opens an event within the act of a use case that holds the dossier: read first, so that its violations are told with
 * those of the rest, save afterwards, so that all is done or nothing (OFF-05, EVT-03, EVT-06).
 */
@Collaborator
public class OuvertureEvenement {

    private final Lecteurs lecteurs;
    private final EvenementRepository evenements;
    private final Suivi suivi;
    private final Identifiants identifiants;

    public OuvertureEvenement(
            Lecteurs lecteurs, EvenementRepository evenements, Suivi suivi, Identifiants identifiants) {
        this.lecteurs = lecteurs;
        this.evenements = evenements;
        this.suivi = suivi;
        this.identifiants = identifiants;
    }

    /**
     * What to save, unless something was noted.
     *
     * @param dossier held until the end of the transaction
     * @param prefixe of the event's members in the caller's act, e.g. {@code evenement.}; empty for the event itself
     */
    public Optional<Ouverture> lire(
            Dossier dossier, SaisieEvenement saisie, String prefixe, Appel appel, Violations violations) {
        Optional<Evenement> enCours = evenements.findEnCours(dossier.id(), dossier.structure());
        Violations propres = new Violations();
        Optional<Ouverture> ouverture = saisie.lire(lecteurs.de(null, appel, propres))
                .map(fiche -> new Ouverture(dossier, fiche, false, enCours.orElse(null)));
        Evenement.empechementOuverture(enCours.map(autre -> autre.fiche().date()), appel.aujourdhui())
                .ifPresent(propres::ajouter);
        violations.ajouterSous(prefixe, propres);
        return propres.aucune() ? ouverture : Optional.empty();
    }

    /** The same for an event that is over already: whatever is en cours stays so. */
    public Optional<Ouverture> lireClos(Dossier dossier, SaisieEvenement saisie, Appel appel, Violations violations) {
        Violations propres = new Violations();
        Optional<Ouverture> ouverture =
                saisie.lire(lecteurs.de(null, appel, propres)).map(fiche -> new Ouverture(dossier, fiche, true, null));
        violations.ajouterSous("", propres);
        return ouverture;
    }

    public Evenement enregistrer(Ouverture ouverture, Appel appel) {
        Evenement cede = ouverture.cede();
        if (cede != null) {
            cede.ceder();
            suivi.enregistrer(evenements, cede, appel);
        }
        Evenement evenement = Evenement.ecrire(
                new EvenementId(identifiants.nouveau()),
                ouverture.dossier(),
                ouverture.fiche(),
                ouverture.clos() ? EtatEvenement.CLOS : EtatEvenement.EN_COURS);
        return suivi.enregistrer(evenements, evenement, appel);
    }
}
