package fr.cepage.persistence.droits;

import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Lignes;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People where they are now; a structure that they left keeps their name to show, but no longer finds them. */
@Repository
class UtilisateurRepositoryAdapter implements UtilisateurRepository {

    private static final String NOMS = """
            SELECT u.sub, u.nom, u.structure, u.service FROM utilisateur u
            WHERE u.structure = :structure AND u.sub IN (:subs)""";
    private static final String PRESENTS =
            NOMS + " AND EXISTS (SELECT FROM affectation a WHERE a.sub = u.sub AND a.structure_de = u.structure)";
    private static final String NOMMER = """
            INSERT INTO utilisateur AS u (structure, sub, nom, service) VALUES (:structure, :sub, :nom, :service)
            ON CONFLICT (structure, sub) DO UPDATE SET nom = excluded.nom, service = excluded.service
            WHERE (u.nom, u.service) <> (excluded.nom, excluded.service)""";
    private static final String AFFECTER = """
            INSERT INTO affectation AS a (sub, structure_de) VALUES (:sub, :structure)
            ON CONFLICT (sub) DO UPDATE SET structure_de = excluded.structure_de
            WHERE a.structure_de <> excluded.structure_de""";

    private final JdbcClient jdbc;

    UtilisateurRepositoryAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Utilisateur> findAllById(Set<UtilisateurId> ids, StructureCode structure) {
        return trouver(PRESENTS, ids, structure);
    }

    @Override
    public List<Utilisateur> findAllKnownById(Set<UtilisateurId> ids, StructureCode structure) {
        return trouver(NOMS, ids, structure);
    }

    private List<Utilisateur> trouver(String requete, Set<UtilisateurId> ids, StructureCode structure) {
        List<String> subs = ids.stream().map(UtilisateurId::sub).toList();
        return subs.isEmpty()
                ? List.of()
                : jdbc.sql(requete)
                        .param("structure", structure.valeur())
                        .param("subs", subs)
                        .query((ligne, rang) -> new Utilisateur(
                                new UtilisateurId(Lignes.texte(ligne, "sub")),
                                Lignes.texte(ligne, "nom"),
                                new StructureCode(Lignes.texte(ligne, "structure")),
                                ligne.getBoolean("service")))
                        .list();
    }

    @Override
    public void save(Utilisateur utilisateur) {
        String structure = utilisateur.structure().valeur();
        String sub = utilisateur.id().sub();
        jdbc.sql(NOMMER)
                .param("structure", structure)
                .param("sub", sub)
                .param("nom", utilisateur.nom())
                .param("service", utilisateur.service())
                .update();
        jdbc.sql(AFFECTER).param("structure", structure).param("sub", sub).update();
    }
}
