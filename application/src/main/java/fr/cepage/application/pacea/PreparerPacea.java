package fr.cepage.application.pacea;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dispositif.PreparationCep;
import fr.cepage.application.droits.Requiert;
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

    private final ContexteCourant contexteCourant;
    private final PaceasTrouves trouves;
    private final PreparationCep preparation;

    public PreparerPacea(ContexteCourant contexteCourant, PaceasTrouves trouves, PreparationCep preparation) {
        this.contexteCourant = contexteCourant;
        this.trouves = trouves;
        this.preparation = preparation;
    }

    public PaceaPrepare execute(DossierId id) {
        Contexte contexte = contexteCourant.lire();
        SuiviPacea suivi = trouves.lireSuivi(id, contexte);
        Optional<DispositifCep> conserve = suivi.cepEnCours();
        List<Violation> duCep = conserve.isEmpty() ? empechementsDuCep(suivi) : List.of();
        List<Violation> etat = Stream.concat(duCep.stream(), suivi.conditions().etat().liste().stream())
                .toList();
        return new PaceaPrepare(
                contexte.empechements(Droit.GERER_PACEA, etat),
                conserve.map(cep -> new CepConserve(
                                cep.phaseCourante(contexte.aujourdhui()),
                                cep.entree().dateEntree()))
                        .orElse(null),
                preparation.preparer(suivi.dossier(), duCep, contexte));
    }

    private static List<Violation> empechementsDuCep(SuiviPacea suivi) {
        return new ConditionsEntree(suivi.dossier(), suivi.ceps(), suivi.aujourdhui())
                .etat()
                .liste();
    }
}
