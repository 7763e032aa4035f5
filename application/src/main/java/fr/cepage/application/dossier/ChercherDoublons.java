package fr.cepage.application.dossier;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import java.time.LocalDate;
import java.util.List;

/** Shows likely duplicates before a dossier is created; they never refuse it (DOS-05). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ChercherDoublons {

    private final AppelCourant appelCourant;
    private final Doublons doublons;

    public ChercherDoublons(AppelCourant appelCourant, Doublons doublons) {
        this.appelCourant = appelCourant;
        this.doublons = doublons;
    }

    public List<LigneDossier> execute(String nom, String prenom, LocalDate dateNaissance) {
        return doublons.probables(nom, prenom, dateNaissance, appelCourant.appel());
    }
}
