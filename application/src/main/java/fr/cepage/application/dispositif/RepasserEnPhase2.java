package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.RetourEnPhase2;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.droits.Droit;

/** Cancels the passage to phase 3, planned or begun; the journal keeps it (PHA-05 to PHA-07, PHA-09). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class RepasserEnPhase2 {

    private final ContexteCourant contexteCourant;
    private final CepTrouves trouves;
    private final DispositifCepRepository dispositifs;
    private final Journal journal;

    public RepasserEnPhase2(
            ContexteCourant contexteCourant, CepTrouves trouves, DispositifCepRepository dispositifs, Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.dispositifs = dispositifs;
        this.journal = journal;
    }

    public DispositifCepVue execute(DispositifCepId id, VersionAttendue version) {
        Contexte contexte = contexteCourant.lire();
        DispositifCep cep = trouves.tenir(id, version, contexte);
        RetourEnPhase2 fait = cep.repasserEnPhase2(trouves.circonstances(cep, contexte));
        dispositifs.save(cep);
        journal.noter(contexte, fait);
        return trouves.consulter(cep, contexte);
    }
}
