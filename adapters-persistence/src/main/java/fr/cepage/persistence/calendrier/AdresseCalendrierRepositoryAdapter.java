package fr.cepage.persistence.calendrier;

import fr.cepage.domain.calendrier.AdresseCalendrier;
import fr.cepage.domain.calendrier.AdresseCalendrierRepository;
import fr.cepage.domain.calendrier.Empreinte;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Lignes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses, found by the fingerprint of their secret; one per person, so that a new one replaces the former. */
@Repository
class AdresseCalendrierRepositoryAdapter implements AdresseCalendrierRepository {

    private static final String PAR_EMPREINTE = "SELECT * FROM adresse_calendrier WHERE empreinte = :empreinte";
    private static final String DE = "adresse_calendrier WHERE sub = :sub AND structure_de = :structure";
    private static final String ENREGISTRER = """
            INSERT INTO adresse_calendrier (sub, structure_de, empreinte, creee_le)
            VALUES (:sub, :structure, :empreinte, :creeeLe)
            ON CONFLICT (sub) DO UPDATE SET structure_de = excluded.structure_de, empreinte = excluded.empreinte,
                creee_le = excluded.creee_le""";

    private final JdbcClient jdbc;

    AdresseCalendrierRepositoryAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AdresseCalendrier> findByEmpreinte(Empreinte empreinte) {
        return jdbc.sql(PAR_EMPREINTE)
                .param("empreinte", empreinte.hexadecimal())
                .query(AdresseCalendrierRepositoryAdapter::adresse)
                .optional();
    }

    @Override
    public Optional<AdresseCalendrier> findByProprietaire(UtilisateurId proprietaire, StructureCode structure) {
        return jdbc.sql("SELECT * FROM " + DE)
                .param("sub", proprietaire.sub())
                .param("structure", structure.valeur())
                .query(AdresseCalendrierRepositoryAdapter::adresse)
                .optional();
    }

    @Override
    public void save(AdresseCalendrier adresse) {
        jdbc.sql(ENREGISTRER)
                .param("sub", adresse.proprietaire().sub())
                .param("structure", adresse.structure().valeur())
                .param("empreinte", adresse.empreinte().hexadecimal())
                .param("creeeLe", adresse.creeeLe().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void delete(UtilisateurId proprietaire, StructureCode structure) {
        jdbc.sql("DELETE FROM " + DE)
                .param("sub", proprietaire.sub())
                .param("structure", structure.valeur())
                .update();
    }

    private static AdresseCalendrier adresse(ResultSet ligne, int rang) throws SQLException {
        return new AdresseCalendrier(
                new UtilisateurId(Lignes.texte(ligne, "sub")),
                new StructureCode(Lignes.texte(ligne, "structure_de")),
                new Empreinte(Lignes.texte(ligne, "empreinte")),
                Lignes.instant(ligne, "creee_le"));
    }
}
