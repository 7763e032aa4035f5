package fr.cepage.application.offre;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Enchainement;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ValeurListe;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One search over dispositifs and offers: dispositifs first, then offers by likeness (OFF-02), then both with a typing
 * error (REC-04).
 */
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
        if (filtres.vains()) {
            return Page.vide();
        }
        LignesCatalogue lignes = new LignesCatalogue(valeurs, appel);
        Enchainement<LigneCatalogue> suite = new Enchainement<>();
        for (Precision precision : criteres.precisions()) {
            suite.puis(dispositifs(criteres, precision, types, lignes));
            if (veut(types, TypeCatalogue.OFFRE)) {
                suite.puis(partie -> offres.rechercher(appel.codeStructure(), criteres, precision, partie)
                        .avec(lignes::offre));
            }
        }
        return suite.page(page);
    }

    private static List<LigneCatalogue> dispositifs(
            CriteresOffres criteres, Precision precision, Set<TypeCatalogue> types, LignesCatalogue lignes) {
        return Stream.of(DispositifCatalogue.values())
                .filter(dispositif -> veut(types, TypeCatalogue.DISPOSITIF) && dispositif.repondA(criteres, precision))
                .map(lignes::dispositif)
                .toList();
    }

    private static boolean veut(Set<TypeCatalogue> types, TypeCatalogue type) {
        return types.isEmpty() || types.contains(type);
    }
}
