package fr.cepage.ui.dossier;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.application.dossier.SaisieDossier.SaisieComplements;
import fr.cepage.application.dossier.SaisieDossier.SaisieCoordonnees;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.util.List;

/** Who the new dossier is about; the rest is written in the dossier itself. */
final class NouveauDossierForm extends Formulaire<SaisieDossier, SaisieDossier> {

    private final ChampListe civilite = obligatoire("civilite", new ChampListe("identite.civilite"));
    private final TextField prenom = obligatoire("prenom", new TextField(Textes.texte("identite.prenom")));
    private final TextField nomNaissance =
            obligatoire("nomNaissance", new TextField(Textes.texte("identite.nom-naissance")));
    private final TextField nomUsage = champ("nomUsage", new TextField(Textes.texte("identite.nom-usage")));
    private final ChampDate dateNaissance = obligatoire("dateNaissance", new ChampDate("identite.date-naissance"));

    private final TextField telephone =
            champ("coordonnees.telephone", new TextField(Textes.texte("coordonnees.telephone")));

    /** @param changement what is done once the name or the birth date changed: who is alike may have changed too */
    NouveauDossierForm(List<ValeurListe> civilites, Runnable changement) {
        super(Droit.MODIFIER_DOSSIER, "nouveau-dossier.creer");
        civilite.proposer(civilites);
        prenom.addValueChangeListener(_ -> changement.run());
        nomNaissance.addValueChangeListener(_ -> changement.run());
        nomUsage.addValueChangeListener(_ -> changement.run());
        dateNaissance.addValueChangeListener(_ -> changement.run());
    }

    void commencer(NouveauDossierSaisi saisi) {
        nomNaissance.setValue(saisi.nom());
        prenom.setValue(saisi.prenom());
        dateNaissance.setValue(saisi.dateNaissance());
    }

    @Override
    protected void montrer(SaisieDossier saisie) {
        // a new dossier starts empty
    }

    @Override
    protected SaisieDossier saisie() {
        return new SaisieDossier(
                civilite.code(),
                nomNaissance.getValue(),
                nomUsage.getValue(),
                prenom.getValue(),
                dateNaissance.getValue(),
                new SaisieCoordonnees(null, null, null, null, telephone.getValue(), null),
                SaisieComplements.VIDE,
                null);
    }
}
