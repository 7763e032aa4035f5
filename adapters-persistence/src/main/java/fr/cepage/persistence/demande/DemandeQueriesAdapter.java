package fr.cepage.persistence.demande;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.demande.DemandeQueries;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Cles;
import fr.cepage.persistence.commun.Lignes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads demandes by projections: one statement for the rows, one for the labels. */
@Repository
class DemandeQueriesAdapter implements DemandeQueries {

    private static final String UNE = "SELECT d.* FROM demande d WHERE d.structure = :structure AND d.id = :id";
    private static final String TOUTES =
            "SELECT d.* FROM demande d WHERE d.structure = :structure AND d.dossier_id = :dossier ";
    private static final String DANS_L_ETAT = "AND d.etat = :etat ";
    private static final String APRES = "AND (d.date_demande, d.id) < (:apres, :apresId) ";
    private static final String EN_ORDRE = "ORDER BY d.date_demande DESC, d.id DESC LIMIT :limite";

    private final JdbcClient jdbc;
    private final ReferentielRepository referentiel;

    DemandeQueriesAdapter(JdbcClient jdbc, ReferentielRepository referentiel) {
        this.jdbc = jdbc;
        this.referentiel = referentiel;
    }

    @Override
    public Optional<DemandeVue> find(DemandeId id, StructureCode structure) {
        return jdbc.sql(UNE)
                .param("structure", structure.valeur())
                .param("id", id.valeur())
                .query(vues(structure))
                .optional();
    }

    @Override
    public Page<DemandeVue> findByDossier(
            DossierId dossier, StructureCode structure, @Nullable EtatDemande etat, PageVoulue page) {
        List<DemandeVue> vues = requete(etat, page.apres())
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .param("limite", page.limite() + 1)
                .query(vues(structure))
                .list();
        return Page.de(vues, page.limite(), derniere -> Curseur.de(derniere.date(), derniere.id()));
    }

    private JdbcClient.StatementSpec requete(@Nullable EtatDemande etat, @Nullable Curseur apres) {
        String filtre = etat == null ? "" : DANS_L_ETAT;
        JdbcClient.StatementSpec requete = jdbc.sql(TOUTES + filtre + (apres == null ? "" : APRES) + EN_ORDRE);
        if (etat != null) {
            requete.param("etat", etat.name());
        }
        if (apres != null) {
            Cles cles = new Cles(apres, 2);
            requete.param("apres", cles.jour(0)).param("apresId", cles.uuid(1));
        }
        return requete;
    }

    private RowMapper<DemandeVue> vues(StructureCode structure) {
        Libelles libelles = new Libelles(referentiel.findAll(Liste.THEMES, structure));
        return (ligne, rang) -> new DemandeVue(
                new DemandeId(Lignes.uuid(ligne, "id")),
                new DossierId(Lignes.uuid(ligne, "dossier_id")),
                ligne.getLong("version"),
                Lignes.date(ligne, "date_demande"),
                libelles.vue(Liste.THEMES, new CodeValeur(Lignes.texte(ligne, "nature"))),
                ligne.getString("commentaire"),
                EtatDemande.valueOf(Lignes.texte(ligne, "etat")));
    }
}
