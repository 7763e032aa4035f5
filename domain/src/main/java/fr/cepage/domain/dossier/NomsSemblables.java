package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.Mots;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When two dossiers of the same birth date are probably one person (DOS-05): a family name alike and a given name alike,
 * whatever the accents, case, hyphens, order of given names, or one typing error.
 */
public final class NomsSemblables {

    private final List<String> nom;
    private final List<String> prenoms;

    public NomsSemblables(String nom, String prenom) {
        this.nom = Mots.de(nom);
        this.prenoms = Mots.de(prenom);
    }

    /** @param autreUsage the name that the other one goes by, if any */
    public boolean a(String autreNom, @Nullable String autreUsage, String autrePrenom) {
        boolean memeNom =
                unMotProche(nom, Mots.de(autreNom)) || (autreUsage != null && unMotProche(nom, Mots.de(autreUsage)));
        return memeNom && unMotProche(prenoms, Mots.de(autrePrenom));
    }

    private static boolean unMotProche(List<String> mots, List<String> autres) {
        return String.join("", mots).equals(String.join("", autres))
                || mots.stream().anyMatch(mot -> autres.stream().anyMatch(autre -> Mots.proches(mot, autre)));
    }
}
