package fr.cepage.persistence.proposition;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.proposition.LignePropositionOffre;
import fr.cepage.application.proposition.OffreRecente;
import fr.cepage.application.proposition.PropositionQueries;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Cles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads propositions by projections, one statement each. */
@Repository
class PropositionQueriesAdapter implements PropositionQueries {

    private static final String VUES = """
            SELECT p.*, o.nom AS nom_offre, u.nom AS nom_auteur, v.libelle AS libelle_mesure
            FROM proposition p
            JOIN offre o ON o.structure = p.structure AND o.id = p.offre_id
            LEFT JOIN utilisateur u ON u.structure = p.structure AND u.sub = p.auteur
            LEFT JOIN valeur_liste v ON v.liste = 'MESURES_NATIONALES' AND v.code = p.mesure_nationale
            WHERE p.structure = :structure""";
    private static final String DE_L_OFFRE = """
            SELECT p.id, p.dossier_id, p.date, p.etat, d.numero, d.nom_naissance, d.nom_usage, d.prenom
            FROM proposition p JOIN dossier d ON d.structure = p.structure AND d.id = p.dossier_id
            WHERE p.structure = :structure AND p.offre_id = :offre""";
    private static final String APRES = " AND (p.date, p.id) < (:apresDate, :apresId)";
    private static final String EN_ORDRE = " ORDER BY p.date DESC, p.id DESC LIMIT :limite";
    private static final String DOSSIERS_DE_L_OFFRE = """
            SELECT count(DISTINCT dossier_id) FROM proposition
            WHERE structure = :structure AND offre_id = :offre AND proposition_compte(etat)""";
    private static final String RECENTES = """
            SELECT o.id, o.nom, o.mesure_nationale, v.libelle AS libelle_mesure
            FROM (
                SELECT DISTINCT ON (p.offre_id) p.offre_id, p.date, p.id FROM (
                    SELECT offre_id, date, id FROM proposition WHERE structure = :structure AND auteur = :auteur
                    AND proposition_compte(etat) ORDER BY date DESC, id DESC LIMIT 200
                ) p ORDER BY p.offre_id, p.date DESC, p.id DESC
            ) r
            JOIN offre o ON o.structure = :structure AND o.id = r.offre_id
            LEFT JOIN valeur_liste v ON v.liste = 'MESURES_NATIONALES' AND v.code = o.mesure_nationale
            WHERE offre_ouverte(o.etat, o.date_debut, o.date_fin, :jour)
            ORDER BY r.date DESC, r.id DESC LIMIT :limite""";

    private final JdbcClient jdbc;

    PropositionQueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PropositionVue> find(PropositionId id, StructureCode structure) {
        return findAll(Set.of(id), structure).stream().findFirst();
    }

    @Override
    public List<PropositionVue> findAll(Set<PropositionId> ids, StructureCode structure) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(VUES + " AND p.id IN (:ids)")
                        .param("structure", structure.valeur())
                        .param("ids", ids.stream().map(PropositionId::valeur).toList())
                        .query(LignesProposition::vue)
                        .list();
    }

    @Override
    public Page<PropositionVue> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page) {
        List<PropositionVue> lues = suite(VUES + " AND p.dossier_id = :dossier", page)
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .query(LignesProposition::vue)
                .list();
        return Page.de(lues, page.limite(), derniere -> Curseur.de(derniere.date(), derniere.id()));
    }

    @Override
    public Page<LignePropositionOffre> findByOffre(OffreId offre, StructureCode structure, PageVoulue page) {
        List<LignePropositionOffre> lues = suite(DE_L_OFFRE, page)
                .param("structure", structure.valeur())
                .param("offre", offre.valeur())
                .query(LignesProposition::ligneDeLOffre)
                .list();
        return Page.de(lues, page.limite(), derniere -> Curseur.de(derniere.date(), derniere.id()));
    }

    @Override
    public long countDossiers(OffreId offre, StructureCode structure) {
        return jdbc.sql(DOSSIERS_DE_L_OFFRE)
                .param("structure", structure.valeur())
                .param("offre", offre.valeur())
                .query(Long.class)
                .single();
    }

    @Override
    public List<OffreRecente> findRecentes(UtilisateurId auteur, StructureCode structure, LocalDate jour, int limite) {
        return jdbc.sql(RECENTES)
                .param("structure", structure.valeur())
                .param("auteur", auteur.sub())
                .param("jour", jour)
                .param("limite", limite)
                .query(LignesProposition::recente)
                .list();
    }

    private JdbcClient.StatementSpec suite(String lignes, PageVoulue page) {
        @Nullable Curseur apres = page.apres();
        if (apres == null) {
            return jdbc.sql(lignes + EN_ORDRE).param("limite", page.limite() + 1);
        }
        Cles cles = new Cles(apres, 2);
        return jdbc.sql(lignes + APRES + EN_ORDRE)
                .param("limite", page.limite() + 1)
                .param("apresDate", cles.jour(0))
                .param("apresId", cles.uuid(1));
    }
}
