package fr.cepage.ui.proposition;

import com.vaadin.flow.component.select.Select;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demande that a proposition answers (DEM-01); out of sight where there is none. */
final class ChampDemande extends Select<DemandeVue> {

    /**
     * @param demandes those that nobody has answered yet
     * @param theme of the offer: the demande about the same is most likely the one that it answers
     */
    ChampDemande(List<DemandeVue> demandes, ValeurVue theme) {
        setLabel(Textes.texte("proposition.champ.demande"));
        setEmptySelectionAllowed(true);
        setItems(demandes);
        setItemLabelGenerator(choisie -> choisie == null
                ? Textes.texte("proposition.champ.demande.aucune")
                : Textes.texte(
                        "proposition.champ.demande.de",
                        choisie.date(),
                        choisie.nature().libelle()));
        setVisible(!demandes.isEmpty());
        demandes.stream()
                .filter(proche -> proche.nature().code().equals(theme.code()))
                .findFirst()
                .ifPresent(this::setValue);
    }

    @Nullable
    DemandeId choisie() {
        return getOptionalValue().map(DemandeVue::id).orElse(null);
    }
}
