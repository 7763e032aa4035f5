package fr.cepage.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.dossier.ChercherDoublons;
import fr.cepage.application.dossier.CreerDossier;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.commun.Nettoyage;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.cadre.MainLayout;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DroitsSuivis;
import fr.cepage.ui.commun.EnTete;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;

/** Opens a dossier, once likely duplicates have been before the eyes; they never refuse it (DOS-05). */
@Route(value = Adresses.NOUVEAU_DOSSIER, layout = MainLayout.class)
@PermitAll
final class NouveauDossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CreerDossier creerDossier;
    private final ChercherDoublons chercherDoublons;
    private final NouveauDossierForm formulaire;
    private final PanneauDoublons doublons = new PanneauDoublons();

    NouveauDossierView(ConsulterListe consulterListe, CreerDossier creerDossier, ChercherDoublons chercherDoublons) {
        DroitsSuivis.exiger(Droit.MODIFIER_DOSSIER);
        this.creerDossier = creerDossier;
        this.chercherDoublons = chercherDoublons;
        formulaire = new NouveauDossierForm(consulterListe.execute(Liste.CIVILITES, null), this::chercher);
        formulaire.relier(this::demander);
        Section carte = new Section(formulaire, doublons, actions());
        carte.addClassNames("carte", "etroite");
        add(new EnTete(Textes.texte("nouveau-dossier.titre")), carte);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        formulaire.commencer(NouveauDossierSaisi.lire(event.getLocation().getQueryParameters()));
        formulaire.viser();
    }

    private Div actions() {
        Button annuler = new Button(
                Textes.texte("action.annuler"), _ -> getUI().ifPresent(ui -> ui.navigate(Adresses.DOSSIERS)));
        Div actions = new Div(annuler, formulaire.valider());
        actions.addClassName("actions");
        return actions;
    }

    private void chercher() {
        doublons.montrer(trouver(formulaire.saisie()));
    }

    private List<LigneDossier> trouver(SaisieDossier saisie) {
        String nom = Nettoyage.valeur(saisie.nomNaissance());
        String prenom = Nettoyage.valeur(saisie.prenom());
        LocalDate naissance = saisie.dateNaissance();
        if (nom == null || prenom == null || naissance == null) {
            return List.of();
        }
        return Actes.executer(() -> chercherDoublons.execute(nom, saisie.nomUsage(), prenom, naissance))
                .orElse(List.of());
    }

    /** Duplicates that nobody has seen yet are shown first; asking again creates. */
    private void demander(SaisieDossier saisie) {
        List<LigneDossier> trouves = trouver(saisie);
        if (doublons.montre(trouves)) {
            creer(saisie);
        } else {
            doublons.montrer(trouves);
        }
    }

    private void creer(SaisieDossier saisie) {
        Actes.executer(() -> creerDossier.execute(saisie), formulaire.affichage())
                .ifPresent(cree -> {
                    formulaire.noter();
                    Avis.succes("nouveau-dossier.fait", cree.dossier().numero());
                    getUI().ifPresent(ui ->
                            ui.navigate(Adresses.partie(cree.dossier().id(), "identite")));
                });
    }

    @Override
    public String getPageTitle() {
        return Textes.texte("page.titre", Textes.texte("nouveau-dossier.titre"));
    }
}
