package fr.cepage.ui.document;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.cepage.application.document.DocumentVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Badges;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Objet;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document: which it is, when and by whom, how to read it, whether it was handed over. */
final class CarteDocument extends Article {

    private final Anchor lien;

    /**
     * @param fuseau of the structure, in which the moment of its making is told
     * @param empechements why it cannot be noted as handed over
     */
    CarteDocument(
            DocumentVue document,
            ZoneId fuseau,
            DownloadHandler contenu,
            List<Violation> empechements,
            Runnable remettre) {
        addClassNames("carte", "carte-document");
        Objet.marquer(this, document.id());
        String titre = titre(document);
        lien = new Anchor(contenu, Textes.texte("document.ouvrir"));
        lien.setTarget(AnchorTarget.BLANK);
        lien.getElement().setAttribute("aria-label", Textes.texte("document.ouvrir.de", titre));
        ActeExplique remise = new ActeExplique(
                        document.remisLe() == null ? "document.remettre" : "document.remettre.corriger",
                        "remettre-" + document.id(),
                        remettre)
                .secondaire();
        remise.montrer(empechements);
        Div actes = new Div(lien, remise);
        actes.addClassName("panneau-actions");
        add(tete(titre, document.remisLe()), circonstances(document, fuseau), actes);
    }

    static String titre(DocumentVue document) {
        return Textes.texte("document.titre", Textes.texte("document.type." + document.type()), document.numero());
    }

    private static Header tete(String titre, @Nullable LocalDate remisLe) {
        Span badge = remisLe == null
                ? Badges.badge(Textes.texte("document.a-remettre"), "badge-document-a-remettre")
                : Badges.badge(Textes.texte("document.remis", remisLe), "badge-document-remis");
        Div badges = new Div(badge);
        badges.addClassName("badges");
        Header tete = new Header(new H3(titre), badges);
        tete.addClassName("cep-entete");
        return tete;
    }

    private static Paragraph circonstances(DocumentVue document, ZoneId fuseau) {
        Paragraph phrase = new Paragraph(Textes.texte(
                "document.circonstances",
                Jours.moment(document.instant(), fuseau),
                document.auteur().nom(),
                document.sha256().substring(0, 12)));
        phrase.addClassName("circonstances");
        phrase.setTitle(Textes.texte("document.empreinte", document.sha256()));
        return phrase;
    }

    void focus() {
        lien.getElement().callJsFunction("focus");
    }
}
