package fr.cepage.persistence.liaison;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecue.Annulation;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.structure.StructureCode;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores fiches de liaison reçues: written once, cancelled at most once. */
@Repository
class LiaisonRecueRepositoryAdapter implements LiaisonRecueRepository {

    private static final String INSERER = """
            INSERT INTO liaison_recue (id, structure, dossier_id, version, operateur, date, resume, auteur,
                annulee_le, annulee_par, raison_annulation)
            VALUES (:id, :structure, :dossier, 1, :operateur, :date, :resume, :auteur, :annuleeLe, :annuleePar, :raison)""";
    private static final String ANNULER = """
            UPDATE liaison_recue
            SET version = version + 1, annulee_le = :annuleeLe, annulee_par = :annuleePar, raison_annulation = :raison
            WHERE structure = :structure AND id = :id AND version = :version""";

    private final JdbcClient jdbc;

    LiaisonRecueRepositoryAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LiaisonRecue> findById(LiaisonRecueId id, StructureCode structure) {
        return jdbc.sql("SELECT * FROM liaison_recue WHERE structure = :structure AND id = :id")
                .param("structure", structure.valeur())
                .param("id", id.valeur())
                .query(LignesLiaison::liaison)
                .optional();
    }

    @Override
    public LiaisonRecue save(LiaisonRecue liaison) {
        JdbcClient.StatementSpec ordre = liaison.version() == 0 ? inserer(liaison) : annuler(liaison);
        Optional<Annulation> faite = liaison.annulation();
        int ecrites = ordre.param("structure", liaison.structure().valeur())
                .param("id", liaison.id().valeur())
                .param(
                        "annuleeLe",
                        faite.map(a -> a.instant().atOffset(ZoneOffset.UTC)).orElse(null))
                .param(
                        "annuleePar",
                        faite.map(Annulation::auteur).map(UtilisateurId::sub).orElse(null))
                .param(
                        "raison",
                        faite.map(Annulation::raison).map(Raison::valeur).orElse(null))
                .update();
        if (ecrites == 0) {
            throw new VersionPerimee();
        }
        return findById(liaison.id(), liaison.structure()).orElseThrow(VersionPerimee::new);
    }

    private JdbcClient.StatementSpec inserer(LiaisonRecue liaison) {
        return jdbc.sql(INSERER)
                .param("dossier", liaison.dossier().valeur())
                .param("operateur", liaison.contenu().operateur())
                .param("date", liaison.contenu().date())
                .param("resume", liaison.contenu().resume())
                .param("auteur", liaison.auteur().sub());
    }

    private JdbcClient.StatementSpec annuler(LiaisonRecue liaison) {
        return jdbc.sql(ANNULER).param("version", liaison.version());
    }
}
