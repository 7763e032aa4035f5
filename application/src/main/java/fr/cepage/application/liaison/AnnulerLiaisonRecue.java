package fr.cepage.application.liaison;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import org.jspecify.annotations.Nullable;

/** Cancels a fiche de liaison reçue that was recorded by mistake: it counts no more for level 1 (NIV-03). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class AnnulerLiaisonRecue {

    private final ContexteCourant contexteCourant;
    private final Suivi suivi;
    private final LiaisonRecueRepository liaisons;
    private final LiaisonRecueQueries queries;

    public AnnulerLiaisonRecue(
            ContexteCourant contexteCourant,
            Suivi suivi,
            LiaisonRecueRepository liaisons,
            LiaisonRecueQueries queries) {
        this.contexteCourant = contexteCourant;
        this.suivi = suivi;
        this.liaisons = liaisons;
        this.queries = queries;
    }

    public LiaisonRecueVue execute(LiaisonRecueId id, VersionAttendue version, @Nullable String raison) {
        Contexte contexte = contexteCourant.lire();
        LiaisonRecue liaison = suivi.tenir(liaisons, id, version, contexte);
        liaison.annuler(raison, contexte.acteur().id(), contexte.maintenant());
        suivi.enregistrer(liaisons, liaison, contexte);
        return queries.find(id, contexte.codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
