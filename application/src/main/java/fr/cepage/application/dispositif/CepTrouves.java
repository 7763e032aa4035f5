package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dispositif.CirconstancesCep;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.pacea.PaceaRepository;
import java.util.List;

/** Finds a CEP of the own structure with what surrounds it, or says that there is none (DRO-04). */
@Collaborator
public class CepTrouves {

    private final DispositifCepRepository dispositifs;
    private final PaceaRepository paceas;
    private final DossiersTrouves dossiers;
    private final VuesDispositifCep vues;

    public CepTrouves(
            DispositifCepRepository dispositifs,
            PaceaRepository paceas,
            DossiersTrouves dossiers,
            VuesDispositifCep vues) {
        this.dispositifs = dispositifs;
        this.paceas = paceas;
        this.dossiers = dossiers;
        this.vues = vues;
    }

    public DispositifCep trouver(DispositifCepId id, Appel appel) {
        return dispositifs.findById(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }

    /** Held with its dossier until the end of the transaction, and read then: acts on it come one after another. */
    public DispositifCep tenir(DispositifCepId id, Appel appel) {
        dossiers.tenir(trouver(id, appel).dossier(), appel);
        return trouver(id, appel);
    }

    /** What lies around it now; read once the dossier is held, nothing of it can change under an act. */
    public CirconstancesCep circonstances(DispositifCep cep, Appel appel) {
        return new CirconstancesCep(
                appel.aujourdhui(),
                cep.suivantParmi(duMemeDossier(cep, appel)),
                paceas.unEnCours(cep.dossier(), appel.codeStructure()));
    }

    private List<DispositifCep> duMemeDossier(DispositifCep cep, Appel appel) {
        return dispositifs.findByDossier(cep.dossier(), appel.codeStructure());
    }

    public DispositifCepVue consulter(DispositifCep cep, Appel appel) {
        Dossier dossier = dossiers.trouver(cep.dossier(), appel);
        return vues.vues(dossier, duMemeDossier(cep, appel), appel).stream()
                .filter(vue -> vue.id().equals(cep.id()))
                .findFirst()
                .orElseThrow(Introuvable.de(cep.id()));
    }
}
