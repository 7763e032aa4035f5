package fr.cepage.application.pacea;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.PaceaId;

/** Shows one PACEA with its CEP. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterPacea {

    private final ContexteCourant contexteCourant;
    private final PaceasTrouves trouves;

    public ConsulterPacea(ContexteCourant contexteCourant, PaceasTrouves trouves) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
    }

    public PaceaVue execute(PaceaId id) {
        return trouves.consulter(id, contexteCourant.lire());
    }
}
