package fr.cepage.ui.commun;

import fr.cepage.application.dossier.DossierVue.IdentiteVue;
import fr.cepage.application.dossier.LigneDossier;
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

    private static String affiche(String prenom, @Nullable String usage, String naissance) {
        return prenom + " " + (usage == null ? naissance : usage).toUpperCase(Locale.FRENCH);
    }
}
