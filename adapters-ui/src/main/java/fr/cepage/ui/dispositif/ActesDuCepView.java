package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.dispositif.ActesDuCepVue;
import fr.cepage.application.dispositif.ConsulterActesDuCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done in a CEP, level by level, when, and what remains; no order is imposed (REF-01). */
@Route(value = "dossiers/:id/" + DispositifsView.PARTIE + "/:cep/actes", layout = DossierLayout.class)
@PermitAll
final class ActesDuCepView extends Section implements PartieDossier, BeforeEnterObserver, HasDynamicTitle {

    private final ConsulterActesDuCep consulter;
    private @Nullable DispositifCepId cep;
    private @Nullable DossierCourant dossier;

    ActesDuCepView(ConsulterActesDuCep consulter) {
        this.consulter = consulter;
        addClassName("actes-du-cep");
    }

    /** A CEP of another dossier is not there either. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DossierId demande = Adresses.identifiant(event, DossierId::new, TypeRessource.DOSSIER);
        cep = Adresses.identifiant(event, "cep", DispositifCepId::new, TypeRessource.DISPOSITIF);
        if (!consulter.execute(cep).dossier().equals(demande)) {
            throw new Introuvable(TypeRessource.DISPOSITIF);
        }
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        ActesDuCepVue vue = consulter.execute(Objects.requireNonNull(cep));
        removeAll();
        add(tete(vue), new Paragraph(Textes.texte("actes-du-cep.sans-ordre")));
        vue.referentiel().forEach(niveau -> add(new NiveauRealise(niveau, vue)));
        if (!vue.horsReferentiel().isEmpty()) {
            add(autres(vue));
        }
    }

    private static Article autres(ActesDuCepVue vue) {
        String titre = Textes.texte("actes-du-cep.autres");
        ActesRealises realises = new ActesRealises(vue.dossier(), titre);
        vue.horsReferentiel().forEach((acte, faits) -> realises.ajouter(acte.libelle(), "", faits));
        Article carte = new Article(new H3(titre), realises);
        carte.addClassNames("carte", "niveau-realise");
        return carte;
    }

    private Header tete(ActesDuCepVue vue) {
        Anchor retour = new Anchor(
                "/" + Adresses.partie(vue.dossier(), DispositifsView.PARTIE), Textes.texte("actes-du-cep.retour"));
        Paragraph periode = new Paragraph(
                vue.fin() == null
                        ? Textes.texte("actes-du-cep.depuis", vue.debut())
                        : Textes.texte("actes-du-cep.entre", vue.debut(), vue.fin()));
        periode.addClassName("circonstances");
        Div titre = new Div(new H2(Textes.texte("actes-du-cep.titre")), periode);
        Header tete = new Header(titre, retour);
        tete.addClassName("partie-tete");
        return tete;
    }

    @Override
    public String getPageTitle() {
        return Objects.requireNonNull(dossier).titrePage(Textes.texte("actes-du-cep.titre"));
    }
}
