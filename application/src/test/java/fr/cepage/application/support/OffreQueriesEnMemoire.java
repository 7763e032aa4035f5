package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.offre.CriteresOffres;
import fr.cepage.application.offre.LigneHistorique;
import fr.cepage.application.offre.LigneOffre;
import fr.cepage.application.offre.OffreQueries;
import fr.cepage.application.offre.TexteCherche;
import fr.cepage.domain.offre.CadreOffre;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.ClassementOffre;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.HistoriqueOffresEnMemoire;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffresEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads offers from the aggregates in memory. */
final class OffreQueriesEnMemoire implements OffreQueries {
    private final OffresEnMemoire offres;
    private final HistoriqueOffresEnMemoire historique;
    private final PersonnesConnues personnes;

    OffreQueriesEnMemoire(OffresEnMemoire offres, HistoriqueOffresEnMemoire historique, PersonnesConnues personnes) {
        this.offres = offres;
        this.historique = historique;
        this.personnes = personnes;
    }

    @Override
    public Page<LigneOffre> rechercher(StructureCode structure, CriteresOffres criteres, PageVoulue page) {
        String cherche = criteres.mots().stream().map(CriteresOffres.Mot::mot).collect(Collectors.joining(" "));
        return Pages.croissante(
                offres.toutes(structure).stream()
                        .filter(offre -> repond(offre, criteres))
                        .map(OffreQueriesEnMemoire::ligne),
                page,
                ligne -> {
                    String nom = Pages.tri(ligne.nom());
                    return Curseur.de(Ressemblance.ecart(cherche, nom), nom, ligne.id());
                });
    }

    @Override
    public List<LigneHistorique> historique(OffreId offre, StructureCode structure, int limite) {
        return historique.changements().stream()
                .filter(fait -> fait.offre().equals(offre) && fait.structure().equals(structure))
                .sorted(Comparator.comparingLong(ChangementOffre::version).reversed())
                .limit(limite)
                .map(this::ligne)
                .toList();
    }

    private static boolean repond(Offre offre, CriteresOffres criteres) {
        FicheOffre fiche = offre.fiche();
        ClassementOffre classement = fiche.classement();
        CadreOffre cadre = fiche.cadre();
        return criteres.mots().stream().allMatch(mot -> repond(fiche, mot))
                && (criteres.theme() == null || criteres.theme().equals(classement.theme()))
                && (criteres.acteService() == null || criteres.acteService().equals(classement.acteService()))
                && (criteres.mesure() == null || criteres.mesure().equals(cadre.mesureNationale()))
                && (criteres.etat() == null || criteres.etat().equals(fiche.etat()))
                && (criteres.ouvertesLe() == null || offre.ouverteLe(criteres.ouvertesLe()))
                && criteres.type().stream().allMatch(mot -> dans(classement.type(), mot))
                && criteres.partenaire().stream().allMatch(mot -> dans(cadre.partenaire(), mot))
                && criteres.contrat().stream().allMatch(mot -> dans(cadre.contrat(), mot));
    }

    private static boolean repond(FicheOffre fiche, CriteresOffres.Mot mot) {
        return dans(fiche.nom(), mot.mot())
                || dans(fiche.classement().type(), mot.mot())
                || dans(fiche.classement().acteServiceRegional(), mot.mot())
                || dans(fiche.cadre().contrat(), mot.mot())
                || dans(fiche.cadre().partenaire(), mot.mot())
                || mot.themes().contains(fiche.classement().theme())
                || mot.actes().contains(fiche.classement().acteService())
                || (fiche.cadre().mesureNationale() != null
                        && mot.mesures().contains(fiche.cadre().mesureNationale()));
    }

    private static boolean dans(@Nullable String texte, String mot) {
        return texte != null && new TexteCherche(texte).a(mot);
    }

    private static LigneOffre ligne(Offre offre) {
        FicheOffre fiche = offre.fiche();
        return new LigneOffre(
                offre.id(),
                fiche.nom(),
                fiche.classement().type(),
                fiche.classement().theme(),
                fiche.cadre().partenaire(),
                fiche.periode(),
                fiche.etat(),
                fiche.cadre().mesureNationale());
    }

    private LigneHistorique ligne(ChangementOffre fait) {
        return new LigneHistorique(
                fait.version(), fait.instant(), personnes.vue(fait.auteur(), fait.structure()), fait.membres());
    }
}
