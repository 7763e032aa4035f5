package fr.cepage.ui.pacea;

import fr.cepage.application.pacea.DispositifsVue;
import fr.cepage.application.pacea.PaceaPrepare;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.domain.pacea.EtatPacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.dispositif.AutresDispositifs;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** « Créer le PACEA », the cards of the PACEA beside those of the CEP, and their windows. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class PartiePacea implements AutresDispositifs {

    private final CreationDuPacea creation;
    private final ActesDuPacea actes;
    private final ActeExplique creer = new ActeExplique("pacea.creer", "creer-pacea", this::creer).secondaire();
    private List<CartePacea> cartes = List.of();
    private Runnable relecture = () -> {};
    private @Nullable DossierCourant dossier;
    private @Nullable PaceaPrepare prepare;

    PartiePacea(CreationDuPacea creation, ActesDuPacea actes) {
        this.creation = creation;
        this.actes = actes;
    }

    @Override
    public ActeExplique acte() {
        return creer;
    }

    @Override
    public void recevoir(DossierCourant courant, DispositifsVue lus, Runnable page) {
        dossier = courant;
        prepare = lus.prepare();
        relecture = page;
        creer.montrer(lus.prepare().empechements());
        cartes = lus.paceas().stream().map(this::carte).toList();
    }

    @Override
    public List<CartePacea> enCours() {
        return cartes(EtatPacea.EN_COURS);
    }

    @Override
    public List<CartePacea> clos() {
        return cartes(EtatPacea.CLOS);
    }

    private List<CartePacea> cartes(EtatPacea etat) {
        return cartes.stream().filter(carte -> carte.pacea().etat() == etat).toList();
    }

    private CartePacea carte(PaceaVue pacea) {
        return new CartePacea(
                pacea, acte -> actes.ouvrir(acte, pacea, prepare().cep().aujourdhui(), () -> actualiser(pacea.id())));
    }

    private void creer() {
        creation.ouvrir(prepare(), Objects.requireNonNull(dossier), pacea -> actualiser(pacea.id()));
    }

    private PaceaPrepare prepare() {
        return Objects.requireNonNull(prepare);
    }

    /** The page anew, and the keyboard back where it was. */
    private void actualiser(PaceaId touche) {
        if (Actes.accomplir(relecture)) {
            cartes.stream()
                    .filter(carte -> carte.pacea().id().equals(touche))
                    .findFirst()
                    .ifPresentOrElse(CartePacea::focus, creer::focus);
        }
    }
}
