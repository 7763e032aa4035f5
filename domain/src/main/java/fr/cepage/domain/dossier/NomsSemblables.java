package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.Mots;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When two dossiers of the same birth date are probably one person (DOS-05): a family name alike, at birth or in use, and a
 * given name alike, or the one written in the place of the other, whatever the accents, case, separators, order of given
 * names, or one typing error (REC-01).
 */
public final class NomsSemblables {

    /** Words that many names share: they make nobody alike. */
    private static final Set<String> PARTICULES = Set.of(
            "abd", "abu", "ait", "aux", "ben", "bin", "bou", "das", "del", "della", "der", "des", "dos", "les", "mac",
            "oul", "ould", "van", "von");

    private static final int LONGUEUR_MIN = 3;

    private final List<List<String>> noms;
    private final List<String> prenoms;

    public NomsSemblables(String naissance, @Nullable String usage, String prenom) {
        this.noms = noms(naissance, usage);
        this.prenoms = Mots.de(prenom);
    }

    public boolean a(String autreNaissance, @Nullable String autreUsage, String autrePrenom) {
        List<List<String>> autresNoms = noms(autreNaissance, autreUsage);
        List<String> autresPrenoms = Mots.de(autrePrenom);
        boolean memes = unNomProche(noms, autresNoms) && proches(prenoms, autresPrenoms);
        return memes || (unNomProche(noms, List.of(autresPrenoms)) && unNomProche(List.of(prenoms), autresNoms));
    }

    private static List<List<String>> noms(String naissance, @Nullable String usage) {
        return Stream.concat(Stream.of(naissance), Stream.ofNullable(usage))
                .map(Mots::de)
                .toList();
    }

    private static boolean unNomProche(List<List<String>> noms, List<List<String>> autres) {
        return noms.stream().anyMatch(nom -> autres.stream().anyMatch(autre -> proches(nom, autre)));
    }

    private static boolean proches(List<String> mots, List<String> autres) {
        return Mots.proches(String.join("", mots), String.join("", autres))
                || mots.stream()
                        .filter(NomsSemblables::distingue)
                        .anyMatch(mot -> autres.stream()
                                .filter(NomsSemblables::distingue)
                                .anyMatch(autre -> Mots.proches(mot, autre)));
    }

    private static boolean distingue(String mot) {
        return mot.length() >= LONGUEUR_MIN && !PARTICULES.contains(mot);
    }
}
