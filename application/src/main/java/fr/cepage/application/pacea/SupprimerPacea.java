package fr.cepage.application.pacea;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaDomainEvent.PaceaSupprime;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.pacea.PaceaRepository;

/** Deletes a PACEA en cours; its CEP goes on, and can be deleted from then on (PAC-05). */
@UseCase
@Requiert(Droit.GERER_PACEA)
public class SupprimerPacea {

    private final ContexteCourant contexteCourant;
    private final PaceasTrouves trouves;
    private final PaceaRepository paceas;
    private final Journal journal;

    public SupprimerPacea(
            ContexteCourant contexteCourant, PaceasTrouves trouves, PaceaRepository paceas, Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.paceas = paceas;
        this.journal = journal;
    }

    public void execute(PaceaId id, VersionAttendue version) {
        Contexte contexte = contexteCourant.lire();
        Pacea pacea = trouves.tenir(id, version, contexte);
        PaceaSupprime fait = pacea.supprimer();
        paceas.delete(pacea);
        journal.noter(contexte, fait);
    }
}
