package fr.cepage.application.liaison;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Identifiants;
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

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final LiaisonRecueRepository liaisons;
    private final LiaisonsTrouvees trouvees;
    private final Journal journal;
    private final Identifiants identifiants;

    public EnregistrerLiaisonRecue(
            ContexteCourant contexteCourant,
            DossiersTrouves dossiers,
            LiaisonRecueRepository liaisons,
            LiaisonsTrouvees trouvees,
            Journal journal,
            Identifiants identifiants) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.liaisons = liaisons;
        this.trouvees = trouvees;
        this.journal = journal;
        this.identifiants = identifiants;
    }

    public LiaisonRecueVue execute(DossierId id, SaisieLiaison saisie) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = dossiers.tenir(id, contexte);
        ContenuLiaison contenu = ContenuLiaison.lire(
                saisie.operateur(),
                saisie.date(),
                saisie.resume(),
                dossier.fiche().identite().dateNaissance().valeur(),
                contexte.aujourdhui());
        LiaisonRecue liaison = liaisons.save(LiaisonRecue.enregistrer(
                new LiaisonRecueId(identifiants.nouveau()),
                dossier,
                contenu,
                contexte.acteur().id()));
        journal.noter(contexte, liaison.enregistree());
        return trouvees.consulter(liaison.id(), contexte);
    }
}
