package fr.cepage.application.dispositif;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/** Tells what passing to phase 3 would be told, before it is done (SYN-11). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PrevoirPassage {

    private final AppelCourant appelCourant;
    private final CepTrouves trouves;
    private final SynthesesRemises syntheses;

    public PrevoirPassage(AppelCourant appelCourant, CepTrouves trouves, SynthesesRemises syntheses) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.syntheses = syntheses;
    }

    public List<Avertissement> execute(DispositifCepId id) {
        return syntheses.enQuittant(PhaseCep.PHASE_2, trouves.trouver(id, appelCourant.appel()));
    }
}
