package fr.cepage.application.saisie;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.droits.Personnes;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.referentiel.ReferentielActivitesRepository;
import fr.cepage.domain.referentiel.ReferentielRepository;
import org.jspecify.annotations.Nullable;

/** Gives whoever has to read what was typed their reader. */
@Collaborator
public class Lecteurs {

    private final ReferentielRepository referentiel;
    private final ReferentielActivitesRepository activites;
    private final Personnes personnes;

    public Lecteurs(ReferentielRepository referentiel, ReferentielActivitesRepository activites, Personnes personnes) {
        this.referentiel = referentiel;
        this.activites = activites;
        this.personnes = personnes;
    }

    /** For something new, of which nothing stood there before. */
    public Lecteur<Void> nouveau(Appel appel, Violations violations) {
        return de(null, appel, violations);
    }

    /**
     * @param ancien what is changed; null: it is new
     * @param violations where all that is wrong is noted, for the caller to refuse
     */
    public <A> Lecteur<A> de(@Nullable A ancien, Appel appel, Violations violations) {
        return new Lecteur<>(new ReferentielLu(referentiel), activites, personnes, ancien, appel, violations);
    }
}
