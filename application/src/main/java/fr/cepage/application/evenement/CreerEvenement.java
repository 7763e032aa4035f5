package fr.cepage.application.evenement;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
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

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final OuvertureEvenement ouvertures;
    private final EvenementQueries queries;

    public CreerEvenement(
            ContexteCourant contexteCourant,
            DossiersTrouves dossiers,
            OuvertureEvenement ouvertures,
            EvenementQueries queries) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.ouvertures = ouvertures;
        this.queries = queries;
    }

    public EvenementVue execute(DossierId id, SaisieEvenement saisie, boolean clos) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = dossiers.tenir(id, contexte);
        Violations violations = new Violations();
        Optional<Ouverture> ouverture = clos
                ? ouvertures.lireClos(dossier, saisie, contexte, violations)
                : ouvertures.lire(dossier, saisie, "", contexte, violations);
        violations.lever();
        Evenement evenement = ouvertures.enregistrer(ouverture.orElseThrow(), contexte);
        return queries.find(evenement.id(), contexte.structure()).orElseThrow(Introuvable.de(evenement.id()));
    }
}
