package fr.cepage.ui.evenement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.evenement.ActionVue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.domain.evenement.Contextes;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Textes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What happened, wherever an event is shown: contexts, sens and nature, what was said, what was done meanwhile. */
final class ResumeEvenement extends Div {

    ResumeEvenement(EvenementVue evenement) {
        addClassName("resume-evenement");
        add(contextes(evenement), circonstances(evenement));
        if (evenement.commentaire() != null) {
            Paragraph commentaire = new Paragraph(evenement.commentaire());
            commentaire.addClassName("commentaire");
            add(commentaire);
        }
        if (!evenement.actes().isEmpty()) {
            add(actes(evenement));
        }
        if (!evenement.actions().isEmpty()) {
            add(actions(evenement));
        }
    }

    private static Div contextes(EvenementVue evenement) {
        Div contextes = new Div();
        contextes.addClassName("badges");
        evenement.contextes().forEach(contexte -> contextes.add(contexte(contexte)));
        if (evenement.sansRendezVous()) {
            contextes.add(Badges.badge(Textes.texte("evenement.sans-rendez-vous"), "badge-sans-rendez-vous"));
        }
        return contextes;
    }

    /** The one of the CEP is told apart, with what it entails (EVT-05). */
    private static Span contexte(ValeurVue contexte) {
        Span badge = Badges.badge(contexte.libelle(), "badge-contexte");
        if (contexte.code().equals(Contextes.CEP)) {
            badge.addClassName("badge-contexte-cep");
            badge.setTitle(Textes.texte("evenement.dans-la-synthese"));
        }
        return badge;
    }

    private static Paragraph circonstances(EvenementVue evenement) {
        String phrase = Textes.texte(
                "evenement.circonstances",
                evenement.sens().libelle(),
                evenement.lieuAccueil().libelle(),
                evenement.intervenant().nom(),
                evenement.fonction().libelle());
        Paragraph circonstances = new Paragraph(
                evenement.duree() == null ? phrase : Textes.texte("evenement.avec-duree", phrase, evenement.duree()));
        circonstances.addClassName("circonstances");
        return circonstances;
    }

    /** Of the activity reference (REF-01). */
    private static Div actes(EvenementVue evenement) {
        Span titre = new Span(Textes.texte("evenement.champ.actes"));
        UnorderedList actes = new UnorderedList();
        actes.getElement().setAttribute("aria-label", Textes.texte("evenement.champ.actes"));
        evenement.actes().forEach(acte -> actes.add(new ListItem(acte.libelle())));
        Div bloc = new Div(titre, actes);
        bloc.addClassName("actes-evenement");
        return bloc;
    }

    /** What was done several times is told once, with how many; each of them, and what it was about, on demand. */
    private static UnorderedList actions(EvenementVue evenement) {
        UnorderedList actions = new UnorderedList();
        actions.addClassName("actions-evenement");
        actions.getElement().setAttribute("aria-label", Textes.texte("evenement.actions"));
        Map<String, List<ActionVue>> parLibelle = new LinkedHashMap<>();
        evenement
                .actions()
                .forEach(action -> parLibelle
                        .computeIfAbsent(libelle(action, evenement), _ -> new ArrayList<>())
                        .add(action));
        parLibelle.forEach((libelle, semblables) -> actions.add(new ListItem(action(libelle, semblables))));
        return actions;
    }

    private static Component action(String libelle, List<ActionVue> semblables) {
        String titre =
                semblables.size() == 1 ? libelle : Textes.texte("evenement.action-fois", libelle, semblables.size());
        List<String> recits = semblables.stream().map(ResumeEvenement::recit).toList();
        if (recits.stream().allMatch(String::isEmpty)) {
            return new Span(titre);
        }
        UnorderedList chacune = new UnorderedList();
        recits.forEach(recit -> chacune.add(new ListItem(recit.isEmpty() ? libelle : recit)));
        return new NativeDetails(titre, chacune);
    }

    private static String recit(ActionVue action) {
        return action.details().stream().map(Textes::texte).collect(Collectors.joining(" · "));
    }

    /** With the offer that it was about; the day is told only where it is another one. */
    private static String libelle(ActionVue action, EvenementVue evenement) {
        String acte = Textes.texte(action.type());
        String libelle = action.offre() == null ? acte : Textes.texte("evenement.action-sur", acte, action.offre());
        return action.date().equals(evenement.date())
                ? libelle
                : Textes.texte("evenement.action-du", libelle, action.date());
    }
}
