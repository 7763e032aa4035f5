package fr.cepage.ui.offre;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.offre.CreerOffre;
import fr.cepage.application.offre.SaisieOffre;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.cadre.MainLayout;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DroitsSuivis;
import fr.cepage.ui.commun.EnTete;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import java.util.function.UnaryOperator;

/** Adds an offer to the catalogue; its conditions come next, in its own sheet. */
@Route(value = Adresses.NOUVELLE_OFFRE, layout = MainLayout.class)
@PermitAll
final class NouvelleOffreView extends Div implements HasDynamicTitle {

    private final CreerOffre creerOffre;
    private final InformationsOffreForm formulaire;

    NouvelleOffreView(
            CreerOffre creerOffre,
            ConsulterListe listes,
            RechercherUtilisateurs utilisateurs,
            JourDeLaStructure jourDeLaStructure) {
        MoiVue moi = DroitsSuivis.exiger(Droit.GERER_OFFRES);
        this.creerOffre = creerOffre;
        formulaire = new InformationsOffreForm("offre.creer", listes, utilisateurs);
        formulaire.commencer(
                jourDeLaStructure.aujourdhui(moi),
                new PersonneVue(moi.acteur().id(), moi.acteur().nom()));
        formulaire.relier(this::creer);
        Section carte = new Section(new Paragraph(Textes.texte("offre.obligatoires")), formulaire, actions());
        carte.addClassNames("carte", "etroite");
        add(new EnTete(Textes.texte("offre.nouvelle")), carte);
    }

    private Div actions() {
        Button annuler =
                new Button(Textes.texte("action.annuler"), _ -> getUI().ifPresent(ui -> ui.navigate(Adresses.OFFRES)));
        Div actions = new Div(annuler, formulaire.valider());
        actions.addClassName("actions");
        return actions;
    }

    private void creer(UnaryOperator<SaisieOffre> changement) {
        Actes.executer(() -> creerOffre.execute(changement.apply(SaisieOffre.VIDE)), formulaire.affichage())
                .ifPresent(offre -> {
                    formulaire.noter();
                    Avis.succes("offre.creee", offre.nom());
                    getUI().ifPresent(ui -> ui.navigate(Adresses.partie(offre.id(), "conditions")));
                });
    }

    @Override
    public String getPageTitle() {
        return Textes.texte("page.titre", Textes.texte("offre.nouvelle"));
    }
}
