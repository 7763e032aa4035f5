package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.droits.Droit;

/** Deletes a CEP en cours; the journal keeps what it was (SUP-01 to SUP-03). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class SupprimerDispositifCep {

    private final AppelCourant appelCourant;
    private final CepTrouves trouves;
    private final Suivi suivi;
    private final DispositifCepRepository dispositifs;

    public SupprimerDispositifCep(
            AppelCourant appelCourant, CepTrouves trouves, Suivi suivi, DispositifCepRepository dispositifs) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.dispositifs = dispositifs;
    }

    public void execute(DispositifCepId id, VersionAttendue version) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = suivi.tenir(dispositifs, id, version, appel);
        cep.supprimer(trouves.circonstances(cep, appel));
        suivi.supprimer(dispositifs, cep, appel);
    }
}
