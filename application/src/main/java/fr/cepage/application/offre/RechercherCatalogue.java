package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ValeurListe;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One search over dispositifs and offers: dispositifs first, then offers by likeness (OFF-02). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class RechercherCatalogue {

    private final AppelCourant appelCourant;
    private final OffreQueries offres;
    private final ReferentielRepository referentiel;

    public RechercherCatalogue(AppelCourant appelCourant, OffreQueries offres, ReferentielRepository referentiel) {
        this.appelCourant = appelCourant;
        this.offres = offres;
        this.referentiel = referentiel;
    }

    /** @param types what is wanted; none: everything */
    public Page<LigneCatalogue> execute(FiltresOffres filtres, Set<TypeCatalogue> types, PageVoulue page) {
        Appel appel = appelCourant.appel();
        List<ValeurListe> valeurs = referentiel.findAll(LectureFiltres.LISTES, appel.codeStructure());
        CriteresOffres criteres = new LectureFiltres(valeurs).lire(filtres, appel);
        LignesCatalogue lignes = new LignesCatalogue(valeurs, appel);
        SuiteCatalogue suite = SuiteCatalogue.de(page.apres());
        List<LigneCatalogue> dispositifs = Stream.of(DispositifCatalogue.values())
                .filter(dispositif -> veut(types, TypeCatalogue.DISPOSITIF) && dispositif.repondA(criteres))
                .skip(suite.dispositifs())
                .map(lignes::dispositif)
                .toList();
        if (dispositifs.size() > page.limite() || !veut(types, TypeCatalogue.OFFRE)) {
            return SuiteCatalogue.sansOffre(dispositifs, page.limite());
        }
        PageVoulue voulue = new PageVoulue(suite.offres(), Math.max(1, page.limite() - dispositifs.size()));
        Page<LigneOffre> trouvees = offres.rechercher(appel.codeStructure(), criteres, voulue);
        return SuiteCatalogue.page(dispositifs, trouvees, lignes::offre, page.limite());
    }

    private static boolean veut(Set<TypeCatalogue> types, TypeCatalogue type) {
        return types.isEmpty() || types.contains(type);
    }
}
