package fr.cepage.application.support;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.offre.CriteresOffres;
import fr.cepage.application.offre.LigneHistorique;
import fr.cepage.application.offre.LigneOffre;
import fr.cepage.application.offre.OffreQueries;
import fr.cepage.application.offre.TexteCherche;
import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurRepository;
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
import java.util.stream.Stream;

/** Reads offers from the aggregates in memory; those whose name has all words, whole, are the likest. */
final class OffreQueriesEnMemoire implements OffreQueries {
    private final OffresEnMemoire offres;
    private final HistoriqueOffresEnMemoire historique;
    private final UtilisateurRepository utilisateurs;

    OffreQueriesEnMemoire(
            OffresEnMemoire offres, HistoriqueOffresEnMemoire historique, UtilisateurRepository utilisateurs) {
        this.offres = offres;
        this.historique = historique;
        this.utilisateurs = utilisateurs;
    }

    @Override
    public Page<LigneOffre> rechercher(StructureCode structure, CriteresOffres criteres, DemandePage page) {
        List<LigneOffre> lignes = offres.toutes(structure).stream()
                .filter(offre -> repond(offre, criteres))
                .sorted(Comparator.<Offre, Boolean>comparing(
                                offre -> !nomme(offre.fiche().nom(), criteres))
                        .thenComparing(
                                offre -> String.join(" ", Mots.de(offre.fiche().nom()))))
                .map(OffreQueriesEnMemoire::ligne)
                .toList();
        return Pages.de(lignes, page);
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
                && tous(criteres.type(), classement.type() + "")
                && tous(criteres.partenaire(), cadre.partenaire() + "")
                && tous(criteres.contrat(), cadre.contrat() + "");
    }

    private static boolean repond(FicheOffre fiche, CriteresOffres.Mot mot) {
        return Stream.of(
                                fiche.nom(),
                                fiche.classement().type() + "",
                                fiche.classement().acteServiceRegional() + "",
                                fiche.cadre().contrat() + "",
                                fiche.cadre().partenaire() + "")
                        .anyMatch(texte -> new TexteCherche(texte).a(mot.mot()))
                || mot.themes().contains(fiche.classement().theme())
                || mot.actes().contains(fiche.classement().acteService())
                || (fiche.cadre().mesureNationale() != null
                        && mot.mesures().contains(fiche.cadre().mesureNationale()));
    }

    private static boolean tous(List<String> mots, String texte) {
        return mots.stream().allMatch(new TexteCherche(texte)::a);
    }

    private static boolean nomme(String nom, CriteresOffres criteres) {
        return criteres.mots().stream().allMatch(mot -> Mots.de(nom).contains(mot.mot()));
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
        String nom = utilisateurs
                .findById(fait.auteur(), fait.structure())
                .map(Utilisateur::nom)
                .orElse(fait.auteur().sub());
        return new LigneHistorique(fait.version(), fait.instant(), new PersonneVue(fait.auteur(), nom), fait.membres());
    }
}
