package fr.cepage.ui.dispositif;

import fr.cepage.application.pacea.PaceaPrepare;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.domain.pacea.EtatPacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.pacea.ActePacea;
import fr.cepage.ui.pacea.CartePacea;
import fr.cepage.ui.pacea.DialoguesPacea;
import fr.cepage.ui.pacea.UseCasesPacea;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the page of the dispositifs shows of the PACEA: « Créer le PACEA », the cards beside the CEP's, the windows. */
class PartiePacea {

    private final UseCasesPacea cas;
    private final UseCasesCep casDuCep;
    private final Runnable relecture;
    private final ActeExplique creer = new ActeExplique("pacea.creer", "creer-pacea", this::creer).secondaire();
    private List<CartePacea> cartes = List.of();
    private @Nullable DossierCourant dossier;
    private @Nullable PaceaPrepare prepare;

    /** @param relecture shows the page as it is after an act */
    PartiePacea(UseCasesPacea cas, UseCasesCep casDuCep, Runnable relecture) {
        this.cas = cas;
        this.casDuCep = casDuCep;
        this.relecture = relecture;
    }

    ActeExplique acte() {
        return creer;
    }

    void lire(DossierCourant courant) {
        PaceaPrepare lu = cas.preparer().execute(courant.id());
        dossier = courant;
        prepare = lu;
        creer.montrer(lu.empechements());
        cartes = cas.lister().execute(courant.id()).stream().map(this::carte).toList();
    }

    List<CartePacea> cartes(EtatPacea etat) {
        return cartes.stream().filter(carte -> carte.pacea().etat() == etat).toList();
    }

    private CartePacea carte(PaceaVue pacea) {
        CartePacea carte = new CartePacea(pacea);
        carte.addActeChoisiListener(choisi -> Actes.accomplir(() -> ouvrir(choisi.acte(), pacea), new Avis()));
        return carte;
    }

    private void ouvrir(ActePacea acte, PaceaVue pacea) {
        new DialoguesPacea(cas, prepare().cep().aujourdhui()).pour(acte, pacea).ouvrir(() -> actualiser(pacea.id()));
    }

    private void creer() {
        DossierCourant courant = Objects.requireNonNull(dossier);
        PaceaASaisir depart = new PaceaASaisir(prepare(), courant.vue().referent());
        Actes.accomplir(
                () -> new CreerPaceaDialog(courant.id(), depart, cas, casDuCep).ouvrir(this::actualiser), new Avis());
    }

    private PaceaPrepare prepare() {
        return Objects.requireNonNull(prepare);
    }

    /** The page anew, and the keyboard back where it was. */
    private void actualiser(PaceaId touche) {
        if (Actes.accomplir(relecture, new Avis())) {
            cartes(EtatPacea.EN_COURS).stream()
                    .filter(carte -> carte.pacea().id().equals(touche))
                    .findFirst()
                    .ifPresentOrElse(CartePacea::focus, creer::focus);
        }
    }
}
