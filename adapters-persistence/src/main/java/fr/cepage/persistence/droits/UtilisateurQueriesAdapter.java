package fr.cepage.persistence.droits;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.droits.UtilisateurQueries;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Cles;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Recherche;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people by their names, in the order of their names. */
@Repository
class UtilisateurQueriesAdapter implements UtilisateurQueries {

    private final JdbcClient jdbc;

    UtilisateurQueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<PersonneVue> rechercher(
            StructureCode structure, List<String> mots, Precision precision, PageVoulue page) {
        Curseur apres = page.apres() == null ? Curseur.de("", "") : page.apres();
        Cles cles = new Cles(apres, 2);
        Recherche recherche = Recherche.partout(mots);
        List<Ligne> lignes = jdbc.sql(sql(precision == Precision.EXACTE ? recherche.exactes() : recherche.proches()))
                .param("structure", structure.valeur())
                .param("apres", cles.texte(0))
                .param("apresSub", cles.texte(1))
                .param("limite", page.limite() + 1)
                .params(recherche.parametres())
                .query((ligne, rang) -> new Ligne(
                        Lignes.texte(ligne, "sub"), Lignes.texte(ligne, "nom"), Lignes.texte(ligne, "recherche")))
                .list();
        return Page.de(lignes, page.limite(), derniere -> Curseur.de(derniere.recherche(), derniere.sub()))
                .avec(Ligne::personne);
    }

    private static String sql(List<String> conditions) {
        return """
                SELECT d.sub, d.nom, d.recherche FROM utilisateur d
                JOIN affectation a ON a.sub = d.sub AND a.structure_de = d.structure
                WHERE d.structure = :structure AND NOT d.service AND (d.recherche, d.sub) > (:apres, :apresSub)
                """
                + conditions.stream().map(" AND "::concat).collect(Collectors.joining())
                + " ORDER BY d.recherche, d.sub LIMIT :limite";
    }

    private record Ligne(String sub, String nom, String recherche) {

        PersonneVue personne() {
            return new PersonneVue(new UtilisateurId(sub), nom);
        }
    }
}
