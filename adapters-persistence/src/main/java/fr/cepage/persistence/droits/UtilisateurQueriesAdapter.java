package fr.cepage.persistence.droits;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.UtilisateurQueries;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Cles;
import fr.cepage.persistence.commun.Lignes;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people by their names, in the order of their names. */
@Repository
class UtilisateurQueriesAdapter implements UtilisateurQueries {

    private static final String CHERCHER = """
            SELECT u.sub, u.nom, u.recherche FROM utilisateur u
            JOIN affectation a ON a.sub = u.sub AND a.structure_de = u.structure
            WHERE u.structure = :structure AND NOT u.service AND (u.recherche, u.sub) > (:apres, :apresSub)
              AND NOT EXISTS (SELECT FROM unnest(CAST(:mots AS text[])) m
                              WHERE u.recherche NOT LIKE '%' || m || '%')
            ORDER BY u.recherche, u.sub LIMIT :limite""";

    private final JdbcClient jdbc;

    UtilisateurQueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<PersonneVue> rechercher(StructureCode structure, List<String> mots, PageVoulue page) {
        Curseur apres = page.apres() == null ? Curseur.de("", "") : page.apres();
        Cles cles = new Cles(apres, 2);
        List<Ligne> lignes = jdbc.sql(CHERCHER)
                .param("structure", structure.valeur())
                .param("apres", cles.texte(0))
                .param("apresSub", cles.texte(1))
                .param("mots", mots.toArray(String[]::new))
                .param("limite", page.limite() + 1)
                .query((ligne, rang) -> new Ligne(
                        Lignes.texte(ligne, "sub"), Lignes.texte(ligne, "nom"), Lignes.texte(ligne, "recherche")))
                .list();
        Page<Ligne> trouvees =
                Page.de(lignes, page.limite(), derniere -> Curseur.de(derniere.recherche(), derniere.sub()));
        return new Page<>(trouvees.elements().stream().map(Ligne::personne).toList(), trouvees.suivant());
    }

    private record Ligne(String sub, String nom, String recherche) {

        PersonneVue personne() {
            return new PersonneVue(new UtilisateurId(sub), nom);
        }
    }
}
