package fr.cepage.ui.evenement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cepage.domain.referentiel.ActeMetier;
import fr.cepage.domain.referentiel.CategorieActe;
import fr.cepage.domain.referentiel.ReferentielActivites.Mission;
import fr.cepage.domain.referentiel.ReferentielActivites.Niveau;
import fr.cepage.domain.referentiel.ReferentielActivites.Objectif;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.function.BiConsumer;

/** The activity reference to walk through, from levels to acts: what is ticked counts at once, so that nothing is lost. */
final class ArbreDesActes {

    private final Dialog fenetre = new Dialog(Textes.texte("activite.titre"));
    private final List<String> choisis;
    private final BiConsumer<Choix, Boolean> bascule;

    /**
     * @param choisis codes of those that are chosen already
     * @param bascule what to do once an act was ticked, or no longer is
     */
    ArbreDesActes(List<Niveau> niveaux, List<String> choisis, BiConsumer<Choix, Boolean> bascule) {
        this.choisis = choisis;
        this.bascule = bascule;
        Div arbre = new Div(new Paragraph(Textes.texte("activite.sans-ordre")));
        arbre.addClassName("arbre-des-actes");
        niveaux.forEach(niveau -> arbre.add(branche(niveau)));
        Button fermer = new Button(Textes.texte("activite.fermer"), _ -> fenetre.close());
        fenetre.add(arbre);
        fenetre.getFooter().add(fermer);
        fenetre.addClassName("dialogue-formulaire");
        fenetre.setWidth("min(44rem, 95vw)");
    }

    void ouvrir() {
        fenetre.open();
    }

    private NativeDetails branche(Niveau niveau) {
        NativeDetails branche = new NativeDetails(new Span(Textes.texte("activite.niveau." + niveau.niveau())));
        branche.addClassName("actes-" + niveau.niveau());
        branche.setOpen(
                niveau.actes().anyMatch(acte -> choisis.contains(acte.code().valeur())));
        Div missions = new Div();
        niveau.missions().forEach(mission -> missions.add(branche(mission, niveau)));
        branche.setContent(missions);
        return branche;
    }

    private Div branche(Mission mission, Niveau niveau) {
        Div branche = new Div(new H3(mission.libelle()));
        branche.addClassName("mission");
        mission.objectifs().forEach(objectif -> branche.add(branche(objectif, mission, niveau)));
        return branche;
    }

    private Div branche(Objectif objectif, Mission mission, Niveau niveau) {
        Paragraph titre = new Paragraph(objectif.libelle());
        titre.addClassName("objectif");
        Div branche = new Div(titre);
        branche.getElement().setAttribute("role", "group").setAttribute("aria-label", objectif.libelle());
        objectif.actes().forEach(acte -> branche.add(feuille(acte, mission, niveau)));
        return branche;
    }

    private Component feuille(ActeMetier acte, Mission mission, Niveau niveau) {
        Checkbox fait =
                new Checkbox(acte.libelle(), choisis.contains(acte.code().valeur()));
        fait.addValueChangeListener(coche -> bascule.accept(ChoixDActe.de(acte, mission, niveau), coche.getValue()));
        CategorieActe categorie = acte.categorie();
        if (categorie != null && !categorie.name().equals(niveau.niveau().name())) {
            fait.setHelperText(Textes.texte("activite.categorie." + categorie));
        }
        return fait;
    }
}
