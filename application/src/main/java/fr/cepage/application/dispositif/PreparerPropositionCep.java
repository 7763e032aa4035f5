package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/** Tells the form whether a CEP can be proposed now, and with what it starts (CEP-08, DOS-04, DOS-08). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PreparerPropositionCep {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final DispositifCepRepository dispositifs;
    private final PreparationCep preparation;

    public PreparerPropositionCep(
            AppelCourant appelCourant,
            DossiersTrouves dossiers,
            DispositifCepRepository dispositifs,
            PreparationCep preparation) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.preparation = preparation;
    }

    public PropositionPreparee execute(DossierId id) {
        Appel appel = appelCourant.appel();
        Dossier dossier = dossiers.trouver(id, appel);
        List<DispositifCep> autres = dispositifs.findByDossier(id, appel.codeStructure());
        List<Violation> etat =
                new ConditionsEntree(dossier, autres, appel.aujourdhui()).etat().liste();
        return preparation.preparer(dossier, appel.empechements(Droit.PROPOSER_CEP, etat), appel);
    }
}
