package fr.cepage.application.pacea;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.pacea.PaceaRepository;

/** Deletes a PACEA en cours; its CEP goes on, and can be deleted from then on (PAC-05). */
@UseCase
@Requiert(Droit.GERER_PACEA)
public class SupprimerPacea {

    private final ContexteCourant contexteCourant;
    private final Suivi suivi;
    private final PaceaRepository paceas;

    public SupprimerPacea(ContexteCourant contexteCourant, Suivi suivi, PaceaRepository paceas) {
        this.contexteCourant = contexteCourant;
        this.suivi = suivi;
        this.paceas = paceas;
    }

    public void execute(PaceaId id, VersionAttendue version) {
        Contexte contexte = contexteCourant.lire();
        Pacea pacea = suivi.tenir(paceas, id, version, contexte);
        pacea.supprimer();
        suivi.supprimer(paceas, pacea, contexte);
    }
}
