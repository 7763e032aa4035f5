package fr.cepage.application.referentiel;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.OuvertATous;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.referentiel.ReferentielActivites;
import fr.cepage.domain.referentiel.ReferentielActivites.Niveau;
import fr.cepage.domain.referentiel.ReferentielActivitesRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows the activity reference as it is on a day (REF-01); none was valid before the first. */
@UseCase(lecture = true)
@OuvertATous
public class ConsulterReferentielActivites {

    private final AppelCourant appelCourant;
    private final ReferentielActivitesRepository activites;

    public ConsulterReferentielActivites(AppelCourant appelCourant, ReferentielActivitesRepository activites) {
        this.appelCourant = appelCourant;
        this.activites = activites;
    }

    /** @param au null: today in the actor's structure */
    public List<Niveau> execute(@Nullable LocalDate au) {
        LocalDate jour = Objects.requireNonNullElse(au, appelCourant.appel().aujourdhui());
        return activites.findValide(jour).map(ReferentielActivites::niveaux).orElse(List.of());
    }
}
