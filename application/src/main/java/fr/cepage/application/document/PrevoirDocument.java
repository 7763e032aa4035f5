package fr.cepage.application.document;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Transactions;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dispositif.CepTrouves;
import fr.cepage.application.projet.ProjetsTrouves;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.projet.PlanAction;
import java.util.Set;

/**
 * Shows what a synthèse would tell, whatever it lacks (SYN-14). What is stored is read once; what is typed is then set
 * over it as often as somebody pauses, for which nothing is read again.
 */
@UseCase(horsTransaction = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PrevoirDocument {

    private final AppelCourant appelCourant;
    private final Transactions transactions;
    private final CepTrouves ceps;
    private final ProjetsTrouves projets;
    private final AssemblageDocument assemblage;
    private final MiseEnPage miseEnPage;

    public PrevoirDocument(
            AppelCourant appelCourant,
            Transactions transactions,
            CepTrouves ceps,
            ProjetsTrouves projets,
            AssemblageDocument assemblage,
            MiseEnPage miseEnPage) {
        this.appelCourant = appelCourant;
        this.transactions = transactions;
        this.ceps = ceps;
        this.projets = projets;
        this.assemblage = assemblage;
        this.miseEnPage = miseEnPage;
    }

    /** All that is stored now. */
    public ContenuDocument execute(DispositifCepId id) {
        return transactions.executer(true, () -> lire(id, appelCourant.appel()));
    }

    /** The page of HTML. */
    public String execute(ContenuDocument enregistre, SaisieApercu saisie) {
        return miseEnPage.html(saisie.sur(enregistre));
    }

    private ContenuDocument lire(DispositifCepId id, Appel appel) {
        DispositifCep cep = ceps.trouver(id, appel);
        PlanAction plan = projets.plan(cep, appel);
        return assemblage.synthese(
                TypeDocument.SYNTHESE_COMPLETE,
                0,
                cep,
                projets.projet(cep, appel).contenu().map(SaisieProjet::de).orElse(SaisieProjet.VIDE),
                SaisiePlan.de(plan.contenu()),
                Set.copyOf(plan.aReajuster()),
                appel);
    }
}
