package fr.cepage.persistence.liaison;

import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.persistence.commun.Lignes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** A row as a projection with the names of the people. */
final class LignesLiaison {

    private LignesLiaison() {}

    static LiaisonRecueVue vue(ResultSet ligne, int rang) throws SQLException {
        return new LiaisonRecueVue(
                new LiaisonRecueId(Lignes.uuid(ligne, "id")),
                new DossierId(Lignes.uuid(ligne, "dossier_id")),
                ligne.getLong("version"),
                Lignes.texte(ligne, "operateur"),
                Lignes.date(ligne, "date"),
                ligne.getString("resume"),
                Objects.requireNonNull(Lignes.personne(ligne, "auteur", "nom_auteur")),
                Lignes.annulation(ligne));
    }
}
