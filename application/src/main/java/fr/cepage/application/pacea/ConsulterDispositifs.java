package fr.cepage.application.pacea;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.PreparationCep;
import fr.cepage.application.dispositif.PropositionPreparee;
import fr.cepage.application.dispositif.VuesDispositifCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/** Shows all dispositifs of a dossier and prepares what can be proposed of them, in one reading. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterDispositifs {

    private final AppelCourant appelCourant;
    private final PaceasTrouves trouves;
    private final PreparationCep preparation;
    private final VuesDispositifCep vuesCep;
    private final VuesPacea vues;

    public ConsulterDispositifs(
            AppelCourant appelCourant,
            PaceasTrouves trouves,
            PreparationCep preparation,
            VuesDispositifCep vuesCep,
            VuesPacea vues) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.preparation = preparation;
        this.vuesCep = vuesCep;
        this.vues = vues;
    }

    public DispositifsVue execute(DossierId id) {
        Appel appel = appelCourant.appel();
        SuiviPacea suivi = trouves.trouverSuivi(id, appel);
        PropositionPreparee proposition = preparation.preparer(
                suivi.dossier(), appel.empechements(Droit.PROPOSER_CEP, suivi.empechementsDuCep()), appel);
        List<DispositifCepVue> ceps = vuesCep.vues(suivi.dossier(), suivi.ceps(), appel);
        return new DispositifsVue(
                proposition, ceps, suivi.preparer(proposition, appel), vues.vues(suivi.paceas(), ceps, appel));
    }
}
