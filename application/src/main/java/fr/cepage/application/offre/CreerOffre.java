package fr.cepage.application.offre;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.HistoriqueOffreRepository;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import java.util.List;

/** Adds an offer to the catalogue of the structure, attached to the measure CEP or not (OFF-01, DRO-05). */
@UseCase
@Requiert(Droit.GERER_OFFRES)
public class CreerOffre {

    private final ContexteCourant contexteCourant;
    private final Lecteurs lecteurs;
    private final OffreRepository offres;
    private final OffresTrouvees trouvees;
    private final HistoriqueOffreRepository historique;
    private final Identifiants identifiants;

    public CreerOffre(
            ContexteCourant contexteCourant,
            Lecteurs lecteurs,
            OffreRepository offres,
            OffresTrouvees trouvees,
            HistoriqueOffreRepository historique,
            Identifiants identifiants) {
        this.contexteCourant = contexteCourant;
        this.lecteurs = lecteurs;
        this.offres = offres;
        this.trouvees = trouvees;
        this.historique = historique;
        this.identifiants = identifiants;
    }

    public OffreVue execute(SaisieOffre saisie) {
        Contexte contexte = contexteCourant.lire();
        FicheOffre fiche = new LectureOffre(lecteurs.de(null, contexte, new Violations())).lire(saisie);
        Offre offre = offres.save(Offre.creer(new OffreId(identifiants.nouveau()), contexte.codeStructure(), fiche));
        historique.add(ChangementOffre.de(
                offre, contexte.maintenant(), contexte.acteur().id(), List.of()));
        return trouvees.vue(offre, contexte);
    }
}
