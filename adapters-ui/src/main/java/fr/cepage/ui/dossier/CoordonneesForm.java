package fr.cepage.ui.dossier;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.application.dossier.SaisieDossier.SaisieCoordonnees;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.application.saisie.Telephones;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.structure.Territoire;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Textes;

/** How to reach the young person; everything is optional. */
final class CoordonneesForm extends FicheForm {

    private final TextField telephone = champ("coordonnees.telephone", texte("coordonnees.telephone"));
    private final TextField courriel = champ("coordonnees.courriel", texte("coordonnees.courriel"));
    private final TextField adresse = champ("coordonnees.adresse", texte("coordonnees.adresse"));
    private final TextField codePostal = champ("coordonnees.codePostal", texte("coordonnees.code-postal"));
    private final TextField commune = champ("coordonnees.commune", texte("coordonnees.commune"));

    private final ChampListe pays =
            champ("coordonnees.pays", new ChampListe("coordonnees.pays").proposerChoix(LesPays.choix()));

    private Territoire territoire = Territoire.METROPOLE;

    /** Where a phone number is dialled from (SAI-03). */
    @Override
    void situer(MoiVue moi) {
        territoire = moi.structure().territoire();
    }

    @Override
    protected void montrer(DossierVue vue) {
        Coordonnees coordonnees = vue.coordonnees();
        telephone.setValue(
                coordonnees.telephone() == null ? "" : Telephones.lisible(coordonnees.telephone(), territoire));
        courriel.setValue(Textes.ouVide(coordonnees.courriel()));
        adresse.setValue(Textes.ouVide(coordonnees.adresse()));
        codePostal.setValue(Textes.ouVide(coordonnees.codePostal()));
        commune.setValue(Textes.ouVide(coordonnees.commune()));
        pays.choisirChoix(LesPays.choix(coordonnees.pays()));
    }

    @Override
    SaisieDossier appliquer(SaisieDossier saisie) {
        SaisieCoordonnees coordonnees = new SaisieCoordonnees(
                adresse.getValue(),
                codePostal.getValue(),
                commune.getValue(),
                pays.code(),
                telephone.getValue(),
                courriel.getValue());
        return new SaisieDossier(
                saisie.civilite(),
                saisie.nomNaissance(),
                saisie.nomUsage(),
                saisie.prenom(),
                saisie.dateNaissance(),
                coordonnees,
                saisie.complements(),
                saisie.referent());
    }
}
