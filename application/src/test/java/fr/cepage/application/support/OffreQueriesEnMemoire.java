package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.commun.TexteCherche;
import fr.cepage.application.offre.CriteresOffres;
import fr.cepage.application.offre.LigneHistorique;
import fr.cepage.application.offre.LigneOffre;
import fr.cepage.application.offre.OffreQueries;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffresEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads offers from the aggregates in memory. */
final class OffreQueriesEnMemoire implements OffreQueries {
    private final OffresEnMemoire offres;
    private final PersonnesConnues personnes;

    OffreQueriesEnMemoire(OffresEnMemoire offres, PersonnesConnues personnes) {
        this.offres = offres;
        this.personnes = personnes;
    }

    @Override
    public Page<LigneOffre> rechercher(
            StructureCode structure, CriteresOffres criteres, Precision precision, PageVoulue page) {
        String cherche = criteres.mots().stream().map(CriteresOffres.Mot::mot).collect(Collectors.joining(" "));
        return Pages.croissante(
                offres.toutes(structure).stream()
                        .filter(offre -> repond(offre, criteres, precision))
                        .map(OffreQueriesEnMemoire::ligne),
                page,
                ligne -> {
                    String nom = Pages.tri(ligne.nom());
                    return Curseur.de(Ressemblance.ecart(cherche, nom), nom, ligne.id());
                });
    }

    @Override
    public List<LigneHistorique> historique(OffreId offre, StructureCode structure, int limite) {
        return offres.changements().stream()
                .filter(fait -> fait.offre().equals(offre) && fait.structure().equals(structure))
                .sorted(Comparator.comparingLong(ChangementOffre::version).reversed())
                .limit(limite)
                .map(this::ligne)
                .toList();
    }

    private static boolean repond(Offre offre, CriteresOffres criteres, Precision precision) {
        FicheOffre fiche = offre.fiche();
        boolean exacte = criteres.mots().stream().allMatch(mot -> a(fiche, mot));
        return (precision == Precision.EXACTE
                        ? exacte
                        : !exacte && criteres.mots().stream().allMatch(mot -> a(fiche, mot) || aPresque(fiche, mot)))
                && (criteres.theme() == null || criteres.theme().equals(fiche.theme()))
                && (criteres.acteService() == null || criteres.acteService().equals(fiche.acteService()))
                && (criteres.mesure() == null || criteres.mesure().equals(fiche.mesureNationale()))
                && (criteres.etat() == null || criteres.etat().equals(fiche.etat()))
                && (criteres.ouvertesLe() == null || offre.ouverteLe(criteres.ouvertesLe()))
                && criteres.type().stream().allMatch(mot -> dans(fiche.type(), mot))
                && criteres.partenaire().stream().allMatch(mot -> dans(fiche.partenaire(), mot))
                && criteres.contrat().stream().allMatch(mot -> dans(fiche.contrat(), mot));
    }

    private static boolean a(FicheOffre fiche, CriteresOffres.Mot mot) {
        return textes(fiche).anyMatch(texte -> texte.a(mot.mot())) || a(fiche, mot.tels());
    }

    private static boolean aPresque(FicheOffre fiche, CriteresOffres.Mot mot) {
        return textes(fiche).anyMatch(texte -> texte.aPresque(mot.mot())) || a(fiche, mot.proches());
    }

    private static Stream<TexteCherche> textes(FicheOffre fiche) {
        return Stream.of(fiche.nom(), fiche.type(), fiche.acteServiceRegional(), fiche.contrat(), fiche.partenaire())
                .filter(Objects::nonNull)
                .map(TexteCherche::new);
    }

    private static boolean a(FicheOffre fiche, CriteresOffres.Codes codes) {
        return codes.themes().contains(fiche.theme())
                || codes.actes().contains(fiche.acteService())
                || (fiche.mesureNationale() != null && codes.mesures().contains(fiche.mesureNationale()));
    }

    private static boolean dans(@Nullable String texte, String mot) {
        return texte != null && new TexteCherche(texte).a(mot);
    }

    private static LigneOffre ligne(Offre offre) {
        FicheOffre fiche = offre.fiche();
        return new LigneOffre(
                offre.id(),
                fiche.nom(),
                fiche.type(),
                fiche.theme(),
                fiche.partenaire(),
                fiche.periode(),
                fiche.etat(),
                fiche.mesureNationale());
    }

    private LigneHistorique ligne(ChangementOffre fait) {
        return new LigneHistorique(
                fait.version(), fait.instant(), personnes.vue(fait.auteur(), fait.structure()), fait.membres());
    }
}
