package fr.cepage.persistence.dossier;

import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.persistence.commun.Lignes;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of the list with what it is ordered by. */
record LigneTriee(LigneDossier dossier, int rang, String triNom, String triPrenom) {

    static final int EXACTE = 0;
    static final int PROCHE = 1;

    static LigneTriee de(ResultSet ligne, int rang) throws SQLException {
        LigneDossier dossier = new LigneDossier(
                new DossierId(Lignes.uuid(ligne, "id")),
                Lignes.texte(ligne, "numero"),
                new CodeValeur(Lignes.texte(ligne, "civilite")),
                Lignes.texte(ligne, "nom_naissance"),
                ligne.getString("nom_usage"),
                Lignes.texte(ligne, "prenom"),
                Lignes.date(ligne, "date_naissance"),
                ligne.getString("piece") == null ? StatutDossier.NON_JUSTIFIE : StatutDossier.JUSTIFIE,
                Lignes.personne(ligne, "referent", "nom_referent"),
                ligne.getInt("niveau"),
                Lignes.dateOuNull(ligne, "dernier_evenement"));
        return new LigneTriee(dossier, rang, Lignes.texte(ligne, "tri_nom"), Lignes.texte(ligne, "tri_prenom"));
    }
}
