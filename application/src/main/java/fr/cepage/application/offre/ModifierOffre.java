package fr.cepage.application.offre;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.droits.Requiert;
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

    private final ContexteCourant contexteCourant;
    private final OffresTrouvees trouvees;
    private final Lecteurs lecteurs;
    private final OffreRepository offres;
    private final HistoriqueOffreRepository historique;

    public ModifierOffre(
            ContexteCourant contexteCourant,
            OffresTrouvees trouvees,
            Lecteurs lecteurs,
            OffreRepository offres,
            HistoriqueOffreRepository historique) {
        this.contexteCourant = contexteCourant;
        this.trouvees = trouvees;
        this.lecteurs = lecteurs;
        this.offres = offres;
        this.historique = historique;
    }

    /** @param changement what becomes of the sheet as it stands */
    public OffreVue execute(OffreId id, VersionAttendue version, UnaryOperator<SaisieOffre> changement) {
        Contexte contexte = contexteCourant.lire();
        Offre offre = trouvees.tenir(id, version, contexte);
        SaisieOffre saisie = changement.apply(SaisieOffre.de(offre.fiche()));
        List<String> membres =
                offre.modifier(new LectureOffre(lecteurs.de(offre.fiche(), contexte, new Violations())).lire(saisie));
        return trouvees.vue(membres.isEmpty() ? offre : enregistrer(offre, membres, contexte), contexte);
    }

    private Offre enregistrer(Offre offre, List<String> membres, Contexte contexte) {
        Offre enregistree = offres.save(offre);
        historique.add(ChangementOffre.de(
                enregistree, contexte.maintenant(), contexte.acteur().id(), membres));
        return enregistree;
    }
}
