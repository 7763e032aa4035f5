package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cepage.application.offre.LigneHistorique;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who wrote an offer and when, in the time of the structure, newest first. */
final class HistoriqueOffre extends UnorderedList {

    HistoriqueOffre(List<LigneHistorique> lignes, ZoneId fuseau) {
        addClassName("historique");
        lignes.forEach(ligne -> add(new ListItem(phrase(ligne, fuseau))));
    }

    private static String phrase(LigneHistorique ligne, ZoneId fuseau) {
        String moment = Jours.moment(ligne.instant(), fuseau);
        String auteur = ligne.auteur().nom();
        return ligne.membres().isEmpty()
                ? Textes.texte("offre.historique.creation", moment, auteur)
                : Textes.texte("offre.historique.modification", moment, auteur, membres(ligne));
    }

    private static String membres(LigneHistorique ligne) {
        return ligne.membres().stream()
                .map(membre -> Textes.texte("offre.champ." + membre).toLowerCase(Locale.FRENCH))
                .collect(Collectors.joining(", "));
    }
}
