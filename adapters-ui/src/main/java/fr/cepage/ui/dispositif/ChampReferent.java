package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dispositif.SaisieRenseignements.SaisieReferent;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.ui.commun.ChoixTape;
import fr.cepage.ui.commun.SaisieLisible;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/**
 * An adviser of the structure, searched by name, or the free name of somebody without account (CEP-07); the whole name of
 * an adviser is that adviser (SAI-06).
 */
final class ChampReferent extends ComboBox<PersonneVue> implements SaisieLisible {

    private final ChoixTape<PersonneVue> tape;

    ChampReferent(RechercherUtilisateurs utilisateurs) {
        super(Textes.texte("dispositif.champ.referent"));
        setItemLabelGenerator(PersonneVue::nom);
        setHelperText(Textes.texte("dispositif.champ.referent.aide"));
        setClearButtonVisible(true);
        tape = ChoixTape.parmiOuLibre(this, utilisateurs::execute, nom -> new PersonneVue(null, nom));
    }

    @Override
    public boolean lisible() {
        return tape.lisible();
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
