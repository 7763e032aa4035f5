package fr.cepage.ui.dossier;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.application.dossier.SaisieDossier.SaisieComplements;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.ChampPersonne;
import fr.cepage.ui.commun.Textes;
import java.util.List;

/** What else matters for the CEP, and whose dossier it is (DOS-02, DOS-08). */
final class ComplementsForm extends FicheForm {

    private final ChampListe situation = champ("complements.situation", new ChampListe("complements.situation"));
    private final TextField niveauFormation =
            champ("complements.niveauFormation", texte("complements.niveau-formation"));
    private final ChampPersonne referent;

    ComplementsForm(List<ValeurListe> situations, RechercherUtilisateurs rechercher) {
        situation.proposer(situations);
        situation.setClearButtonVisible(true);
        referent = champ("referent", new ChampPersonne("complements.referent", rechercher));
    }

    @Override
    protected void montrer(DossierVue vue) {
        situation.choisir(vue.situation());
        niveauFormation.setValue(Textes.ouVide(vue.niveauFormation()));
        referent.setValue(vue.referent());
    }

    @Override
    SaisieDossier appliquer(SaisieDossier saisie) {
        return new SaisieDossier(
                saisie.civilite(),
                saisie.nomNaissance(),
                saisie.nomUsage(),
                saisie.prenom(),
                saisie.dateNaissance(),
                saisie.coordonnees(),
                new SaisieComplements(situation.code(), niveauFormation.getValue()),
                referent.sub());
    }
}
