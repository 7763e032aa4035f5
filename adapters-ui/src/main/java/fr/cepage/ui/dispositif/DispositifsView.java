package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.ListerDispositifsCep;
import fr.cepage.application.dispositif.PreparerPropositionCep;
import fr.cepage.application.dispositif.PropositionPreparee;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.pacea.EtatPacea;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dispositif.CarteCep.ActeChoisiEvent;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import fr.cepage.ui.pacea.UseCasesPacea;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Suivi > Dispositifs: every CEP and PACEA of the dossier, the latest first, and what can be done with each (CEP-10). */
@Route(value = "dossiers/:id/" + DispositifsView.PARTIE, layout = DossierLayout.class)
@PermitAll
class DispositifsView extends Div implements PartieDossier, HasDynamicTitle {

    static final String PARTIE = "dispositifs";

    private final ListerDispositifsCep lister;
    private final PreparerPropositionCep preparer;
    private final UseCasesCep cas;
    private final PartiePacea pacea;
    private final ActeExplique proposer = new ActeExplique("dispositifs.proposer", "proposer-cep", this::proposer);
    private final Div cartes = new Div();
    private @Nullable DossierCourant dossier;
    private @Nullable PropositionPreparee preparee;

    DispositifsView(
            ListerDispositifsCep lister, PreparerPropositionCep preparer, UseCasesCep cas, UseCasesPacea casDuPacea) {
        this.lister = lister;
        this.preparer = preparer;
        this.cas = cas;
        this.pacea = new PartiePacea(casDuPacea, cas, this::relire);
        addClassName("dispositifs");
        proposer.raccourci();
        cartes.addClassName("cartes");
        Div actes = new Div(pacea.acte(), proposer);
        actes.addClassName("partie-actes");
        Header tete = new Header(new H2(Textes.texte("dispositifs.titre")), actes);
        tete.addClassName("partie-tete");
        add(tete, cartes);
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        afficher();
    }

    private void afficher() {
        PropositionPreparee lue = preparer.execute(dossier().id());
        preparee = lue;
        proposer.montrer(lue.empechements());
        MotifsSortie motifs = new MotifsSortie(cas.listes().execute(Liste.MOTIFS_SORTIE, null));
        pacea.lire(dossier());
        cartes.removeAll();
        pacea.cartes(EtatPacea.EN_COURS).forEach(cartes::add);
        lister.execute(dossier().id()).forEach(cep -> cartes.add(carte(cep, motifs)));
        pacea.cartes(EtatPacea.CLOS).forEach(cartes::add);
        if (cartes.getComponentCount() == 0) {
            cartes.add(new Paragraph(Textes.texte("dispositifs.aucun")));
        }
    }

    private CarteCep carte(DispositifCepVue cep, MotifsSortie motifs) {
        CarteCep carte = new CarteCep(cep, motifs, preparee().aujourdhui());
        carte.addActeChoisiListener(choisi -> Actes.accomplir(() -> ouvrir(choisi), new Avis()));
        carte.avertissements()
                .accompagner(
                        AvertissementCep.REFERENT_DIFFERENT,
                        new AlignerReferent(cep, dossier(), cas, () -> actualiser(cep.id())));
        return carte;
    }

    private void ouvrir(ActeChoisiEvent choisi) {
        new DialoguesCep(cas, preparee().aujourdhui())
                .pour(choisi.acte(), choisi.cep())
                .ouvrir(() -> actualiser(choisi.cep().id()));
    }

    private void proposer() {
        EntreePreparee entree = new EntreePreparee(
                preparee(),
                preparee().referent() == null ? null : dossier().vue().referent());
        Actes.accomplir(
                () -> new ProposerCepDialog(dossier().id(), entree, cas).ouvrir(() -> actualiser(null)), new Avis());
    }

    /** After an act: the head, the cards, and the keyboard back where it was. */
    private void actualiser(@Nullable DispositifCepId touche) {
        if (Actes.accomplir(this::relire, new Avis())) {
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
