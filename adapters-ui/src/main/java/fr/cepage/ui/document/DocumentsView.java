package fr.cepage.ui.document;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.cepage.application.document.DocumentVue;
import fr.cepage.application.document.ListerDocuments;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Projet > Documents: what was produced, the latest first, and what becomes of it (SYN-10, SYN-11, SYN-14). */
@Route(value = "dossiers/:id/" + DocumentsView.PARTIE, layout = DossierLayout.class)
@PermitAll
final class DocumentsView extends Section implements PartieDossier, HasDynamicTitle, BeforeEnterObserver {

    static final String PARTIE = "documents";

    private final ListerDocuments lister;
    private final ActesDeDocument actes;
    private final JourDeLaStructure jourDeLaStructure;
    private final ActeExplique synthese =
            new ActeExplique("document.produire.synthese", "produire-synthese", this::produireSynthese);
    private final ActeExplique liaison =
            new ActeExplique("document.produire.liaison", "produire-liaison", this::produireLiaison).secondaire();
    private final ListeParPages<DocumentVue, CarteDocument> liste = new ListeParPages<>("documents.aucun", this::carte);
    private @Nullable DossierCourant dossier;
    private @Nullable RemiseVoulue voulue;

    DocumentsView(ListerDocuments lister, ActesDeDocument actes, JourDeLaStructure jourDeLaStructure) {
        this.lister = lister;
        this.actes = actes;
        this.jourDeLaStructure = jourDeLaStructure;
        addClassName("suivi");
        Div gestes = new Div(synthese, liaison);
        gestes.addClassName("partie-actes");
        Header tete = new Header(new H2(Textes.texte("documents.titre")), gestes);
        tete.addClassName("partie-tete");
        add(tete, liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arrivee) {
        voulue = RemiseVoulue.de(arrivee.getLocation().getQueryParameters()).orElse(null);
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        permettreLaSynthese(courant);
        liaison.montrer(courant.empechements(Droit.GERER_EVENEMENTS));
        liste.montrer(courant.id(), page -> lister.execute(courant.id(), page));
        if (voulue != null && courant.peut(Droit.PROPOSER_CEP)) {
            RemiseVoulue remise = voulue;
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, _ -> remettre(remise)));
        }
        voulue = null;
    }

    /** Once the arrival is over, which closes what was opened before; not again when the page is read anew. */
    private void remettre(RemiseVoulue remise) {
        Location ici = new Location(Adresses.partie(courant().id(), PARTIE));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, ici));
        Actes.accomplir(() ->
                actes.remettreSynthese(courant().id(), remise.cep(), remise.phase(), aujourdhui(), this::actualiser));
    }

    private LocalDate aujourdhui() {
        return jourDeLaStructure.aujourdhui(courant().moi());
    }

    private void permettreLaSynthese(DossierCourant courant) {
        if (courant.peut(Droit.PROPOSER_CEP) && !actes.aUnCep(courant.id())) {
            synthese.empecher(Textes.texte("documents.sans-cep"));
        } else {
            synthese.montrer(courant.empechements(Droit.PROPOSER_CEP));
        }
    }

    private CarteDocument carte(DocumentVue document) {
        return new CarteDocument(
                document,
                courant().moi().structure().fuseau(),
                actes.contenu(document),
                courant().empechements(document.type().droit()),
                () -> actes.remettre(document, aujourdhui(), this::actualiser));
    }

    private void produireSynthese() {
        actes.produireSynthese(courant().id(), this::actualiser);
    }

    private void produireLiaison() {
        actes.produireLiaison(courant().id(), this::actualiser);
    }

    /** What is stored now, and the keyboard on the card that changed. */
    private void actualiser(DocumentVue touche) {
        DocumentId id = touche.id();
        if (Actes.accomplir(courant()::rafraichirTout)) {
            liste.carte(lu -> lu.id().equals(id)).ifPresentOrElse(CarteDocument::focus, synthese::focus);
        }
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }

    @Override
    public String getPageTitle() {
        return courant().titrePage(Textes.texte("documents.titre"));
    }
}
