package fr.cepage.application.referentiel;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.OuvertATous;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ValeurListe;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows the values of a list that can be chosen on a day (NOM-01, CEP-09). */
@UseCase(lecture = true)
@OuvertATous
public class ConsulterListe {

    private final AppelCourant appelCourant;
    private final ReferentielRepository referentiel;

    public ConsulterListe(AppelCourant appelCourant, ReferentielRepository referentiel) {
        this.appelCourant = appelCourant;
        this.referentiel = referentiel;
    }

    /** @param au null: today in the actor's structure */
    public List<ValeurListe> execute(Liste liste, @Nullable LocalDate au) {
        Appel appel = appelCourant.appel();
        LocalDate jour = Objects.requireNonNullElse(au, appel.aujourdhui());
        return referentiel.findAll(liste, appel.codeStructure()).stream()
                .filter(valeur -> valeur.valideLe(jour))
                .toList();
    }
}
