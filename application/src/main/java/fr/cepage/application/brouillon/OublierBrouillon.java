package fr.cepage.application.brouillon;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.brouillon.Brouillons.Cle;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.journal.ObjetJournal;

/** Forgets what its author typed, once it is stored or they do not want it (SYN-15). */
@UseCase
@Requiert(Droit.CONSULTER_DOSSIER)
public class OublierBrouillon {

    private final AppelCourant appelCourant;
    private final Brouillons brouillons;

    public OublierBrouillon(AppelCourant appelCourant, Brouillons brouillons) {
        this.appelCourant = appelCourant;
        this.brouillons = brouillons;
    }

    public void execute(ObjetJournal objet) {
        Appel appel = appelCourant.appel();
        brouillons.oublier(new Cle(appel.codeStructure(), appel.acteur().id(), objet));
    }
}
