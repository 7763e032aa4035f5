package fr.cepage.persistence.dossier;

import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.DossierVue.IdentiteVue;
import fr.cepage.application.dossier.DossierVue.JustificationVue;
import fr.cepage.application.referentiel.Libelles;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Contenus;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Valeurs;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A dossier as it is consulted, from one row and the labels of its list values. */
final class FicheRowMapper implements RowMapper<DossierVue> {

    private final Libelles libelles;

    FicheRowMapper(Libelles libelles) {
        this.libelles = libelles;
    }

    @Override
    public DossierVue mapRow(ResultSet ligne, int rang) throws SQLException {
        JustificationVue justification = justification(ligne);
        return new DossierVue(
                new DossierId(Lignes.uuid(ligne, "id")),
                ligne.getLong("version"),
                new StructureCode(Lignes.texte(ligne, "structure")),
                Lignes.texte(ligne, "numero"),
                identite(ligne),
                Contenus.de(ligne, Coordonnees.class),
                libelles.vueOuNull(Liste.SITUATIONS, Valeurs.codeValeur(ligne.getString("situation"))),
                ligne.getString("niveau_formation"),
                Lignes.personne(ligne, "referent", "nom_referent"),
                justification == null ? StatutDossier.NON_JUSTIFIE : StatutDossier.JUSTIFIE,
                justification,
                ligne.getInt("niveau"),
                ligne.getBoolean("en_pacea"),
                Lignes.dateHeureOuNull(ligne, "prochain_rendez_vous"));
    }

    private IdentiteVue identite(ResultSet ligne) throws SQLException {
        return new IdentiteVue(
                libelles.vue(Liste.CIVILITES, new CodeValeur(Lignes.texte(ligne, "civilite"))),
                Lignes.texte(ligne, "nom_naissance"),
                ligne.getString("nom_usage"),
                Lignes.texte(ligne, "prenom"),
                Lignes.date(ligne, "date_naissance"));
    }

    private @Nullable JustificationVue justification(ResultSet ligne) throws SQLException {
        CodeValeur piece = Valeurs.codeValeur(ligne.getString("piece"));
        return piece == null
                ? null
                : new JustificationVue(
                        libelles.vue(Liste.PIECES_IDENTITE, piece), Lignes.date(ligne, "date_verification"));
    }
}
