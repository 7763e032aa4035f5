package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import java.util.List;

/** Adds an offer to the catalogue of the structure, attached to the measure CEP or not (OFF-01, DRO-05). */
@UseCase
@Requiert(Droit.GERER_OFFRES)
public class CreerOffre {

    private final AppelCourant appelCourant;
    private final Lecteurs lecteurs;
    private final EnregistrementOffre enregistrement;
    private final OffresTrouvees trouvees;
    private final Identifiants identifiants;

    public CreerOffre(
            AppelCourant appelCourant,
            Lecteurs lecteurs,
            EnregistrementOffre enregistrement,
            OffresTrouvees trouvees,
            Identifiants identifiants) {
        this.appelCourant = appelCourant;
        this.lecteurs = lecteurs;
        this.enregistrement = enregistrement;
        this.trouvees = trouvees;
        this.identifiants = identifiants;
    }

    public OffreVue execute(SaisieOffre saisie) {
        Appel appel = appelCourant.appel();
        FicheOffre fiche = new LectureOffre(lecteurs.de(null, appel, new Violations())).lire(saisie);
        Offre offre = Offre.creer(new OffreId(identifiants.nouveau()), appel.codeStructure(), fiche);
        return trouvees.vue(enregistrement.enregistrer(offre, List.of(), appel), appel);
    }
}
