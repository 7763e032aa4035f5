package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the members of a project and of a plan hold, in the words of the page. */
final class Valeurs {

    private static final String CLE = "projet.valeur.";

    private Valeurs() {}

    static String mot(String code) {
        return Textes.texte(CLE + code);
    }

    static List<Choix> choix(Enum<?>... valeurs) {
        return Arrays.stream(valeurs)
                .map(valeur -> new Choix(valeur.name(), mot(valeur.name()), null))
                .toList();
    }

    static Optional<LocalDate> jour(Membres membres, String nom) {
        return Optional.ofNullable(membres.texte(nom)).map(LocalDate::parse);
    }

    static String jourLisible(Membres membres, String nom) {
        return jour(membres, nom).map(Jours::texte).orElse("");
    }

    /** Its own words, or nothing. */
    static String texte(Membres membres, String nom) {
        return Textes.ouVide(membres.texte(nom));
    }

    /** What the one of that code is called; the code itself if nobody knows it any more, nothing without one. */
    static String libelle(List<Choix> choix, @Nullable String code) {
        return code == null
                ? ""
                : choix.stream()
                        .filter(possible -> possible.code().equals(code))
                        .map(Choix::libelle)
                        .findFirst()
                        .orElse(code);
    }

    /** Those that there are, one after another. */
    static String suite(@Nullable String... textes) {
        return String.join(
                " – ",
                Arrays.stream(textes)
                        .filter(texte -> texte != null && !texte.isBlank())
                        .toList());
    }
}
