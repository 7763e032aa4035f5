package fr.cepage.ui.commun;

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

    /** Whether it may be sent; if not, the reason stands there. */
    boolean permet(MoiVue moi) {
        String raison = raison(moi);
        if (!raison.equals(dit)) {
            dit = raison;
            removeAll();
            if (!raison.isEmpty()) {
                add(new Explication(raison));
            }
        }
        return raison.isEmpty();
    }

    /** What was begun for one structure is not sent to another one (DRO-04). */
    private String raison(MoiVue moi) {
        Structure ouverte = structure == null ? moi.structure() : structure;
        structure = ouverte;
        if (!ouverte.code().equals(moi.structure().code())) {
            return Textes.texte("formulaire.autre-structure", moi.structure().nom(), ouverte.nom());
        }
        return moi.acteur().peut(droit) ? "" : Textes.texte(droit);
    }
}
