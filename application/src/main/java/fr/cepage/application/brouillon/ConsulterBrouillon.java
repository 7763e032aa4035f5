package fr.cepage.application.brouillon;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.brouillon.Brouillons.Cle;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.Optional;

/** Shows authors what they typed about something and have not stored; nobody else's (SYN-15). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterBrouillon {

    private final AppelCourant appelCourant;
    private final Brouillons brouillons;

    public ConsulterBrouillon(AppelCourant appelCourant, Brouillons brouillons) {
        this.appelCourant = appelCourant;
        this.brouillons = brouillons;
    }

    public Optional<Brouillon> execute(ObjetJournal objet) {
        Appel appel = appelCourant.appel();
        return brouillons.trouver(
                new Cle(appel.codeStructure(), appel.acteur().id(), objet),
                appel.maintenant().minus(Brouillon.DUREE));
    }
}
