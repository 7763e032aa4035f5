package fr.cepage.application.liaison;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.LiaisonDomainEvent;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import org.jspecify.annotations.Nullable;

/** Cancels a fiche de liaison reçue that was recorded by mistake: it counts no more for level 1 (NIV-03). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class AnnulerLiaisonRecue {

    private final ContexteCourant contexteCourant;
    private final LiaisonsTrouvees trouvees;
    private final LiaisonRecueRepository liaisons;
    private final Journal journal;

    public AnnulerLiaisonRecue(
            ContexteCourant contexteCourant,
            LiaisonsTrouvees trouvees,
            LiaisonRecueRepository liaisons,
            Journal journal) {
        this.contexteCourant = contexteCourant;
        this.trouvees = trouvees;
        this.liaisons = liaisons;
        this.journal = journal;
    }

    public LiaisonRecueVue execute(LiaisonRecueId id, VersionAttendue version, @Nullable String raison) {
        Contexte contexte = contexteCourant.lire();
        LiaisonRecue liaison = trouvees.tenir(id, version, contexte);
        LiaisonDomainEvent fait = liaison.annuler(raison, contexte.acteur().id(), contexte.maintenant());
        liaisons.save(liaison);
        journal.noter(contexte, fait);
        return trouvees.consulter(id, contexte);
    }
}
