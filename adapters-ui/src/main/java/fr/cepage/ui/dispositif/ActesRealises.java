package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cepage.application.evenement.ActeFait;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;

/** Acts that were done, each with the days on which it was, which lead to their events (REF-01). */
final class ActesRealises extends UnorderedList {

    private final DossierId dossier;

    ActesRealises(DossierId dossier, String titre) {
        this.dossier = dossier;
        addClassName("actes-realises");
        getElement().setAttribute("aria-label", titre);
    }

    /**
     * @param mission under which it stands; blank: none is known any more
     * @param faits oldest first
     */
    void ajouter(String libelle, String mission, List<ActeFait> faits) {
        Span situation = new Span(mission);
        situation.addClassName("circonstances");
        Div jours = new Div();
        jours.addClassName("jours");
        faits.stream().map(ActeFait::date).distinct().forEach(jour -> jours.add(lien(jour, libelle)));
        add(new ListItem(new Div(new Span(libelle), situation), jours));
    }

    private Anchor lien(LocalDate jour, String libelle) {
        Anchor lien = new Anchor("/" + Adresses.evenementsDu(dossier, jour), Jours.texte(jour));
        lien.setAriaLabel(Textes.texte("actes-du-cep.jour", jour, libelle));
        return lien;
    }
}
