package fr.cepage.persistence.offre;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.offre.LigneOffre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.persistence.commun.Cles;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Valeurs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A row of the list with what it is ordered by.
 *
 * @param ecart how little its name is like what was looked for, in thousandths; 0 when nothing was
 */
record OffreTriee(LigneOffre offre, int ecart, String triNom) {

    private static final int NOMBRE_DE_CLES = 3;

    static OffreTriee de(ResultSet ligne, int rang) throws SQLException {
        LigneOffre offre = new LigneOffre(
                new OffreId(Lignes.uuid(ligne, "id")),
                Lignes.texte(ligne, "nom"),
                ligne.getString("type"),
                new CodeValeur(Lignes.texte(ligne, "theme")),
                ligne.getString("partenaire"),
                new PeriodeOffre(Lignes.date(ligne, "date_debut"), Lignes.dateOuNull(ligne, "date_fin")),
                new CodeValeur(Lignes.texte(ligne, "etat")),
                Valeurs.codeValeur(ligne.getString("mesure_nationale")));
        return new OffreTriee(offre, ligne.getInt("ecart"), Lignes.texte(ligne, "tri_nom"));
    }

    Curseur curseur() {
        return Curseur.de(ecart, triNom, offre.id());
    }

    /** After which row to go on. */
    record Cle(int ecart, String triNom, UUID id) {

        static Cle de(Curseur curseur) {
            Cles cles = new Cles(curseur, NOMBRE_DE_CLES);
            return new Cle(cles.entier(0), cles.texte(1), cles.uuid(2));
        }
    }
}
