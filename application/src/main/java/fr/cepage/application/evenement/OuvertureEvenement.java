package fr.cepage.application.evenement;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteurs;
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

    public OuvertureEvenement(Lecteurs lecteurs, EvenementRepository evenements, Suivi suivi) {
        this.lecteurs = lecteurs;
        this.evenements = evenements;
        this.suivi = suivi;
    }

    /**
     * What to save, unless something was noted. One that is over already leaves whatever is en cours as it is.
     *
     * @param dossier held until the end of the transaction
     * @param prefixe of the event's members in the caller's act, e.g. {@code evenement.}; empty for the event itself
     */
    public Optional<Ouverture> preparer(
            Dossier dossier, SaisieEvenement saisie, boolean clos, String prefixe, Appel appel, Violations violations) {
        Optional<Evenement> enCours =
                clos ? Optional.empty() : evenements.findEnCours(dossier.id(), dossier.structure());
        Violations propres = new Violations();
        Optional<Ouverture> ouverture = saisie.lire(lecteurs.de(null, appel, propres))
                .map(fiche -> new Ouverture(dossier, fiche, clos, enCours.orElse(null)));
        Evenement.empechementOuverture(enCours.map(autre -> autre.fiche().date()), appel.aujourdhui())
                .ifPresent(propres::ajouter);
        violations.ajouterSous(prefixe, propres);
        return propres.aucune() ? ouverture : Optional.empty();
    }

    public Evenement enregistrer(Ouverture ouverture, Appel appel) {
        Evenement cede = ouverture.cede();
        if (cede != null) {
            cede.ceder();
            suivi.enregistrer(evenements, cede, appel);
        }
        Evenement evenement = Evenement.ecrire(
                suivi.nouveau(EvenementId::new),
                ouverture.dossier(),
                ouverture.fiche(),
                ouverture.clos() ? EtatEvenement.CLOS : EtatEvenement.EN_COURS);
        return suivi.enregistrer(evenements, evenement, appel);
    }
}
