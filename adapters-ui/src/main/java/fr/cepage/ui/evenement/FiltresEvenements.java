package fr.cepage.ui.evenement;

import com.vaadin.flow.router.QueryParameters;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The search as it stands in the address, so that it can be bookmarked; what makes no sense there narrows nothing. */
final class FiltresEvenements {

    private static final int DERNIERE_ANNEE = 9999;

    private FiltresEvenements() {}

    static CriteresEvenements lire(QueryParameters adresse) {
        return new CriteresEvenements(
                adresse.getSingleParameter("du").map(FiltresEvenements::jour).orElse(null),
                adresse.getSingleParameter("au").map(FiltresEvenements::jour).orElse(null),
                adresse.getSingleParameter("nature")
                        .map(FiltresEvenements::valeur)
                        .orElse(null),
                adresse.getSingleParameter("sens")
                        .map(FiltresEvenements::valeur)
                        .orElse(null),
                adresse.getSingleParameter("action")
                        .map(FiltresEvenements::action)
                        .orElse(null),
                adresse.getSingleParameter("enCours").isPresent(),
                false);
    }

    static QueryParameters adresse(CriteresEvenements criteres) {
        Map<String, String> adresse = new LinkedHashMap<>();
        ecrire(adresse, "du", criteres.du());
        ecrire(adresse, "au", criteres.au());
        ecrire(adresse, "nature", criteres.nature());
        ecrire(adresse, "sens", criteres.sens());
        ecrire(adresse, "action", criteres.action());
        ecrire(adresse, "enCours", criteres.enCours() ? "oui" : null);
        return QueryParameters.simple(adresse);
    }

    private static void ecrire(Map<String, String> adresse, String nom, @Nullable Object valeur) {
        if (valeur != null) {
            adresse.put(nom, valeur.toString());
        }
    }

    private static @Nullable LocalDate jour(String texte) {
        try {
            LocalDate jour = LocalDate.parse(texte);
            return jour.getYear() >= 1 && jour.getYear() <= DERNIERE_ANNEE ? jour : null;
        } catch (DateTimeException aucunJour) {
            return null;
        }
    }

    private static @Nullable CodeValeur valeur(String code) {
        try {
            return CodeValeur.lire(code);
        } catch (RefusMetier aucunCode) {
            return null;
        }
    }

    private static @Nullable ActionJournal action(String code) {
        return Stream.of(ActionJournal.values())
                .filter(action -> action.deSuivi() && action.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
