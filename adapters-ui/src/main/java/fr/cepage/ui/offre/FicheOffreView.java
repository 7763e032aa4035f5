package fr.cepage.ui.offre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.offre.ModifierOffre;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.application.offre.SaisieOffre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A sheet of an offer that is changed where it stands; who may not change reads it, with the reason (DRO-05). */
abstract class FicheOffreView extends Section implements PartieOffre, HasDynamicTitle {

    private final String titre;
    private final Formulaire<OffreVue, UnaryOperator<SaisieOffre>> formulaire;
    private final ModifierOffre modifierOffre;
    private @Nullable OffreLayout offre;
    private @Nullable OffreId montree;

    FicheOffreView(
            String cleTitre,
            Formulaire<OffreVue, UnaryOperator<SaisieOffre>> formulaire,
            ModifierOffre modifierOffre,
            Component... avant) {
        this.titre = Textes.texte(cleTitre);
        this.formulaire = formulaire;
        this.modifierOffre = modifierOffre;
        addClassName("carte");
        Div actions = new Div(formulaire.valider());
        actions.addClassName("actions");
        add(new H2(titre));
        add(avant);
        add(formulaire, actions);
        formulaire.relier(
                this::enregistrer, () -> formulaire.reprendre(courante().rafraichir()));
    }

    @Override
    public void montrer(OffreLayout nouvelle) {
        offre = nouvelle;
        if (nouvelle.vue().id().equals(montree)) {
            formulaire.reprendre(nouvelle.vue());
            return;
        }
        montree = nouvelle.vue().id();
        formulaire.afficher(nouvelle.vue());
    }

    private void enregistrer(UnaryOperator<SaisieOffre> changement) {
        VersionAttendue version = VersionAttendue.de(courante().vue().version());
        Actes.executer(() -> modifierOffre.execute(courante().vue().id(), version, changement), formulaire.affichage())
                .ifPresent(_ -> {
                    formulaire.afficher(courante().rafraichir());
                    Avis.succes("offre.enregistree");
                });
    }

    private OffreLayout courante() {
        return Objects.requireNonNull(offre);
    }

    @Override
    public String getPageTitle() {
        return offre == null ? titre : offre.titrePage(titre);
    }
}
