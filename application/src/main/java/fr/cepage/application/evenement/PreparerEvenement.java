package fr.cepage.application.evenement;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Acteur;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Contextes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the form with what an event starts, so that nothing known is typed again (EVT-01, EVT-05, EVT-06). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PreparerEvenement {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final DispositifCepRepository dispositifs;
    private final EvenementQueries evenements;
    private final ChoixParDefaut choixParDefaut;

    public PreparerEvenement(
            ContexteCourant contexteCourant,
            DossiersTrouves dossiers,
            DispositifCepRepository dispositifs,
            EvenementQueries evenements,
            ChoixParDefaut choixParDefaut) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.evenements = evenements;
        this.choixParDefaut = choixParDefaut;
    }

    public EvenementPrepare execute(DossierId id) {
        Contexte contexte = contexteCourant.lire();
        dossiers.lire(id, contexte);
        Optional<EvenementVue> enCours = evenements.findEnCours(id, contexte.structure());
        return new EvenementPrepare(
                choixParDefaut.saisie(contextes(id, contexte), contexte),
                intervenant(contexte.acteur()),
                enCours.orElse(null),
                enCours.isEmpty() || enCours.get().date().isBefore(contexte.aujourdhui()),
                contexte.aujourdhui(),
                contexte.peut(Droit.GERER_EVENEMENTS) ? List.of() : List.of(Violation.de(Droit.GERER_EVENEMENTS)));
    }

    private static @Nullable PersonneVue intervenant(Acteur acteur) {
        return acteur.service() ? null : new PersonneVue(acteur.id(), acteur.nom());
    }

    private List<String> contextes(DossierId id, Contexte contexte) {
        return dispositifs.findByDossier(id, contexte.codeStructure()).stream().anyMatch(DispositifCep::enCours)
                ? List.of(Contextes.CEP.valeur())
                : List.of();
    }
}
