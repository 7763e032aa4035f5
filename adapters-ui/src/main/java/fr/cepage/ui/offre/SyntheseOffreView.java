package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.offre.ConsulterHistoriqueOffre;
import fr.cepage.application.offre.LigneHistorique;
import fr.cepage.application.proposition.CompterDossiersDeLOffre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** SUIVI > Synthèse: the offer at a glance, before it is proposed, and who wrote it. */
@Route(value = Adresses.OFFRES + "/:id/synthese", layout = OffreLayout.class)
@PermitAll
final class SyntheseOffreView extends Div implements PartieOffre, HasDynamicTitle {

    private final ConsulterHistoriqueOffre historique;
    private final CompterDossiersDeLOffre compter;
    private @Nullable OffreLayout offre;

    SyntheseOffreView(ConsulterHistoriqueOffre historique, CompterDossiersDeLOffre compter) {
        this.historique = historique;
        this.compter = compter;
        addClassName("cartes");
    }

    @Override
    public void montrer(OffreLayout courante) {
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
                historique(courante.vue().id(), courante.moi().structure().fuseau()));
        trace.addClassName("carte");
        add(carte, trace);
    }

    /** Who wrote it and when, in the time of the structure, newest first. */
    private UnorderedList historique(OffreId id, ZoneId fuseau) {
        UnorderedList lignes = new UnorderedList();
        lignes.addClassName("historique");
        historique.execute(id).forEach(ligne -> lignes.add(new ListItem(phrase(ligne, fuseau))));
        return lignes;
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

    @Override
    public String getPageTitle() {
        String titre = Textes.texte("offre.menu.synthese");
        return offre == null ? titre : offre.titrePage(titre);
    }
}
