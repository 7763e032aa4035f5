package fr.cepage.persistence.rendezvous;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.application.rendezvous.RendezVousAgenda;
import fr.cepage.application.rendezvous.RendezVousQueries;
import fr.cepage.application.rendezvous.RendezVousVue;
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
import java.time.LocalDate;
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
    private static final String LIRE = """
            SELECT r.*, s.fuseau, u.nom AS nom_intervenant, suivant.date_heure AS reporte_au
            FROM rendez_vous r
            JOIN structure s ON s.code = r.structure
            LEFT JOIN utilisateur u ON u.structure = r.structure AND u.sub = r.intervenant
            LEFT JOIN rendez_vous suivant ON suivant.remplace = r.id
            WHERE r.structure = :structure
            """;
    private static final String UN = LIRE + "AND r.id = :id";
    private static final String TOUS = LIRE + "AND r.dossier_id = :dossier ";
    private static final String APRES = "AND (r.date_heure, r.id) < (:apres, :apresId) ";
    private static final String EN_ORDRE = "ORDER BY r.date_heure DESC, r.id DESC LIMIT :limite";
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
        return jdbc.sql(UN)
                .param("structure", structure.valeur())
                .param("id", id.valeur())
                .query(new RendezVousRowMapper(libelles(structure)))
                .optional();
    }

    @Override
    public Page<RendezVousVue> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page) {
        List<RendezVousVue> vues = requete(page.apres())
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .param("limite", page.limite() + 1)
                .query(new RendezVousRowMapper(libelles(structure)))
                .list();
        return Page.de(vues, page.limite(), dernier -> Curseur.de(dernier.dateHeure(), dernier.id()));
    }

    private JdbcClient.StatementSpec requete(@Nullable Curseur apres) {
        if (apres == null) {
            return jdbc.sql(TOUS + EN_ORDRE);
        }
        Cles cles = new Cles(apres, 2);
        return jdbc.sql(TOUS + APRES + EN_ORDRE)
                .param("apres", cles.dateHeure(0))
                .param("apresId", cles.uuid(1));
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
