package fr.cepage.persistence.rendezvous;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.application.rendezvous.RendezVousAgenda;
import fr.cepage.application.rendezvous.RendezVousQueries;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.application.rendezvous.Simultanes;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.Revision;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Cles;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Valeurs;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rendez-vous by projections: one statement for the rows, one for the labels. */
@Repository
class RendezVousQueriesAdapter implements RendezVousQueries {

    private static final Set<Liste> LISTES = Set.of(Liste.LIEUX_ACCUEIL, Liste.CONTEXTES_EVENEMENT);
    /** Within the longest that one takes, so that an index holds both ends of what is looked through. */
    private static final String AILLEURS = """
            (SELECT min(a.date_heure) FROM rendez_vous a
            WHERE rendez_vous_attendu(r.etat) AND rendez_vous_attendu(a.etat) AND a.structure = r.structure AND a.%1$s = r.%1$s
              AND a.id IS DISTINCT FROM r.id
              AND a.date_heure > r.date_heure - interval '%2$d minutes'
              AND a.date_heure < r.date_heure + r.duree * interval '1 minute'
              AND a.date_heure + a.duree * interval '1 minute' > r.date_heure)""";

    private static final String SIMULTANES = AILLEURS.formatted("intervenant", Duree.MAX)
            + " AS intervenant_pris, "
            + AILLEURS.formatted("dossier_id", Duree.MAX)
            + " AS jeune_pris ";
    private static final String A_PRENDRE = "SELECT " + SIMULTANES + """
            FROM (VALUES (CAST(:structure AS text), CAST(:dossier AS uuid), CAST(:intervenant AS text),
                CAST(:sauf AS uuid), CAST(:dateHeure AS timestamp), CAST(:duree AS integer), 'PLANIFIE'))
                r (structure, dossier_id, intervenant, id, date_heure, duree, etat)""";
    private static final String LIRE =
            "SELECT r.*, s.fuseau, u.nom AS nom_intervenant, suivant.date_heure AS reporte_au, " + SIMULTANES + """
            FROM rendez_vous r
            JOIN structure s ON s.code = r.structure
            LEFT JOIN utilisateur u ON u.structure = r.structure AND u.sub = r.intervenant
            LEFT JOIN rendez_vous suivant ON suivant.remplace = r.id
            WHERE r.structure = :structure
            """;
    private static final String PARMI = LIRE + "AND r.id IN (:ids)";
    private static final String TOUS = LIRE + "AND r.dossier_id = :dossier ";
    /** Days that are past come after those that are not, and among either the nearest comes first. */
    private static final String RANG =
            "%1$s < CAST(:jour AS timestamp), abs(extract(epoch FROM %1$s - CAST(:jour AS timestamp)))";

    private static final String APRES = "AND (" + RANG.formatted("r.date_heure") + ", r.id) > ("
            + RANG.formatted("CAST(:apres AS timestamp)") + ", :apresId) ";
    private static final String EN_ORDRE = "ORDER BY " + RANG.formatted("r.date_heure") + ", r.id LIMIT :limite";
    private static final String AGENDA = """
            SELECT r.*, d.numero FROM rendez_vous r
            JOIN dossier d ON d.structure = r.structure AND d.id = r.dossier_id
            WHERE r.structure = :structure AND r.intervenant = :intervenant
              AND r.date_heure >= :du AND r.date_heure < :fin
            ORDER BY r.date_heure, r.id""";

    private final JdbcClient jdbc;
    private final ReferentielRepository referentiel;

    RendezVousQueriesAdapter(JdbcClient jdbc, ReferentielRepository referentiel) {
        this.jdbc = jdbc;
        this.referentiel = referentiel;
    }

    @Override
    public Optional<RendezVousVue> find(RendezVousId id, StructureCode structure) {
        return findAll(Set.of(id), structure).stream().findFirst();
    }

    @Override
    public List<RendezVousVue> findAll(Set<RendezVousId> ids, StructureCode structure) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(PARMI)
                        .param("structure", structure.valeur())
                        .param("ids", ids.stream().map(RendezVousId::valeur).toList())
                        .query(new RendezVousRowMapper(libelles(structure)))
                        .list();
    }

    @Override
    public Page<RendezVousVue> findByDossier(
            DossierId dossier, StructureCode structure, LocalDate aujourdhui, PageVoulue page) {
        Cles apres = page.apres() == null ? null : new Cles(page.apres(), 3);
        LocalDate jour = apres == null ? aujourdhui : apres.jour(0);
        List<RendezVousVue> vues = requete(apres)
                .param("jour", jour.atStartOfDay())
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .param("limite", page.limite() + 1)
                .query(new RendezVousRowMapper(libelles(structure)))
                .list();
        return Page.de(vues, page.limite(), dernier -> Curseur.de(jour, dernier.dateHeure(), dernier.id()));
    }

    private JdbcClient.StatementSpec requete(@Nullable Cles apres) {
        if (apres == null) {
            return jdbc.sql(TOUS + EN_ORDRE);
        }
        return jdbc.sql(TOUS + APRES + EN_ORDRE)
                .param("apres", apres.dateHeure(1))
                .param("apresId", apres.uuid(2));
    }

    @Override
    public List<RendezVousAgenda> findByIntervenant(
            UtilisateurId intervenant, StructureCode structure, LocalDate du, LocalDate au) {
        return jdbc.sql(AGENDA)
                .param("structure", structure.valeur())
                .param("intervenant", intervenant.sub())
                .param("du", du.atStartOfDay())
                .param("fin", au.plusDays(1).atStartOfDay())
                .query(agenda(libelles(structure)))
                .list();
    }

    @Override
    public Simultanes findSimultanes(
            DossierId dossier,
            StructureCode structure,
            LocalDateTime dateHeure,
            Duree duree,
            @Nullable UtilisateurId intervenant,
            @Nullable RendezVousId sauf) {
        return jdbc.sql(A_PRENDRE)
                .param("dossier", dossier.valeur())
                .param("structure", structure.valeur())
                .param("dateHeure", dateHeure)
                .param("duree", duree.minutes())
                .param("intervenant", Valeurs.texte(intervenant))
                .param("sauf", sauf == null ? null : sauf.valeur())
                .query((ligne, rang) -> RendezVousRowMapper.simultanes(ligne))
                .single();
    }

    private Libelles libelles(StructureCode structure) {
        return new Libelles(referentiel.findAll(LISTES, structure));
    }

    private static RowMapper<RendezVousAgenda> agenda(Libelles libelles) {
        return (ligne, rang) -> new RendezVousAgenda(
                new RendezVousId(Lignes.uuid(ligne, "id")),
                Lignes.texte(ligne, "numero"),
                Lignes.dateHeure(ligne, "date_heure"),
                ligne.getInt("duree"),
                libelles.vue(Liste.LIEUX_ACCUEIL, new CodeValeur(Lignes.texte(ligne, "lieu")))
                        .libelle(),
                EtatRendezVous.valueOf(Lignes.texte(ligne, "etat")),
                new Revision(ligne.getInt("sequence"), Lignes.instant(ligne, "modifie_le")));
    }
}
