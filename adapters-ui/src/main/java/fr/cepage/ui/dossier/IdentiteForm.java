package fr.cepage.ui.dossier;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.DossierVue.IdentiteVue;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Textes;
import java.util.List;

/** Who the young person is; a changed name or birth date sets the dossier back to Non justifié (DOS-07). */
final class IdentiteForm extends FicheForm {

    private final ChampListe civilite = obligatoire("civilite", new ChampListe("identite.civilite"));
    private final TextField prenom = obligatoire("prenom", texte("identite.prenom"));
    private final TextField nomNaissance = obligatoire("nomNaissance", texte("identite.nom-naissance"));
    private final TextField nomUsage = champ("nomUsage", texte("identite.nom-usage"));
    private final ChampDate dateNaissance = obligatoire("dateNaissance", new ChampDate("identite.date-naissance"));

    IdentiteForm(List<ValeurListe> civilites) {
        civilite.proposer(civilites);
    }

    @Override
    protected void montrer(DossierVue vue) {
        IdentiteVue identite = vue.identite();
        civilite.choisir(identite.civilite());
        prenom.setValue(identite.prenom());
        nomNaissance.setValue(identite.nomNaissance());
        nomUsage.setValue(Textes.ouVide(identite.nomUsage()));
        dateNaissance.setValue(identite.dateNaissance());
    }

    @Override
    SaisieDossier appliquer(SaisieDossier saisie) {
        return new SaisieDossier(
                civilite.code(),
                nomNaissance.getValue(),
                nomUsage.getValue(),
                prenom.getValue(),
                dateNaissance.getValue(),
                saisie.coordonnees(),
                saisie.complements(),
                saisie.referent());
    }
}
