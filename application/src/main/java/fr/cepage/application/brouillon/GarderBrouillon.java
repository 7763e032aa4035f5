package fr.cepage.application.brouillon;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.brouillon.Brouillons.Cle;
import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.journal.ObjetJournal;

/** Keeps what its author has typed so far, and forgets what nobody came back to (SYN-15). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class GarderBrouillon {

    private final AppelCourant appelCourant;
    private final Brouillons brouillons;

    public GarderBrouillon(AppelCourant appelCourant, Brouillons brouillons) {
        this.appelCourant = appelCourant;
        this.brouillons = brouillons;
    }

    /**
     * @param depart what stood in the form when they began
     * @param version of what was stored then
     */
    public Brouillon execute(ObjetJournal objet, Membres depart, Membres saisie, long version) {
        Appel appel = appelCourant.appel();
        Brouillon brouillon = new Brouillon(depart, saisie, version, appel.maintenant());
        brouillons.oublierAvant(appel.codeStructure(), appel.maintenant().minus(Brouillon.DUREE));
        brouillons.garder(new Cle(appel.codeStructure(), appel.acteur().id(), objet), brouillon);
        return brouillon;
    }
}
