package fr.cepage.application.document;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
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

/** Puts together what a synthèse would tell, whatever it lacks, for a preview (SYN-14). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class PrevoirDocument {

    private final AppelCourant appelCourant;
    private final CepTrouves ceps;
    private final ProjetsTrouves projets;
    private final AssemblageDocument assemblage;

    public PrevoirDocument(
            AppelCourant appelCourant, CepTrouves ceps, ProjetsTrouves projets, AssemblageDocument assemblage) {
        this.appelCourant = appelCourant;
        this.ceps = ceps;
        this.projets = projets;
        this.assemblage = assemblage;
    }

    /** As it is stored now. */
    public ContenuDocument execute(DispositifCepId id, TypeDocument type) {
        Appel appel = appelCourant.appel();
        DispositifCep cep = ceps.trouver(id, appel);
        PlanAction plan = projets.plan(cep, appel);
        return assemblage.synthese(
                type,
                0,
                cep,
                projets.projet(cep, appel).contenu().map(SaisieProjet::de).orElse(SaisieProjet.VIDE),
                SaisiePlan.de(plan.contenu()),
                Set.copyOf(plan.aReajuster()),
                appel);
    }
}
