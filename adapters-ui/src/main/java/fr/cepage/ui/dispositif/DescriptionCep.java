package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.DescriptionList;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.DispositifCepVue.RenseignementsVue;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** What can be changed of a CEP, in the order of the form. */
class DescriptionCep extends DescriptionList {

    DescriptionCep(DispositifCepVue cep) {
        addClassName("description");
        RenseignementsVue lus = cep.renseignements();
        ajouter("aiguilleur", lus.aiguilleur().libelle());
        ajouter("accordLe", lus.accordLe() == null ? null : Jours.texte(lus.accordLe()));
        ajouter("motifSollicitation", lus.motifSollicitation().libelle());
        ajouter("prescripteur", lus.prescripteur());
        ajouter("referent", lus.referent() == null ? null : lus.referent().nom());
        ajouter("typeProjet", libelle(lus.typeProjet()));
    }

    private void ajouter(String champ, @Nullable String valeur) {
        Description description = new Description(valeur == null ? Textes.texte("dispositif.non-renseigne") : valeur);
        description.setClassName("vide", valeur == null);
        add(new Term(Textes.texte("dispositif.champ.court." + champ)), description);
    }

    private static @Nullable String libelle(@Nullable ValeurVue valeur) {
        return valeur == null ? null : valeur.libelle();
    }
}
