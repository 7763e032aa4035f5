package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes an offer; what was proposed of it before keeps what it was then (OFF-01, DRO-05, NIV-01). */
@UseCase
@Requiert(Droit.GERER_OFFRES)
public class ModifierOffre {

    private final AppelCourant appelCourant;
    private final OffresTrouvees trouvees;
    private final Lecteurs lecteurs;
    private final EnregistrementOffre enregistrement;

    public ModifierOffre(
            AppelCourant appelCourant, OffresTrouvees trouvees, Lecteurs lecteurs, EnregistrementOffre enregistrement) {
        this.appelCourant = appelCourant;
        this.trouvees = trouvees;
        this.lecteurs = lecteurs;
        this.enregistrement = enregistrement;
    }

    /** @param changement what becomes of the sheet as it stands */
    public OffreVue execute(OffreId id, VersionAttendue version, UnaryOperator<SaisieOffre> changement) {
        Appel appel = appelCourant.appel();
        Offre offre = trouvees.tenir(id, version, appel);
        SaisieOffre saisie = changement.apply(SaisieOffre.de(offre.fiche()));
        List<String> membres =
                offre.modifier(new LectureOffre(lecteurs.de(offre.fiche(), appel, new Violations())).lire(saisie));
        return trouvees.vue(membres.isEmpty() ? offre : enregistrement.enregistrer(offre, membres, appel), appel);
    }
}
