package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dispositif.SaisieRenseignements.SaisieReferent;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.ui.commun.Textes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An adviser of the structure, searched by name, or the free name of somebody without account (CEP-07). */
class ChampReferent extends ComboBox<PersonneVue> {

    ChampReferent(RechercherUtilisateurs utilisateurs) {
        super(Textes.texte("dispositif.champ.referent"));
        setItemLabelGenerator(PersonneVue::nom);
        setHelperText(Textes.texte("dispositif.champ.referent.aide"));
        setClearButtonVisible(true);
        setPageSize(PageVoulue.LIMITE_PAR_DEFAUT);
        setItems(chercher(utilisateurs));
        setAllowCustomValue(true);
        addCustomValueSetListener(saisie -> setValue(libre(saisie.getDetail())));
    }

    /** The first page by name: who is not on it is found by typing more of the name. */
    private static FetchCallback<PersonneVue, String> chercher(RechercherUtilisateurs utilisateurs) {
        return requete -> {
            String texte = requete.getFilter().orElse("");
            return requete.getOffset() > 0 || requete.getLimit() == 0
                    ? Stream.empty()
                    : utilisateurs.execute(texte, PageVoulue.premiere()).elements().stream()
                            .limit(requete.getLimit());
        };
    }

    private static @Nullable PersonneVue libre(String nom) {
        return nom.isBlank() ? null : new PersonneVue(null, nom.strip());
    }

    /** The same, as the domain knows it; a name that cannot be one is refused. */
    @Nullable
    ReferentCep referent() {
        PersonneVue choisie = getValue();
        if (choisie == null) {
            return null;
        }
        return choisie.id() == null
                ? new ReferentCep.NomLibre(new NomPersonne(choisie.nom()))
                : new ReferentCep.Conseiller(choisie.id());
    }

    /** An emptied field says that there is nobody: no default comes back behind the adviser's back. */
    SaisieReferent saisie() {
        PersonneVue choisie = getValue();
        if (choisie == null) {
            return new SaisieReferent(null, null);
        }
        return choisie.id() == null
                ? new SaisieReferent(null, choisie.nom())
                : new SaisieReferent(choisie.id().sub(), null);
    }
}
