package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Difference;
import fr.cepage.application.brouillon.Noeud;
import fr.cepage.application.brouillon.Noeud.Elements;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.brouillon.Noeud.Texte;
import fr.cepage.application.brouillon.Pas;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.saisie.Montants;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs, in the words of the page. */
final class Lisible {

    private static final Pattern JOUR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> CODES = Set.of("etat", "origine", "qui", "nature");
    private static final Set<String> TUS = Set.of("id");

    private final String cle;
    private final Supplier<List<Choix>> connus;

    /**
     * @param cle of the labels of the form
     * @param connus what its codes and identifiers are called
     */
    Lisible(String cle, Supplier<List<Choix>> connus) {
        this.cle = cle;
        this.connus = connus;
    }

    /** « Étape « Financer » : échéance ». */
    String lieu(Difference difference) {
        StringBuilder lu = new StringBuilder(cle);
        StringBuilder dit = new StringBuilder();
        for (Pas pas : difference.chemin()) {
            lu.append('.').append(pas.membre());
            dit.append(dit.isEmpty() ? "" : " – ").append(Textes.texte(lu.toString()));
            if (pas.nom() != null) {
                dit.append(Textes.texte("fusion.element", valeur(pas.membre(), pas.nom())));
            }
        }
        return dit.toString();
    }

    String valeur(Difference difference, @Nullable Noeud noeud) {
        return noeud == null
                ? Textes.texte("formulaire.vide")
                : valeur(difference.chemin().getLast().membre(), noeud);
    }

    private String valeur(String membre, Noeud noeud) {
        return switch (noeud) {
            case Texte texte -> valeur(membre, texte.valeur());
            case Membres membres ->
                new TreeMap<>(membres.parNom())
                        .entrySet().stream()
                                .filter(entree -> !TUS.contains(entree.getKey()))
                                .map(entree -> valeur(entree.getKey(), entree.getValue()))
                                .collect(Collectors.joining(", "));
            case Elements elements ->
                elements.liste().stream()
                        .map(element -> valeur(membre, element))
                        .collect(Collectors.joining(" ; "));
        };
    }

    private String valeur(String membre, String texte) {
        if (CODES.contains(membre)) {
            return Valeurs.mot(texte);
        }
        if (membre.startsWith("montant")) {
            return Montants.saisi(texte);
        }
        if ("retenu".equals(membre)) {
            return Textes.texte("projet.scenario.retenu");
        }
        return JOUR.matcher(texte).matches()
                ? Jours.texte(LocalDate.parse(texte))
                : Valeurs.libelle(connus.get(), texte);
    }
}
