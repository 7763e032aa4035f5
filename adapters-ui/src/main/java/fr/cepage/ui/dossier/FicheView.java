package fr.cepage.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DroitsManquants;
import fr.cepage.ui.commun.Textes;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A sheet of a dossier that is changed where it stands; who may not change reads it, with the reason (DRO-06). */
abstract class FicheView extends Section implements PartieDossier, HasDynamicTitle {

    private final String titre;
    private final FicheForm formulaire;
    private final ModifierDossier modifierDossier;
    private @Nullable DossierCourant dossier;
    private @Nullable DossierId montre;

    FicheView(String cleTitre, FicheForm formulaire, ModifierDossier modifierDossier) {
        this.titre = Textes.texte(cleTitre);
        this.formulaire = formulaire;
        this.modifierDossier = modifierDossier;
        addClassName("carte");
        Div actions = new Div(formulaire.valider());
        actions.addClassName("actions");
        add(new H2(titre), formulaire, actions);
        formulaire.relier(
                this::enregistrer, () -> formulaire.reprendre(courant().rafraichir()));
    }

    @Override
    public void montrer(DossierCourant nouveau) {
        dossier = nouveau;
        if (!nouveau.peut(Droit.MODIFIER_DOSSIER)) {
            Object _ = DroitsManquants.dire(Droit.MODIFIER_DOSSIER);
        }
        formulaire.situer(nouveau.moi());
        if (nouveau.id().equals(montre)) {
            formulaire.reprendre(nouveau.vue());
            return;
        }
        montre = nouveau.id();
        formulaire.afficher(nouveau.vue());
    }

    private void enregistrer(UnaryOperator<SaisieDossier> changement) {
        VersionAttendue version = VersionAttendue.de(courant().vue().version());
        Actes.executer(() -> modifierDossier.execute(courant().id(), version, changement), formulaire.affichage())
                .ifPresent(_ -> {
                    formulaire.afficher(courant().rafraichir());
                    montrer(courant());
                    Avis.succes("dossier.enregistre");
                });
    }

    final DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }

    @Override
    public String getPageTitle() {
        return dossier == null ? titre : dossier.titrePage(titre);
    }
}
