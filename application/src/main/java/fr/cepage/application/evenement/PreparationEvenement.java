package fr.cepage.application.evenement;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Contextes;
import fr.cepage.domain.evenement.Evenement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** With what an event of a dossier starts, so that nothing known is typed again (EVT-01, EVT-05, EVT-06). */
@Collaborator
public class PreparationEvenement {

    private final DispositifCepRepository dispositifs;
    private final EvenementQueries evenements;
    private final ChoixParDefaut choixParDefaut;

    public PreparationEvenement(
            DispositifCepRepository dispositifs, EvenementQueries evenements, ChoixParDefaut choixParDefaut) {
        this.dispositifs = dispositifs;
        this.evenements = evenements;
        this.choixParDefaut = choixParDefaut;
    }

    /** @param id of a dossier that was found */
    public EvenementPrepare preparer(DossierId id, Appel appel) {
        return preparer(id, false, appel);
    }

    /** @param surLeCep whether what the event is for is about the CEP, be one en cours or not */
    public EvenementPrepare preparer(DossierId id, boolean surLeCep, Appel appel) {
        Optional<EvenementVue> enCours = evenements.findEnCours(id, appel.structure());
        return new EvenementPrepare(
                choixParDefaut.saisie(
                        surLeCep || enCep(id, appel) ? List.of(Contextes.CEP.valeur()) : List.of(), appel),
                intervenant(appel.acteur()),
                enCours.orElse(null),
                Evenement.empechementOuverture(enCours.map(EvenementVue::date), appel.aujourdhui())
                        .isEmpty(),
                appel.aujourdhui(),
                appel.empechements(Droit.GERER_EVENEMENTS));
    }

    private static @Nullable PersonneVue intervenant(Acteur acteur) {
        return acteur.service() ? null : new PersonneVue(acteur.id(), acteur.nom());
    }

    private boolean enCep(DossierId id, Appel appel) {
        return dispositifs.findByDossier(id, appel.codeStructure()).stream().anyMatch(DispositifCep::enCours);
    }
}
