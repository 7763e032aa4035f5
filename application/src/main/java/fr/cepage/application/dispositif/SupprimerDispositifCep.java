package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepSupprime;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.droits.Droit;

/** Deletes a CEP en cours; the journal keeps what it was (SUP-01 to SUP-03). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class SupprimerDispositifCep {

    private final ContexteCourant contexteCourant;
    private final CepTrouves trouves;
    private final DispositifCepRepository dispositifs;
    private final Journal journal;

    public SupprimerDispositifCep(
            ContexteCourant contexteCourant, CepTrouves trouves, DispositifCepRepository dispositifs, Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.dispositifs = dispositifs;
        this.journal = journal;
    }

    public void execute(DispositifCepId id, VersionAttendue version) {
        Contexte contexte = contexteCourant.lire();
        DispositifCep cep = trouves.tenir(id, version, contexte);
        CepSupprime fait = cep.supprimer(trouves.circonstances(cep, contexte));
        dispositifs.delete(cep);
        journal.noter(contexte, fait);
    }
}
