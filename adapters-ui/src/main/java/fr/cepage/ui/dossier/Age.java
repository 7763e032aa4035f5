package fr.cepage.ui.dossier;

import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;

/** Completed years, in words. */
final class Age {

    private Age() {}

    static String texte(LocalDate naissance, LocalDate aujourdhui) {
        return Textes.texte("dossier.age", new DateNaissance(naissance).ageLe(aujourdhui));
    }
}
