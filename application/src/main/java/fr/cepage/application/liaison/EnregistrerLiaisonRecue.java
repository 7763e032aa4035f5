package fr.cepage.application.liaison;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.ContenuLiaison;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonRecueRepository;

/** Records a fiche de liaison that another operator sent: the dossier has a level 1 from its date on (NIV-03). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class EnregistrerLiaisonRecue {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final LiaisonRecueRepository liaisons;
    private final LiaisonRecueQueries queries;

    public EnregistrerLiaisonRecue(
            AppelCourant appelCourant,
            Suivi suivi,
            Lecteurs lecteurs,
            LiaisonRecueRepository liaisons,
            LiaisonRecueQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.lecteurs = lecteurs;
        this.liaisons = liaisons;
        this.queries = queries;
    }

    public LiaisonRecueVue execute(DossierId id, SaisieLiaison saisie) {
        Appel appel = appelCourant.appel();
        Dossier dossier = suivi.tenir(id, appel);
        ContenuLiaison contenu = saisie.lire(
                lecteurs.nouveau(appel, new Violations()),
                dossier.fiche().identite().dateNaissance().valeur());
        LiaisonRecue liaison = LiaisonRecue.enregistrer(
                suivi.nouveau(LiaisonRecueId::new),
                dossier,
                contenu,
                appel.acteur().id());
        suivi.enregistrer(liaisons, liaison, appel);
        return queries.find(liaison.id(), appel.codeStructure()).orElseThrow(Introuvable.de(liaison.id()));
    }
}
