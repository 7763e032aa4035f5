package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.dispositif.PropositionPreparee;
import fr.cepage.application.pacea.ConsulterDispositifs;
import fr.cepage.application.pacea.DispositifsVue;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Suivi > Dispositifs: every CEP and PACEA of the dossier, the latest first, and what can be done with each (CEP-10). */
@Route(value = "dossiers/:id/" + DispositifsView.PARTIE, layout = DossierLayout.class)
@PermitAll
class DispositifsView extends Div implements PartieDossier, HasDynamicTitle {

    static final String PARTIE = "dispositifs";

    private final ConsulterDispositifs consulter;
    private final PropositionDuCep proposition;
    private final CartesDuCep ceps;
    private final List<AutresDispositifs> autres;
    private final ActeExplique proposer = new ActeExplique("dispositifs.proposer", "proposer-cep", this::proposer);
    private final Div cartes = new Div();
    private @Nullable DossierCourant dossier;
    private @Nullable PropositionPreparee preparee;

    DispositifsView(
            ConsulterDispositifs consulter,
            PropositionDuCep proposition,
            CartesDuCep ceps,
            ObjectProvider<AutresDispositifs> autres) {
        this.consulter = consulter;
        this.proposition = proposition;
        this.ceps = ceps;
        this.autres = autres.orderedStream().toList();
        addClassName("dispositifs");
        add(tete(), cartes);
    }

    private Header tete() {
        proposer.raccourci();
        cartes.addClassName("cartes");
        Div boutons = new Div();
        boutons.addClassName("partie-actes");
        autres.forEach(autre -> boutons.add(autre.acte()));
        boutons.add(proposer);
        Header tete = new Header(new H2(Textes.texte("dispositifs.titre")), boutons);
        tete.addClassName("partie-tete");
        return tete;
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        afficher();
    }

    private void afficher() {
        DispositifsVue lus = consulter.execute(dossier().id());
        preparee = lus.proposition();
        proposer.montrer(lus.proposition().empechements());
        autres.forEach(autre -> autre.recevoir(dossier(), lus, this::relire));
        cartes.removeAll();
        autres.forEach(autre -> autre.enCours().forEach(cartes::add));
        ceps.de(lus.ceps(), dossier(), lus.proposition().aujourdhui(), this::actualiser)
                .forEach(cartes::add);
        autres.forEach(autre -> autre.clos().forEach(cartes::add));
        if (cartes.getComponentCount() == 0) {
            cartes.add(new Paragraph(Textes.texte("dispositifs.aucun")));
        }
    }

    private void proposer() {
        proposition.ouvrir(preparee(), dossier(), () -> actualiser(null));
    }

    /** After an act: the head, the cards, and the keyboard back where it was. */
    private void actualiser(@Nullable DispositifCepId touche) {
        if (Actes.accomplir(this::relire)) {
            viser(touche);
        }
    }

    private void relire() {
        dossier().rafraichir();
        afficher();
    }

    private void viser(@Nullable DispositifCepId touche) {
        cartes.getChildren()
                .filter(CarteCep.class::isInstance)
                .map(CarteCep.class::cast)
                .filter(carte -> touche == null || carte.cep().id().equals(touche))
                .findFirst()
                .ifPresentOrElse(CarteCep::focus, proposer::focus);
    }

    private DossierCourant dossier() {
        return Objects.requireNonNull(dossier);
    }

    private PropositionPreparee preparee() {
        return Objects.requireNonNull(preparee);
    }

    @Override
    public String getPageTitle() {
        return dossier().titrePage(Textes.texte("dispositifs.titre"));
    }
}
