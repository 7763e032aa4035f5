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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Passes a CEP to phase 3, moves a planned passage or corrects a begun one (PHA-01, PHA-02, PHA-08). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class PasserEnPhase3 {

    private final AppelCourant appelCourant;
    private final CepTrouves trouves;
    private final Suivi suivi;
    private final DispositifCepRepository dispositifs;

    public PasserEnPhase3(
            AppelCourant appelCourant, CepTrouves trouves, Suivi suivi, DispositifCepRepository dispositifs) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.dispositifs = dispositifs;
    }

    public DispositifCepVue execute(DispositifCepId id, VersionAttendue version, @Nullable LocalDate dateDebut) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = suivi.tenir(dispositifs, id, version, appel);
        cep.passerEnPhase3(dateDebut, appel.aujourdhui());
        suivi.enregistrer(dispositifs, cep, appel);
        return trouves.consulter(cep, appel);
    }
}
