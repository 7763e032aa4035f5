package fr.cepage.ui.demande;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Calendrier;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.demande.CarteDemande.ActeChoisiEvent;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Suivi > Demandes: the demandes of the dossier, the latest first, and what becomes of them (DEM-01). */
@Route(value = "dossiers/:id/demandes", layout = DossierLayout.class)
@PermitAll
final class DemandesView extends Section implements PartieDossier, HasDynamicTitle {

    private final UseCasesDemande cas;
    private final Calendrier calendrier;
    private final ActeExplique nouvelle = new ActeExplique("demande.nouvelle", "nouvelle-demande", this::enregistrer);
    private final ListeParPages<DemandeVue> liste = new ListeParPages<>("demandes.aucune", this::carte);
    private final Map<DemandeId, CarteDemande> cartes = new HashMap<>();
    private @Nullable DossierCourant dossier;

    DemandesView(UseCasesDemande cas, Calendrier calendrier) {
        this.cas = cas;
        this.calendrier = calendrier;
        addClassName("suivi");
        Header tete = new Header(new H2(Textes.texte("demandes.titre")), nouvelle);
        tete.addClassName("partie-tete");
        add(tete, liste);
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        cartes.clear();
        nouvelle.montrer(
                courant.peut(Droit.GERER_EVENEMENTS) ? List.of() : List.of(Violation.de(Droit.GERER_EVENEMENTS)));
        liste.montrer(courant.id(), page -> cas.lister().execute(courant.id(), page));
    }

    private CarteDemande carte(DemandeVue demande) {
        Optional<String> empechement = courant().peut(Droit.GERER_EVENEMENTS)
                ? Optional.empty()
                : Optional.of(Textes.texte(Droit.GERER_EVENEMENTS.cle()));
        CarteDemande carte = new CarteDemande(demande, empechement);
        carte.addActeChoisiListener(this::faire);
        cartes.put(demande.id(), carte);
        return carte;
    }

    private void enregistrer() {
        Actes.accomplir(
                () -> new NouvelleDemandeDialog(
                                courant().id(),
                                calendrier.aujourdhui(courant().moi()),
                                cas,
                                demande -> actualiser(demande.id()))
                        .ouvrir(),
                new Avis());
    }

    private void faire(ActeChoisiEvent choisi) {
        DemandeVue demande = choisi.getSource().demande();
        choisi.acte()
                .cible()
                .ifPresentOrElse(
                        etat -> passer(demande, etat),
                        () -> Actes.accomplir(
                                () -> new ModifierDemandeDialog(demande, cas).ouvrir(() -> actualiser(demande.id())),
                                new Avis()));
    }

    private void passer(DemandeVue demande, EtatDemande etat) {
        VersionAttendue version = VersionAttendue.de(demande.version());
        Actes.executer(
                        () -> cas.modifier().execute(demande.id(), version, saisie -> saisie.dansLEtat(etat.name())),
                        new Avis())
                .ifPresent(_ -> Avis.succes("demande.passee." + etat));
        actualiser(demande.id());
    }

    /** After an act, or one that came too late: what is stored now, and the keyboard back where it was. */
    private void actualiser(DemandeId touchee) {
        if (Actes.accomplir(courant()::rafraichirTout, new Avis())) {
            Optional.ofNullable(cartes.get(touchee)).ifPresentOrElse(CarteDemande::focus, nouvelle::focus);
        }
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }

    @Override
    public String getPageTitle() {
        return courant().titrePage(Textes.texte("demandes.titre"));
    }
}
