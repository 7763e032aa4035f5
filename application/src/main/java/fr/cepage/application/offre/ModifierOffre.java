package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.HistoriqueOffreRepository;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes an offer; what was proposed of it before keeps what it was then (OFF-01, DRO-05, NIV-01). */
@UseCase
@Requiert(Droit.GERER_OFFRES)
public class ModifierOffre {

    private final AppelCourant appelCourant;
    private final OffresTrouvees trouvees;
    private final Lecteurs lecteurs;
    private final OffreRepository offres;
    private final HistoriqueOffreRepository historique;

    public ModifierOffre(
            AppelCourant appelCourant,
            OffresTrouvees trouvees,
            Lecteurs lecteurs,
            OffreRepository offres,
            HistoriqueOffreRepository historique) {
        this.appelCourant = appelCourant;
        this.trouvees = trouvees;
        this.lecteurs = lecteurs;
        this.offres = offres;
        this.historique = historique;
    }

    /** @param changement what becomes of the sheet as it stands */
    public OffreVue execute(OffreId id, VersionAttendue version, UnaryOperator<SaisieOffre> changement) {
        Appel appel = appelCourant.appel();
        Offre offre = trouvees.tenir(id, version, appel);
        SaisieOffre saisie = changement.apply(SaisieOffre.de(offre.fiche()));
        List<String> membres =
                offre.modifier(new LectureOffre(lecteurs.de(offre.fiche(), appel, new Violations())).lire(saisie));
        return trouvees.vue(membres.isEmpty() ? offre : enregistrer(offre, membres, appel), appel);
    }

    private Offre enregistrer(Offre offre, List<String> membres, Appel appel) {
        Offre enregistree = offres.save(offre);
        historique.add(ChangementOffre.de(
                enregistree, appel.maintenant(), appel.acteur().id(), membres));
        return enregistree;
    }
}
