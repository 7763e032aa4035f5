package fr.cepage.persistence.dossier;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads dossiers by projections: two statements for a sheet, one or two for a part of a list. */
@Repository
class DossierQueriesAdapter implements DossierQueries {

    private static final Set<Liste> LISTES = Set.of(Liste.CIVILITES, Liste.SITUATIONS, Liste.PIECES_IDENTITE);
    private static final String FICHE = "SELECT d.*, u.nom AS nom_referent, " + NiveauCep.DE_D + """
             AS niveau,
                EXISTS (SELECT FROM pacea p WHERE p.dossier_id = d.id AND p.date_fin IS NULL) AS en_pacea,
                (SELECT min(r.date_heure) FROM rendez_vous r
                WHERE r.structure = d.structure AND r.dossier_id = d.id
                    AND rendez_vous_attendu(r.etat) AND r.date_heure >= :jour)
                    AS prochain_rendez_vous
            FROM dossier d
            LEFT JOIN utilisateur u ON u.structure = d.structure AND u.sub = d.referent
            WHERE d.structure = :structure AND d.id = :id""";

    private final JdbcClient jdbc;
    private final ReferentielRepository referentiel;
    private final RechercheDossiers recherche;

    DossierQueriesAdapter(JdbcClient jdbc, ReferentielRepository referentiel) {
        this.jdbc = jdbc;
        this.referentiel = referentiel;
        this.recherche = new RechercheDossiers(jdbc);
    }

    @Override
    public Optional<DossierVue> find(DossierId id, StructureCode structure, LocalDate aujourdhui) {
        Libelles libelles = new Libelles(referentiel.findAll(LISTES, structure));
        return jdbc.sql(FICHE)
                .param("id", id.valeur())
                .param("structure", structure.valeur())
                .param("jour", aujourdhui)
                .query(new FicheRowMapper(libelles))
                .optional();
    }

    @Override
    public Page<LigneDossier> rechercher(
            StructureCode structure, CriteresDossiers criteres, LocalDate aujourdhui, PageVoulue page) {
        return recherche.page(structure, criteres, aujourdhui, page);
    }

    @Override
    public List<LigneDossier> findByDateNaissance(
            StructureCode structure, LocalDate dateNaissance, LocalDate aujourdhui) {
        return recherche.neLe(structure, dateNaissance, aujourdhui);
    }
}
