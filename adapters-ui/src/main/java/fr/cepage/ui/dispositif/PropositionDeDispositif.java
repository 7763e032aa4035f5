package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.PreparerPropositionCep;
import fr.cepage.application.dispositif.PropositionPreparee;
import fr.cepage.application.offre.DispositifCatalogue;
import fr.cepage.application.pacea.PaceaPrepare;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.pacea.UseCasesPacea;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Proposes a dispositif from elsewhere, by the same windows as in Suivi > Dispositifs. */
@Component
public class PropositionDeDispositif {

    private final PreparerPropositionCep preparer;
    private final UseCasesCep cas;
    private final UseCasesPacea casDuPacea;

    PropositionDeDispositif(PreparerPropositionCep preparer, UseCasesCep cas, UseCasesPacea casDuPacea) {
        this.preparer = preparer;
        this.cas = cas;
        this.casDuPacea = casDuPacea;
    }

    /** Why it cannot be proposed on that dossier now; empty: it can. */
    public Optional<String> empechement(DispositifCatalogue dispositif, DossierId dossier) {
        List<Violation> empechements = switch (dispositif) {
            case CEP -> preparer.execute(dossier).empechements();
            case PACEA -> casDuPacea.preparer().execute(dossier).empechements();
        };
        return empechements.stream()
                .findFirst()
                .map(raison ->
                        Textes.texte(raison.code().cle(), raison.parametres().toArray()));
    }

    /**
     * Opens its window, or refuses with what stands in the way by now.
     *
     * @param apres what to do once the dispositif exists
     */
    public void ouvrir(DispositifCatalogue dispositif, DossierCourant dossier, Runnable apres) {
        switch (dispositif) {
            case CEP -> proposerLeCep(dossier, apres);
            case PACEA -> creerLePacea(dossier, apres);
        }
    }

    private void proposerLeCep(DossierCourant dossier, Runnable apres) {
        PropositionPreparee preparee = preparer.execute(dossier.id());
        refuser(preparee.empechements());
        EntreePreparee entree = new EntreePreparee(
                preparee, preparee.referent() == null ? null : dossier.vue().referent());
        new ProposerCepDialog(dossier.id(), entree, cas).ouvrir(apres);
    }

    private void creerLePacea(DossierCourant dossier, Runnable apres) {
        PaceaPrepare prepare = casDuPacea.preparer().execute(dossier.id());
        refuser(prepare.empechements());
        PaceaASaisir depart = new PaceaASaisir(prepare, dossier.vue().referent());
        new CreerPaceaDialog(dossier.id(), depart, casDuPacea, cas).ouvrir(_ -> apres.run());
    }

    private static void refuser(List<Violation> empechements) {
        if (!empechements.isEmpty()) {
            throw new RefusMetier(empechements);
        }
    }
}
