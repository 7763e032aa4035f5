package fr.cepage.application.pacea;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dispositif.EntreesEnCep;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.AvertissementPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.Pacea.PaceaEtCep;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.pacea.PaceaRepository;
import java.util.Optional;

/** Enters a young person in the PACEA, and in a CEP on the same day unless one is en cours (PAC-01 to PAC-03, PAC-07). */
@UseCase
@Requiert(Droit.GERER_PACEA)
public class CreerPacea {

    private final AppelCourant appelCourant;
    private final PaceasTrouves trouves;
    private final EntreesEnCep entrees;
    private final PaceaRepository paceas;
    private final Suivi suivis;

    public CreerPacea(
            AppelCourant appelCourant,
            PaceasTrouves trouves,
            EntreesEnCep entrees,
            PaceaRepository paceas,
            Suivi suivis) {
        this.appelCourant = appelCourant;
        this.trouves = trouves;
        this.entrees = entrees;
        this.paceas = paceas;
        this.suivis = suivis;
    }

    public PaceaVue execute(DossierId dossier, SaisiePacea saisie) {
        Appel appel = appelCourant.appel();
        SuiviPacea suivi = trouves.tenirSuivi(dossier, appel);
        PaceaId id = suivis.nouveau(PaceaId::new);
        Optional<DispositifCep> conserve = suivi.cepEnCours();
        PaceaEtCep cree = Pacea.creer(
                id,
                saisie.dateEntree(),
                () -> conserve.orElseGet(
                        () -> entrees.preparer(suivi.dossier(), suivi.ceps(), saisie.cepDuMemeJour(), appel)),
                suivi.conditions());
        if (conserve.isEmpty()) {
            entrees.enregistrer(cree.cep(), appel);
        }
        suivis.enregistrer(paceas, cree.pacea(), appel);
        PaceaVue vue = trouves.consulter(id, appel);
        return conserve.isEmpty() ? vue : vue.avec(Avertissement.de(AvertissementPacea.CEP_CONSERVE));
    }
}
