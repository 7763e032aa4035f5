package fr.cepage.application.dossier;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** @param nomUsage the name that this one goes by, if any */
    public List<LigneDossier> execute(String nom, @Nullable String nomUsage, String prenom, LocalDate dateNaissance) {
        return doublons.probables(nom, nomUsage, prenom, dateNaissance, appelCourant.appel());
    }
}
