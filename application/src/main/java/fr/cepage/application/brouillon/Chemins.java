package fr.cepage.application.brouillon;

import fr.cepage.application.brouillon.Noeud.Elements;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.brouillon.Noeud.Texte;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A tree as it is stored: each value by its path, e.g. {@code etapes[1].objectif}. */
public final class Chemins {

    private Chemins() {}

    public static Map<String, String> aPlat(Membres membres) {
        Map<String, String> plat = new LinkedHashMap<>();
        membres.parNom().forEach((nom, noeud) -> aPlat(nom, noeud, plat));
        return plat;
    }

    private static void aPlat(String chemin, Noeud noeud, Map<String, String> plat) {
        switch (noeud) {
            case Texte texte -> plat.put(chemin, texte.valeur());
            case Membres membres -> membres.parNom().forEach((nom, membre) -> aPlat(chemin + "." + nom, membre, plat));
            case Elements elements -> {
                int rang = 0;
                for (Membres element : elements.liste()) {
                    aPlat(chemin + "[" + rang + "]", element, plat);
                    rang++;
                }
            }
        }
    }

    /** What stood there; an element in which nothing stood is gone. */
    public static Membres enArbre(Map<String, String> plat) {
        Map<String, Map<String, String>> parTete = new LinkedHashMap<>();
        Membres membres = Membres.VIDE;
        for (Map.Entry<String, String> valeur : plat.entrySet()) {
            String chemin = valeur.getKey();
            int fin = finDeLaTete(chemin);
            if (fin == chemin.length()) {
                membres = membres.avec(chemin, valeur.getValue());
            } else {
                parTete.computeIfAbsent(chemin.substring(0, fin), _ -> new LinkedHashMap<>())
                        .put(chemin.substring(fin), valeur.getValue());
            }
        }
        for (Map.Entry<String, Map<String, String>> tete : parTete.entrySet()) {
            membres = membres.avec(tete.getKey(), sous(tete.getValue()));
        }
        return membres;
    }

    private static Noeud sous(Map<String, String> restes) {
        boolean elements = restes.keySet().iterator().next().startsWith("[");
        return elements ? elements(restes) : enArbre(sansTete(restes));
    }

    private static Elements elements(Map<String, String> restes) {
        Map<Integer, Map<String, String>> parRang = new TreeMap<>(Comparator.naturalOrder());
        restes.forEach((reste, valeur) -> {
            int fin = reste.indexOf(']');
            parRang.computeIfAbsent(Integer.valueOf(reste.substring(1, fin)), _ -> new LinkedHashMap<>())
                    .put(reste.substring(fin + 1), valeur);
        });
        List<Membres> liste = new ArrayList<>();
        parRang.values().forEach(element -> liste.add(enArbre(sansTete(element))));
        return new Elements(liste);
    }

    private static Map<String, String> sansTete(Map<String, String> restes) {
        Map<String, String> membres = new LinkedHashMap<>();
        restes.forEach((reste, valeur) -> membres.put(reste.substring(1), valeur));
        return membres;
    }

    private static int finDeLaTete(String chemin) {
        int fin = 0;
        while (fin < chemin.length() && chemin.charAt(fin) != '.' && chemin.charAt(fin) != '[') {
            fin++;
        }
        return fin;
    }
}
