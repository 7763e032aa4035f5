package fr.cepage.ui.commun;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.structure.Structure;
import org.jspecify.annotations.Nullable;

/** Why what a form holds cannot be sent, should its right be missing or go while it is filled in (DRO-08). */
final class DroitDuFormulaire extends Div {

    private final Droit droit;
    private @Nullable Structure structure;
    private String dit = "";

    DroitDuFormulaire(Droit droit) {
        this.droit = droit;
        getElement().setAttribute("role", "status");
    }

    /** Whether it may be sent; if not, the reason stands there or in the head of the page. */
    boolean permet(MoiVue moi) {
        String raison = raison(moi);
        if (!raison.equals(dit)) {
            dit = raison;
            removeAll();
            if (!raison.isEmpty()) {
                add(new Explication(raison));
            }
        }
        return peut(moi) && raison.isEmpty();
    }

    private boolean peut(MoiVue moi) {
        return moi.acteur().peut(droit);
    }

    /** A window hides the head of the page. */
    private boolean ditEnTete() {
        return findAncestor(Dialog.class) == null && DroitsManquants.dire(droit).isPresent();
    }

    /** What was begun for one structure is not sent to another one (DRO-04). */
    private String raison(MoiVue moi) {
        Structure ouverte = structure == null ? moi.structure() : structure;
        structure = ouverte;
        if (!ouverte.code().equals(moi.structure().code())) {
            return Textes.texte("formulaire.autre-structure", moi.structure().nom(), ouverte.nom());
        }
        return peut(moi) || ditEnTete() ? "" : Textes.texte(droit.cle());
    }
}
