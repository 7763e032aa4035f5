package fr.cepage.persistence.referentiel;

import fr.cepage.domain.referentiel.ActeMetier;
import fr.cepage.domain.referentiel.CategorieActe;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.NiveauActivite;
import fr.cepage.domain.referentiel.ReferentielActivites;
import fr.cepage.domain.referentiel.ReferentielActivites.Mission;
import fr.cepage.domain.referentiel.ReferentielActivites.Niveau;
import fr.cepage.domain.referentiel.ReferentielActivites.Objectif;
import fr.cepage.persistence.commun.Lignes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An act with all that it stands under; rows in their order make the trees. */
record LigneActe(Version version, NiveauActivite niveau, Noeud mission, Noeud objectif, ActeMetier acte) {

    static LigneActe de(ResultSet ligne) throws SQLException {
        String categorie = ligne.getString("categorie");
        return new LigneActe(
                new Version(
                        Lignes.texte(ligne, "version"),
                        Lignes.date(ligne, "depuis"),
                        Lignes.dateOuNull(ligne, "jusqu_au")),
                NiveauActivite.valueOf(Lignes.texte(ligne, "niveau")),
                new Noeud(new CodeValeur(Lignes.texte(ligne, "mission")), Lignes.texte(ligne, "libelle_mission")),
                new Noeud(new CodeValeur(Lignes.texte(ligne, "objectif")), Lignes.texte(ligne, "libelle_objectif")),
                new ActeMetier(
                        new CodeValeur(Lignes.texte(ligne, "acte")),
                        Lignes.texte(ligne, "libelle_acte"),
                        categorie == null ? null : CategorieActe.valueOf(categorie)));
    }

    static List<ReferentielActivites> versions(List<LigneActe> lignes) {
        return grouper(
                lignes,
                LigneActe::version,
                (version, siennes) -> new ReferentielActivites(
                        version.code(), version.depuis(), version.jusquAu(), niveaux(siennes)));
    }

    private static List<Niveau> niveaux(List<LigneActe> lignes) {
        return grouper(lignes, LigneActe::niveau, (niveau, siennes) -> new Niveau(niveau, missions(siennes)));
    }

    private static List<Mission> missions(List<LigneActe> lignes) {
        return grouper(
                lignes,
                LigneActe::mission,
                (mission, siennes) -> new Mission(mission.code(), mission.libelle(), objectifs(siennes)));
    }

    private static List<Objectif> objectifs(List<LigneActe> lignes) {
        return grouper(
                lignes,
                LigneActe::objectif,
                (objectif, siennes) -> new Objectif(
                        objectif.code(),
                        objectif.libelle(),
                        siennes.stream().map(LigneActe::acte).toList()));
    }

    private static <K, T> List<T> grouper(
            List<LigneActe> lignes, Function<LigneActe, K> cle, BiFunction<K, List<LigneActe>, T> noeud) {
        Map<K, List<LigneActe>> parCle =
                lignes.stream().collect(Collectors.groupingBy(cle, LinkedHashMap::new, Collectors.toList()));
        return parCle.entrySet().stream()
                .map(groupe -> noeud.apply(groupe.getKey(), groupe.getValue()))
                .toList();
    }

    /** What is said of a version once. */
    record Version(String code, LocalDate depuis, @Nullable LocalDate jusquAu) {}

    /** A mission or an objective. */
    record Noeud(CodeValeur code, String libelle) {}
}
