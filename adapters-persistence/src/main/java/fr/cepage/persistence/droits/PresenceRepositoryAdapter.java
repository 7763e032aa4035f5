package fr.cepage.persistence.droits;

import fr.cepage.domain.droits.Presence;
import fr.cepage.domain.droits.PresenceRepository;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Lignes;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people were last seen, beside where they are now. */
@Repository
class PresenceRepositoryAdapter implements PresenceRepository {

    private static final String ENREGISTRER = """
            INSERT INTO affectation AS a (sub, structure_de, vu_le, consulte) VALUES (:sub, :structure, :jour, :consulte)
            ON CONFLICT (sub) DO UPDATE SET structure_de = excluded.structure_de, vu_le = excluded.vu_le,
                consulte = excluded.consulte
            WHERE (a.structure_de, a.vu_le, a.consulte) IS DISTINCT FROM
                (excluded.structure_de, excluded.vu_le, excluded.consulte)""";
    private static final String LIRE =
            "SELECT sub, structure_de, vu_le, consulte FROM affectation WHERE sub = :sub AND vu_le IS NOT NULL";

    private final JdbcClient jdbc;

    PresenceRepositoryAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Presence presence) {
        jdbc.sql(ENREGISTRER)
                .param("sub", presence.id().sub())
                .param("structure", presence.structure().valeur())
                .param("jour", presence.jour())
                .param("consulte", presence.consulte())
                .update();
    }

    @Override
    public Optional<Presence> findById(UtilisateurId id) {
        return jdbc.sql(LIRE)
                .param("sub", id.sub())
                .query((ligne, rang) -> new Presence(
                        new UtilisateurId(Lignes.texte(ligne, "sub")),
                        new StructureCode(Lignes.texte(ligne, "structure_de")),
                        Lignes.date(ligne, "vu_le"),
                        ligne.getBoolean("consulte")))
                .optional();
    }
}
