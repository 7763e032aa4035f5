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
import org.jspecify.annotations.Nullable;

/** Reopens a CEP closed by mistake, with the reason in the journal (CLO-09). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class AnnulerClotureDispositifCep {

    private final AppelCourant appelCourant;
    private final CepTrouves trouves;
    private final Suivi suivi;
    private final DispositifCepRepository dispositifs;

    public AnnulerClotureDispositifCep(
            AppelCourant appelCourant, CepTrouves trouves, Suivi suivi, DispositifCepRepository dispositifs) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.suivi = suivi;
        this.dispositifs = dispositifs;
    }

    public DispositifCepVue execute(DispositifCepId id, VersionAttendue version, @Nullable String raison) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = suivi.tenir(dispositifs, id, version, appel);
        cep.annulerCloture(raison, trouves.circonstances(cep, appel));
        suivi.enregistrer(dispositifs, cep, appel);
        return trouves.consulter(cep, appel);
    }
}
