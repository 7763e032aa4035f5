package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.domain.dossier.ExigenceIdentite;
import java.time.LocalDate;

/** The ages between which the CEP of a Mission Locale is meant to be entered (DOS-03, DOS-04). */
public final class AgeCep {

    public static final int MINIMUM = 16;
    public static final int LIMITE = 26;

    private AgeCep() {}

    /** A CEP en cours goes on requiring the age of its entry from a corrected birth date (DOS-07). */
    public static ExigenceIdentite exigePar(DispositifCep cepEnCours) {
        LocalDate entree = cepEnCours.entree().dateEntree();
        return (identite, violations) -> verifier(identite.dateNaissance(), entree, "dateNaissance", violations);
    }

    static void verifier(DateNaissance naissance, LocalDate entree, String champ, Violations violations) {
        violations.si(entree.isBefore(naissance.anniversaire(MINIMUM)), RefusCep.AGE_MINIMUM, champ, MINIMUM);
    }

    static boolean limiteAtteinte(DateNaissance naissance, LocalDate jour) {
        return !jour.isBefore(naissance.anniversaire(LIMITE));
    }
}
