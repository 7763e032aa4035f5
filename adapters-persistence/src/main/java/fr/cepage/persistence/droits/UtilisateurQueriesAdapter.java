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
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people by their names, in the order of their names. */
@Repository
class UtilisateurQueriesAdapter implements UtilisateurQueries {

    private static final String CHERCHER = """
            SELECT d.sub, d.nom, d.recherche FROM utilisateur d
            JOIN affectation a ON a.sub = d.sub AND a.structure_de = d.structure
            WHERE %s
            ORDER BY d.recherche, d.sub LIMIT :limite""";

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
        List<String> conditions = new ArrayList<>(
                List.of("d.structure = :structure", "NOT d.service", "(d.recherche, d.sub) > (:apres, :apresSub)"));
        conditions.addAll(precision == Precision.EXACTE ? recherche.exactes() : recherche.proches());
        List<Ligne> lignes = jdbc.sql(CHERCHER.formatted(String.join(" AND ", conditions)))
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

    private record Ligne(String sub, String nom, String recherche) {

        PersonneVue personne() {
            return new PersonneVue(new UtilisateurId(sub), nom);
        }
    }
}
