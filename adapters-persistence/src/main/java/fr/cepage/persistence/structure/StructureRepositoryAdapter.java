package fr.cepage.persistence.structure;

import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.domain.structure.StructureRepository;
import fr.cepage.persistence.commun.Lignes;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Structures are public: no policy hides them. */
@Repository
class StructureRepositoryAdapter implements StructureRepository {

    private static final String ENREGISTRER = """
            INSERT INTO structure AS s (code, nom_officiel, nom_usuel, region, departement, fuseau)
            VALUES (:code, :nomOfficiel, :nomUsuel, :region, :departement, :fuseau)
            ON CONFLICT (code) DO UPDATE SET nom_officiel = excluded.nom_officiel, nom_usuel = excluded.nom_usuel,
                region = excluded.region, departement = excluded.departement, fuseau = excluded.fuseau
            WHERE s IS DISTINCT FROM excluded""";

    private final JdbcClient jdbc;

    StructureRepositoryAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Structure> findByCode(StructureCode code) {
        return jdbc.sql("SELECT * FROM structure WHERE code = :code")
                .param("code", code.valeur())
                .query((ligne, rang) -> new Structure(
                        new StructureCode(Lignes.texte(ligne, "code")),
                        Lignes.texte(ligne, "nom_officiel"),
                        ligne.getString("nom_usuel"),
                        ligne.getString("region"),
                        ligne.getString("departement"),
                        ZoneId.of(Lignes.texte(ligne, "fuseau"))))
                .optional();
    }

    @Override
    public void save(Structure structure) {
        jdbc.sql(ENREGISTRER)
                .param("code", structure.code().valeur())
                .param("nomOfficiel", structure.nomOfficiel())
                .param("nomUsuel", structure.nomUsuel())
                .param("region", structure.region())
                .param("departement", structure.departement())
                .param("fuseau", structure.fuseau().getId())
                .update();
    }
}
