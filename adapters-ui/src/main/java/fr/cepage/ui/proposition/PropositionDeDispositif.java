package fr.cepage.ui.proposition;

import fr.cepage.application.dispositif.PropositionPreparee;
import fr.cepage.application.offre.DispositifCatalogue;
import fr.cepage.application.pacea.PaceaPrepare;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.ui.dispositif.PropositionDuCep;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.pacea.CreationDuPacea;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposes a dispositif from elsewhere, by the same windows as in Suivi > Dispositifs. */
@Component
final class PropositionDeDispositif {

    private final PropositionDuCep cep;
    private final CreationDuPacea pacea;

    PropositionDeDispositif(PropositionDuCep cep, CreationDuPacea pacea) {
        this.cep = cep;
        this.pacea = pacea;
    }

    /** Why it cannot be proposed on that dossier now, the first reason; none: it can. */
    List<Violation> empechements(DispositifCatalogue dispositif, DossierId dossier) {
        List<Violation> empechements = switch (dispositif) {
            case CEP -> cep.preparer(dossier).empechements();
            case PACEA -> pacea.preparer(dossier).empechements();
        };
        return empechements.stream().limit(1).toList();
    }

    /**
     * Opens its window, or refuses with what stands in the way by now.
     *
     * @param apres what to do once the dispositif exists
     */
    void ouvrir(DispositifCatalogue dispositif, DossierCourant dossier, Runnable apres) {
        switch (dispositif) {
            case CEP -> proposerLeCep(dossier, apres);
            case PACEA -> creerLePacea(dossier, apres);
        }
    }

    private void proposerLeCep(DossierCourant dossier, Runnable apres) {
        PropositionPreparee preparee = cep.preparer(dossier.id());
        refuser(preparee.empechements());
        cep.ouvrir(preparee, dossier, apres);
    }

    private void creerLePacea(DossierCourant dossier, Runnable apres) {
        PaceaPrepare prepare = pacea.preparer(dossier.id());
        refuser(prepare.empechements());
        pacea.ouvrir(prepare, dossier, _ -> apres.run());
    }

    private static void refuser(List<Violation> empechements) {
        if (!empechements.isEmpty()) {
            throw new RefusMetier(empechements);
        }
    }
}
