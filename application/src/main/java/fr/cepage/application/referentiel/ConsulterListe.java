package fr.cepage.application.referentiel;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.OuvertATous;
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

    private final ContexteCourant contexteCourant;
    private final ReferentielRepository referentiel;

    public ConsulterListe(ContexteCourant contexteCourant, ReferentielRepository referentiel) {
        this.contexteCourant = contexteCourant;
        this.referentiel = referentiel;
    }

    /** @param au null: today in the actor's structure */
    public List<ValeurListe> execute(Liste liste, @Nullable LocalDate au) {
        Contexte contexte = contexteCourant.lire();
        LocalDate jour = Objects.requireNonNullElse(au, contexte.aujourdhui());
        return referentiel.findAll(liste, contexte.codeStructure()).stream()
                .filter(valeur -> valeur.valideLe(jour))
                .toList();
    }
}
