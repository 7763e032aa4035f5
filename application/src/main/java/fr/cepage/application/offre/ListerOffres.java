package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Enchainement;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
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

    private final AppelCourant appelCourant;
    private final OffreQueries offres;
    private final ReferentielRepository referentiel;

    public ListerOffres(AppelCourant appelCourant, OffreQueries offres, ReferentielRepository referentiel) {
        this.appelCourant = appelCourant;
        this.offres = offres;
        this.referentiel = referentiel;
    }

    public Page<ResumeOffre> execute(FiltresOffres filtres, PageVoulue page) {
        Appel appel = appelCourant.appel();
        List<ValeurListe> valeurs = referentiel.findAll(LectureFiltres.LISTES, appel.codeStructure());
        CriteresOffres criteres = new LectureFiltres(valeurs).lire(filtres, appel);
        if (filtres.vains()) {
            return Page.vide();
        }
        Enchainement<LigneOffre> suite = new Enchainement<>();
        criteres.precisions()
                .forEach(precision ->
                        suite.puis(partie -> offres.rechercher(appel.codeStructure(), criteres, precision, partie)));
        Libelles libelles = new Libelles(valeurs);
        return suite.page(page).avec(offre -> resume(offre, libelles, appel.aujourdhui()));
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
