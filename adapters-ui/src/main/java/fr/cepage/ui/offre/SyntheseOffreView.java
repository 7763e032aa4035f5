package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.offre.ConsulterHistoriqueOffre;
import fr.cepage.application.proposition.CompterDossiersDeLOffre;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** SUIVI > Synthèse: the offer at a glance, before it is proposed, and who wrote it. */
@Route(value = Adresses.OFFRES + "/:id/synthese", layout = OffreLayout.class)
@PermitAll
final class SyntheseOffreView extends Div implements PartieOffre, HasDynamicTitle {

    private final ConsulterHistoriqueOffre historique;
    private final CompterDossiersDeLOffre compter;
    private @Nullable OffreCourante offre;

    SyntheseOffreView(ConsulterHistoriqueOffre historique, CompterDossiersDeLOffre compter) {
        this.historique = historique;
        this.compter = compter;
        addClassName("cartes");
    }

    @Override
    public void montrer(OffreCourante courante) {
        offre = courante;
        removeAll();
        Section carte = new Section(new H2(Textes.texte("offre.menu.synthese")), new DescriptionOffre(courante.vue()));
        carte.addClassName("carte");
        carte.add(new Paragraph(
                Textes.texte("offre.dossiers", compter.execute(courante.vue().id()))));
        if (courante.vue().mesureNationale() != null) {
            carte.add(new Paragraph(Textes.texte("offre.niveau-1")));
        }
        Section trace = new Section(
                new H2(Textes.texte("offre.historique")),
                new HistoriqueOffre(
                        historique.execute(courante.vue().id()),
                        courante.moi().structure().fuseau()));
        trace.addClassName("carte");
        add(carte, trace);
    }

    @Override
    public String getPageTitle() {
        String titre = Textes.texte("offre.menu.synthese");
        return offre == null ? titre : offre.titrePage(titre);
    }
}
