package fr.cepage.application.pacea;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.pacea.PaceaRepository;

/** Deletes a PACEA en cours; its CEP goes on, and can be deleted from then on (PAC-05). */
@UseCase
@Requiert(Droit.GERER_PACEA)
public class SupprimerPacea {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final PaceaRepository paceas;

    public SupprimerPacea(AppelCourant appelCourant, Suivi suivi, PaceaRepository paceas) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.paceas = paceas;
    }

    public void execute(PaceaId id, VersionAttendue version) {
        Appel appel = appelCourant.appel();
        Pacea pacea = suivi.tenir(paceas, id, version, appel);
        pacea.supprimer();
        suivi.supprimer(paceas, pacea, appel);
    }
}
