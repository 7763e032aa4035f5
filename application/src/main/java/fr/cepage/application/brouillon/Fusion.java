package fr.cepage.application.brouillon;

import fr.cepage.application.brouillon.Noeud.Elements;
import fr.cepage.application.brouillon.Noeud.Membres;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes of two changes of one thing (SYN-15): a value that one side alone changed is taken, one that both changed is
 * as the one typed it, and named, unless the stored one was chosen. Elements are put together one by one where they can be told
 * apart, else their list counts as one value.
 */
public final class Fusion {

    private final Set<List<Pas>> actuelsVoulus;
    private final List<Difference> divergences = new ArrayList<>();
    private final List<Difference> apports = new ArrayList<>();

    private Fusion(Set<List<Pas>> actuelsVoulus) {
        this.actuelsVoulus = actuelsVoulus;
    }

    public static Resultat de(Membres avant, Membres mien, Membres actuel) {
        return de(avant, mien, actuel, Set.of());
    }

    /** @param actuelsVoulus where the stored value was chosen */
    public static Resultat de(Membres avant, Membres mien, Membres actuel, Set<List<Pas>> actuelsVoulus) {
        Fusion fusion = new Fusion(actuelsVoulus);
        Membres valeur = fusion.membres(List.of(), avant, mien, actuel);
        return new Resultat(valeur, fusion.divergences, fusion.apports);
    }

    private Membres membres(List<Pas> chemin, Membres avant, Membres mien, Membres actuel) {
        Set<String> noms = new TreeSet<>();
        Stream.of(avant, mien, actuel).forEach(cote -> noms.addAll(cote.parNom().keySet()));
        Membres fusion = Membres.VIDE;
        for (String nom : noms) {
            fusion = fusion.avec(
                    nom, noeud(vers(chemin, Pas.vers(nom)), avant.membre(nom), mien.membre(nom), actuel.membre(nom)));
        }
        return fusion;
    }

    private @Nullable Noeud noeud(
            List<Pas> chemin, @Nullable Noeud avant, @Nullable Noeud mien, @Nullable Noeud actuel) {
        if (Objects.equals(mien, actuel)) {
            return mien;
        }
        if (Stream.of(avant, mien, actuel).allMatch(cote -> cote == null || cote instanceof Elements)) {
            Listes listes = Listes.de(avant, mien, actuel);
            if (listes.distinctes()) {
                return elements(chemin, listes);
            }
        } else if (mien instanceof Membres m && actuel instanceof Membres a) {
            return membres(chemin, Noeud.membres(avant), m, a);
        }
        return valeur(new Difference(chemin, avant, mien, actuel));
    }

    private Elements elements(List<Pas> chemin, Listes listes) {
        List<Membres> fusion = new ArrayList<>();
        String membre = chemin.getLast().membre();
        for (String cle : listes.ordre()) {
            Pas pas = new Pas(membre, cle, listes.nom(cle));
            List<Pas> vers = vers(chemin.subList(0, chemin.size() - 1), pas);
            Noeud element = noeud(vers, listes.avant(cle), listes.mien(cle), listes.actuel(cle));
            if (element instanceof Membres garde) {
                fusion.add(garde);
            }
        }
        return new Elements(fusion);
    }

    private @Nullable Noeud valeur(Difference difference) {
        if (Objects.equals(difference.mien(), difference.avant())) {
            return difference.actuel();
        }
        if (!Objects.equals(difference.actuel(), difference.avant())) {
            divergences.add(difference);
            if (actuelsVoulus.contains(difference.chemin())) {
                return difference.actuel();
            }
        }
        apports.add(difference);
        return difference.mien();
    }

    private static List<Pas> vers(List<Pas> chemin, Pas pas) {
        return Stream.concat(chemin.stream(), Stream.of(pas)).toList();
    }

    /**
     * What came of it.
     *
     * @param divergences what both sides changed, each in its way
     * @param apports where it differs from what is stored, because it was typed
     */
    public record Resultat(Membres valeur, List<Difference> divergences, List<Difference> apports) {

        public Resultat {
            divergences = List.copyOf(divergences);
            apports = List.copyOf(apports);
        }
    }
}
