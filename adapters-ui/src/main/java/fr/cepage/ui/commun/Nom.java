package fr.cepage.ui.commun;

import fr.cepage.application.dossier.DossierVue.IdentiteVue;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.domain.referentiel.CodeValeur;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person's name as advisers read it: « Zoé BENALI », by the name in use when there is one. */
public final class Nom {

    private Nom() {}

    public static String de(LigneDossier ligne) {
        return affiche(ligne.prenom(), ligne.nomUsage(), ligne.nomNaissance());
    }

    public static String de(IdentiteVue identite) {
        return affiche(identite.prenom(), identite.nomUsage(), identite.nomNaissance());
    }

    /** The same, and behind it the name of birth where that is another one. */
    public static String complet(LigneDossier ligne) {
        return ligne.nomUsage() == null
                ? de(ligne)
                : Textes.texte("nom.complet." + genre(ligne.civilite()), de(ligne), haut(ligne.nomNaissance()));
    }

    public static String naissance(IdentiteVue identite) {
        return haut(identite.nomNaissance());
    }

    /** By which a sentence agrees with the person; neutral where the dossier does not say. */
    public static String genre(CodeValeur civilite) {
        return switch (civilite.valeur()) {
            case "MME" -> "f";
            case "M" -> "m";
            default -> "n";
        };
    }

    private static String haut(String nom) {
        return nom.toUpperCase(Locale.FRENCH);
    }

    private static String affiche(String prenom, @Nullable String usage, String naissance) {
        return prenom + " " + haut(usage == null ? naissance : usage);
    }
}
