package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.droits.Droit;

/** Shows one CEP. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterDispositifCep {

    private final ContexteCourant contexteCourant;
    private final CepTrouves trouves;

    public ConsulterDispositifCep(ContexteCourant contexteCourant, CepTrouves trouves) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
    }

    public DispositifCepVue execute(DispositifCepId id) {
        Contexte contexte = contexteCourant.lire();
        return trouves.consulter(trouves.lire(id, contexte), contexte);
    }
}
