package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.proposition.LignePropositionOffre;
import fr.cepage.application.proposition.ListerPropositionsDeLOffre;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** SUIVI > Propositions: to whom the offer was proposed, the latest first. */
@Route(value = Adresses.OFFRES + "/:id/propositions", layout = OffreLayout.class)
@PermitAll
final class PropositionsOffreView extends Section implements PartieOffre, HasDynamicTitle {

    private final ListerPropositionsDeLOffre lister;
    private final ListeParPages<LignePropositionOffre, Article> liste =
            new ListeParPages<>("offre.propositions.aucune", PropositionsOffreView::ligne);
    private @Nullable OffreLayout offre;

    PropositionsOffreView(ListerPropositionsDeLOffre lister) {
        this.lister = lister;
        add(new H2(Textes.texte("offre.menu.propositions")), liste);
    }

    @Override
    public void montrer(OffreLayout courante) {
        offre = courante;
        liste.montrer(courante.vue().id(), page -> lister.execute(courante.vue().id(), page));
    }

    private static Article ligne(LignePropositionOffre proposition) {
        Anchor dossier = new Anchor(
                "/" + Adresses.partie(proposition.dossier(), "services"),
                Textes.texte("offre.propositions.dossier", proposition.nom(), proposition.numero()));
        Paragraph suite = new Paragraph(
                Textes.texte("offre.propositions.suite", proposition.date(), Textes.texte(proposition.etat())));
        suite.addClassName("circonstances");
        Article ligne = new Article(new H3(dossier), suite);
        ligne.addClassNames("carte", "carte-proposition");
        return ligne;
    }

    @Override
    public String getPageTitle() {
        String titre = Textes.texte("offre.menu.propositions");
        return offre == null ? titre : offre.titrePage(titre);
    }
}
