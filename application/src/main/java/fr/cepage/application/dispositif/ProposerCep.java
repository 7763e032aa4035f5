package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/** Enters a young person in a CEP, in phase 2 or 3 (CEP-01 to CEP-11). */
@UseCase
@Requiert(Droit.PROPOSER_CEP)
public class ProposerCep {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final DispositifCepRepository dispositifs;
    private final EntreesEnCep entrees;
    private final CepTrouves trouves;

    public ProposerCep(
            AppelCourant appelCourant,
            DossiersTrouves dossiers,
            DispositifCepRepository dispositifs,
            EntreesEnCep entrees,
            CepTrouves trouves) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.entrees = entrees;
        this.trouves = trouves;
    }

    public DispositifCepVue execute(DossierId id, SaisieCep saisie) {
        Appel appel = appelCourant.appel();
        Dossier dossier = dossiers.tenir(id, appel);
        List<DispositifCep> autres = dispositifs.findByDossier(id, appel.codeStructure());
        DispositifCep cep = entrees.enregistrer(entrees.preparer(dossier, autres, saisie, appel), appel);
        return trouves.consulter(cep, appel);
    }
}
