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
import org.jspecify.annotations.Nullable;

/** Lets a PACEA that was closed by mistake go on, with the reason in the journal (ANN-04). */
@UseCase
@Requiert(Droit.GERER_PACEA)
public class AnnulerCloturePacea {

    private final AppelCourant appelCourant;
    private final PaceasTrouves trouves;
    private final Suivi suivi;
    private final PaceaRepository paceas;

    public AnnulerCloturePacea(AppelCourant appelCourant, PaceasTrouves trouves, Suivi suivi, PaceaRepository paceas) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.paceas = paceas;
    }

    public PaceaVue execute(PaceaId id, VersionAttendue version, @Nullable String raison) {
        Appel appel = appelCourant.appel();
        Pacea pacea = suivi.tenir(paceas, id, version, appel);
        pacea.annulerCloture(raison, trouves.tenirSuivi(pacea.dossier(), appel).sauf(pacea));
        suivi.enregistrer(paceas, pacea, appel);
        return trouves.consulter(id, appel);
    }
}
