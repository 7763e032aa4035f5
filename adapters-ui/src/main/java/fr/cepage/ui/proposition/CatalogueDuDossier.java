package fr.cepage.ui.proposition;

import com.vaadin.flow.component.html.Div;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.application.offre.DispositifCatalogue;
import fr.cepage.application.offre.LigneCatalogue;
import fr.cepage.application.offre.RechercherCatalogue;
import fr.cepage.application.offre.TypeCatalogue;
import fr.cepage.application.proposition.ListerOffresRecentes;
import fr.cepage.application.proposition.OffreRecente;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.PanneauDossier;
import fr.cepage.ui.offre.ActesCatalogue;
import fr.cepage.ui.offre.PanneauCatalogue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The search of offers and dispositifs beside a dossier: what it finds is proposed to that young person (OFF-02). */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Order(CatalogueDuDossier.RANG)
final class CatalogueDuDossier extends Div implements PanneauDossier, ActesCatalogue {

    static final int RANG = 200;

    private final ListerOffresRecentes recentes;
    private final PropositionDOffre offres;
    private final PropositionDeDispositif dispositifs;
    private final PanneauCatalogue panneau;
    private @Nullable DossierCourant dossier;
    private @Nullable DossierVue verifiePour;
    private @Nullable MoiVue montreA;

    CatalogueDuDossier(
            RechercherCatalogue rechercher,
            ConsulterListe listes,
            ListerOffresRecentes recentes,
            PropositionDOffre offres,
            PropositionDeDispositif dispositifs) {
        this.recentes = recentes;
        this.offres = offres;
        this.dispositifs = dispositifs;
        this.panneau = new PanneauCatalogue(rechercher, listes, this);
        add(panneau);
    }

    @Override
    public Div composant() {
        return this;
    }

    /** What was found stays while one goes from part to part; for other rights it is read again, for another dossier anew. */
    @Override
    public void montrer(DossierCourant courant) {
        DossierVue avant = verifiePour;
        boolean parUnAutre = !courant.moi().equals(montreA);
        dossier = courant;
        verifiePour = courant.vue();
        montreA = courant.moi();
        if (avant == null || !avant.id().equals(courant.id())) {
            panneau.recommencer();
        } else if (parUnAutre) {
            panneau.relire();
        } else if (!avant.equals(courant.vue())) {
            panneau.verifier();
        }
    }

    @Override
    public List<Violation> empechements(LigneCatalogue ligne) {
        Violation raison = ligne.empechement();
        DispositifCatalogue dispositif = ligne.dispositif();
        if (raison != null) {
            return List.of(raison);
        }
        return dispositif == null
                ? List.of()
                : dispositifs.empechements(dispositif, courant().id());
    }

    @Override
    public List<LigneCatalogue> recentes() {
        Violation manque = courant().empechements(Droit.GERER_EVENEMENTS).stream()
                .findFirst()
                .orElse(null);
        return recentes.execute().stream().map(offre -> ligne(offre, manque)).toList();
    }

    private static LigneCatalogue ligne(OffreRecente offre, @Nullable Violation manque) {
        return new LigneCatalogue(
                TypeCatalogue.OFFRE, offre.nom(), offre.id(), null, offre.mesureNationale(), null, manque);
    }

    @Override
    public void proposer(LigneCatalogue ligne) {
        Actes.accomplir(() -> ouvrir(ligne));
    }

    private void ouvrir(LigneCatalogue ligne) {
        DispositifCatalogue dispositif = ligne.dispositif();
        if (dispositif == null) {
            offres.ouvrir(Objects.requireNonNull(ligne.offre()), courant());
        } else {
            dispositifs.ouvrir(dispositif, courant(), this::apresUnDispositif);
        }
    }

    private void apresUnDispositif() {
        Actes.accomplir(courant()::rafraichirTout);
        panneau.verifier();
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }
}
