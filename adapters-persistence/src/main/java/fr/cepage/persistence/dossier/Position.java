package fr.cepage.persistence.dossier;

import fr.cepage.application.commun.Curseur;
import fr.cepage.persistence.commun.Cles;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * After which row of the list to go on.
 *
 * @param rang of the row: an exact find, or one with a typing error
 * @param ligne null: from the first row of that rank
 */
record Position(int rang, @Nullable Cle ligne) {

    private static final int NOMBRE_DE_CLES = 4;

    static Position debut(int rang) {
        return new Position(rang, null);
    }

    static Position de(@Nullable Curseur curseur) {
        if (curseur == null) {
            return debut(LigneTriee.EXACTE);
        }
        Cles cles = new Cles(curseur, NOMBRE_DE_CLES);
        int rang = cles.parmi(0, List.of(LigneTriee.EXACTE, LigneTriee.PROCHE));
        return new Position(rang, new Cle(cles.texte(1), cles.texte(2), cles.uuid(3)));
    }

    /** What rows are ordered by within their rank. */
    record Cle(String triNom, String triPrenom, UUID id) {}
}
