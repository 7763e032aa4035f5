package fr.cepage.application.pacea;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.pacea.PaceaRepository;

/** Finds a PACEA of the own structure, or says that there is none (DRO-04). */
@Collaborator
public class PaceasTrouves {

    private final PaceaRepository paceas;
    private final DispositifCepRepository dispositifs;
    private final DossiersTrouves dossiers;
    private final VuesPacea vues;

    public PaceasTrouves(
            PaceaRepository paceas, DispositifCepRepository dispositifs, DossiersTrouves dossiers, VuesPacea vues) {
        this.paceas = paceas;
        this.dispositifs = dispositifs;
        this.dossiers = dossiers;
        this.vues = vues;
    }

    /** For an act that creates one: the dossier is held, so that acts on it come one after another. */
    SuiviPacea tenirSuivi(DossierId id, Appel appel) {
        return suivi(dossiers.tenir(id, appel), appel);
    }

    SuiviPacea trouverSuivi(DossierId id, Appel appel) {
        return suivi(dossiers.trouver(id, appel), appel);
    }

    private SuiviPacea suivi(Dossier dossier, Appel appel) {
        return new SuiviPacea(
                dossier,
                dispositifs.findByDossier(dossier.id(), dossier.structure()),
                paceas.findByDossier(dossier.id(), dossier.structure()),
                appel.aujourdhui());
    }

    /** As it is stored now. */
    public PaceaVue consulter(PaceaId id, Appel appel) {
        Pacea pacea = trouver(id, appel);
        Dossier dossier = dossiers.trouver(pacea.dossier(), appel);
        return vues.vues(dossier, paceas.findByDossier(dossier.id(), dossier.structure()), appel).stream()
                .filter(vue -> vue.id().equals(id))
                .findFirst()
                .orElseThrow(Introuvable.de(id));
    }

    private Pacea trouver(PaceaId id, Appel appel) {
        return paceas.findById(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
