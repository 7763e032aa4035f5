package fr.cepage.application.pacea;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dispositif.PreparationCep;
import fr.cepage.application.pacea.PaceaPrepare.CepConserve;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the form whether a PACEA can be created now, what becomes of the CEP, and with what it starts (PAC-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PreparerPacea {

    private final AppelCourant appelCourant;
    private final PaceasTrouves trouves;
    private final PreparationCep preparation;

    public PreparerPacea(AppelCourant appelCourant, PaceasTrouves trouves, PreparationCep preparation) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.preparation = preparation;
    }

    public PaceaPrepare execute(DossierId id) {
        Appel appel = appelCourant.lire();
        SuiviPacea suivi = trouves.lireSuivi(id, appel);
        Optional<DispositifCep> conserve = suivi.cepEnCours();
        List<Violation> duCep = conserve.isEmpty() ? empechementsDuCep(suivi) : List.of();
        List<Violation> etat = Stream.concat(duCep.stream(), suivi.conditions().etat().liste().stream())
                .toList();
        return new PaceaPrepare(
                appel.empechements(Droit.GERER_PACEA, etat),
                conserve.map(cep -> new CepConserve(
                                cep.phaseCourante(appel.aujourdhui()),
                                cep.entree().dateEntree()))
                        .orElse(null),
                preparation.preparer(suivi.dossier(), duCep, appel));
    }

    private static List<Violation> empechementsDuCep(SuiviPacea suivi) {
        return new ConditionsEntree(suivi.dossier(), suivi.ceps(), suivi.aujourdhui())
                .etat()
                .liste();
    }
}
