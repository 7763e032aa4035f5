package fr.cepage.persistence.liaison;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.liaison.LiaisonRecueQueries;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Cles;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads fiches de liaison reçues by projections, one statement each. */
@Repository
class LiaisonRecueQueriesAdapter implements LiaisonRecueQueries {

    private static final String VUES = """
            SELECT l.*, u.nom AS nom_auteur, a.nom AS nom_annulation
            FROM liaison_recue l
            LEFT JOIN utilisateur u ON u.structure = l.structure AND u.sub = l.auteur
            LEFT JOIN utilisateur a ON a.structure = l.structure AND a.sub = l.annulee_par
            WHERE l.structure = :structure""";
    private static final String PAR_ID = VUES + " AND l.id IN (:ids)";
    private static final String DU_DOSSIER =
            VUES + " AND l.dossier_id = :dossier AND (:annulees OR l.annulee_le IS NULL)";
    private static final String APRES = " AND (l.date, l.id) < (:apres, :apresId)";
    private static final String EN_ORDRE = " ORDER BY l.date DESC, l.id DESC LIMIT :limite";

    private final JdbcClient jdbc;

    LiaisonRecueQueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LiaisonRecueVue> find(LiaisonRecueId id, StructureCode structure) {
        return findAll(List.of(id), structure).stream().findFirst();
    }

    @Override
    public List<LiaisonRecueVue> findAll(Collection<LiaisonRecueId> ids, StructureCode structure) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(PAR_ID)
                .param("structure", structure.valeur())
                .param("ids", ids.stream().map(LiaisonRecueId::valeur).toList())
                .query(LignesLiaison::vue)
                .list();
    }

    @Override
    public Page<LiaisonRecueVue> findByDossier(
            DossierId dossier, StructureCode structure, boolean annulees, PageVoulue page) {
        List<LiaisonRecueVue> vues = suite(page.apres())
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .param("annulees", annulees)
                .param("limite", page.limite() + 1)
                .query(LignesLiaison::vue)
                .list();
        return Page.de(vues, page.limite(), derniere -> Curseur.de(derniere.date(), derniere.id()));
    }

    private JdbcClient.StatementSpec suite(@Nullable Curseur apres) {
        if (apres == null) {
            return jdbc.sql(DU_DOSSIER + EN_ORDRE);
        }
        Cles cles = new Cles(apres, 2);
        return jdbc.sql(DU_DOSSIER + APRES + EN_ORDRE)
                .param("apres", cles.jour(0))
                .param("apresId", cles.uuid(1));
    }
}
