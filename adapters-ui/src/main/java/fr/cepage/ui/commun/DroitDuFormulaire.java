package fr.cepage.ui.commun;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.structure.Structure;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why what a form holds cannot be sent, should its right be missing or go while it is filled in (DRO-08). */
final class DroitDuFormulaire extends Div {

    private final Droit droit;
    private final String id = "droit-" + UUID.randomUUID();
    private @Nullable Structure structure;
    private String dit = "";

    DroitDuFormulaire(Droit droit) {
        this.droit = droit;
        getElement().setAttribute("role", "status");
    }

    /** Whether it may be sent; if not, its button says why, by what stands there or in the head of the page. */
    boolean permet(MoiVue moi, Button envoi) {
        boolean ailleurs = ailleurs(moi);
        boolean manque = !moi.acteur().peut(droit);
        Optional<String> enTete = manque && !ailleurs ? enTete() : Optional.empty();
        montrer(ailleurs ? autreStructure(moi) : manque && enTete.isEmpty() ? Textes.texte(droit.cle()) : "");
        Empechement.dire(envoi, ailleurs || manque ? enTete.orElse(id) : null);
        return !ailleurs && !manque;
    }

    private void montrer(String raison) {
        if (!raison.equals(dit)) {
            dit = raison;
            removeAll();
            Explication phrase = new Explication(raison);
            phrase.setId(id);
            add(phrase);
        }
    }

    /** A window hides the head of the page. */
    private Optional<String> enTete() {
        return findAncestor(Dialog.class) == null ? DroitsManquants.dire(droit) : Optional.empty();
    }

    /** What was begun for one structure is not sent to another one (DRO-04). */
    private boolean ailleurs(MoiVue moi) {
        return !ouverte(moi).code().equals(moi.structure().code());
    }

    private String autreStructure(MoiVue moi) {
        return Textes.texte(
                "formulaire.autre-structure",
                moi.structure().nom(),
                ouverte(moi).nom());
    }

    private Structure ouverte(MoiVue moi) {
        Structure ouverte = structure == null ? moi.structure() : structure;
        structure = ouverte;
        return ouverte;
    }
}
