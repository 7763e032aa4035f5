package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.PreparerPropositionCep;
import fr.cepage.application.dispositif.ProposerCep;
import fr.cepage.application.dispositif.PropositionPreparee;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Fenetre;
import fr.cepage.ui.commun.FormulaireDeSection;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** « Proposer le CEP », in its window (CEP-01 to CEP-11). */
@Component
public final class PropositionDuCep {

    private final PreparerPropositionCep preparer;
    private final ProposerCep proposer;
    private final ConsulterListe listes;
    private final RechercherUtilisateurs utilisateurs;

    PropositionDuCep(
            PreparerPropositionCep preparer,
            ProposerCep proposer,
            ConsulterListe listes,
            RechercherUtilisateurs utilisateurs) {
        this.preparer = preparer;
        this.proposer = proposer;
        this.listes = listes;
        this.utilisateurs = utilisateurs;
    }

    public PropositionPreparee preparer(DossierId dossier) {
        return preparer.execute(dossier);
    }

    /** @param apres what to do once the CEP exists */
    public void ouvrir(PropositionPreparee preparee, DossierCourant dossier, Runnable apres) {
        LocalDate aujourdhui = preparee.aujourdhui();
        ChampsEntreeCep champs = new ChampsEntreeCep(listes, utilisateurs, aujourdhui, null);
        FormulaireDeSection<EntreePreparee, SaisieCep> formulaire = new FormulaireDeSection<>(
                Droit.PROPOSER_CEP, "acte.PROPOSER.bouton", champs, champs::montrer, champs::saisie);
        champs.prevoirPar(formulaire::refusPrevus);
        new Fenetre<>(
                        Textes.texte("acte.PROPOSER.titre"),
                        EntreePreparee.de(preparee, dossier.vue().referent()),
                        formulaire,
                        (_, saisie) -> proposer.execute(dossier.id(), saisie))
                .annoncee(cep -> Avis.succes("acte.PROPOSER.fait", Parcours.recit(cep, aujourdhui)))
                .ouvrir(_ -> apres.run());
    }
}
