package fr.cepage.application.liaison;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import org.jspecify.annotations.Nullable;

/** Cancels a fiche de liaison reçue that was recorded by mistake: it counts no more for level 1 (NIV-03). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class AnnulerLiaisonRecue {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final LiaisonRecueRepository liaisons;
    private final LiaisonRecueQueries queries;

    public AnnulerLiaisonRecue(
            AppelCourant appelCourant, Suivi suivi, LiaisonRecueRepository liaisons, LiaisonRecueQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.liaisons = liaisons;
        this.queries = queries;
    }

    public LiaisonRecueVue execute(LiaisonRecueId id, VersionAttendue version, @Nullable String raison) {
        Appel appel = appelCourant.appel();
        LiaisonRecue liaison = suivi.tenir(liaisons, id, version, appel);
        liaison.annuler(raison, appel.acteur().id(), appel.maintenant());
        suivi.enregistrer(liaisons, liaison, appel);
        return queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
