package fr.cepage.application.offre;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OuvertureOffre;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ValeurListe;
import java.time.LocalDate;
import java.util.List;

/** Lists the offers of the own structure. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerOffres {

    private final ContexteCourant contexteCourant;
    private final OffreQueries offres;
    private final ReferentielRepository referentiel;

    public ListerOffres(ContexteCourant contexteCourant, OffreQueries offres, ReferentielRepository referentiel) {
        this.contexteCourant = contexteCourant;
        this.offres = offres;
        this.referentiel = referentiel;
    }

    public Page<ResumeOffre> execute(FiltresOffres filtres, DemandePage page) {
        Contexte contexte = contexteCourant.lire();
        List<ValeurListe> valeurs = referentiel.findAll(LectureFiltres.LISTES, contexte.codeStructure());
        CriteresOffres criteres = new LectureFiltres(valeurs).lire(filtres, contexte);
        Page<LigneOffre> trouvees = offres.rechercher(contexte.codeStructure(), criteres, page);
        Libelles libelles = new Libelles(valeurs);
        return new Page<>(
                trouvees.elements().stream()
                        .map(offre -> resume(offre, libelles, contexte.aujourdhui()))
                        .toList(),
                trouvees.suivant());
    }

    private static ResumeOffre resume(LigneOffre offre, Libelles libelles, LocalDate aujourdhui) {
        return new ResumeOffre(
                offre.id(),
                offre.nom(),
                offre.type(),
                libelles.vue(Liste.THEMES, offre.theme()),
                offre.partenaire(),
                offre.periode(),
                libelles.vue(Liste.ETATS_OFFRE, offre.etat()),
                OuvertureOffre.le(aujourdhui, offre.etat(), offre.periode()),
                libelles.vueOuNull(Liste.MESURES_NATIONALES, offre.mesureNationale()));
    }
}
