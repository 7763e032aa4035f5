package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cepage.application.dispositif.DispositifCepVue.RenseignementsVue;
import fr.cepage.application.dispositif.SaisieRenseignements;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Textes;

/** The fields that proposing and modifying share (CEP-07, CEP-12, MOD-01). */
final class ChampsRenseignements {

    private final ChampListe aiguilleur = new ChampListe("dispositif.champ.aiguilleur");
    private final ChampListe motif = new ChampListe("dispositif.champ.motifSollicitation");
    private final TextField prescripteur = new TextField(Textes.texte("dispositif.champ.prescripteur"));
    private final ChampListe typeProjet = new ChampListe("dispositif.champ.typeProjet");
    private final ChampDate accordLe = new ChampDate("dispositif.champ.accordLe");
    private final ChampReferent referent;
    private final AttentionsCep attentions;

    ChampsRenseignements(ConsulterListe listes, RechercherUtilisateurs utilisateurs) {
        aiguilleur.proposer(listes.execute(Liste.AIGUILLEURS, null));
        motif.proposer(listes.execute(Liste.MOTIFS_SOLLICITATION, null));
        typeProjet.proposer(listes.execute(Liste.TYPES_PROJET, null));
        typeProjet.setClearButtonVisible(true);
        prescripteur.setValueChangeMode(ValueChangeMode.EAGER);
        accordLe.setHelperText(Textes.texte("dispositif.champ.accordLe.aide"));
        accordLe.setClearButtonVisible(true);
        referent = new ChampReferent(utilisateurs);
        attentions = new AttentionsCep(this);
    }

    /** Shows those of a CEP; a value that is no longer valid stays (NOM-01). */
    void montrer(RenseignementsVue lus) {
        aiguilleur.choisir(lus.aiguilleur());
        motif.choisir(lus.motifSollicitation());
        prescripteur.setValue(Textes.ouVide(lus.prescripteur()));
        referent.setValue(lus.referent());
        typeProjet.choisir(lus.typeProjet());
        accordLe.setValue(lus.accordLe());
    }

    SaisieRenseignements saisie() {
        return new SaisieRenseignements(
                aiguilleur.code(),
                motif.code(),
                prescripteur.getValue(),
                referent.saisie(),
                typeProjet.code(),
                accordLe.getValue());
    }

    ChampListe aiguilleur() {
        return aiguilleur;
    }

    ChampListe motif() {
        return motif;
    }

    TextField prescripteur() {
        return prescripteur;
    }

    ChampReferent referent() {
        return referent;
    }

    ChampListe typeProjet() {
        return typeProjet;
    }

    ChampDate accordLe() {
        return accordLe;
    }

    /** What is said below them. */
    AttentionsCep attentions() {
        return attentions;
    }
}
