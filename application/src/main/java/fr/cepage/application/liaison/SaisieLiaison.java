package fr.cepage.application.liaison;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.liaison.ContenuLiaison;
import fr.cepage.domain.liaison.RefusLiaison;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed for a fiche de liaison reçue, right or wrong. */
public record SaisieLiaison(
        @Nullable String operateur,
        @Nullable LocalDate date,
        @Nullable String resume) {

    /** Before anything was typed. */
    public static final SaisieLiaison VIDE = new SaisieLiaison(null, null, null);

    /** @param naissance of whom it is about */
    ContenuLiaison lire(Lecteur<?> lecteur, LocalDate naissance) {
        return ContenuLiaison.de(
                lecteur.ligne("operateur", operateur, ContenuLiaison.OPERATEUR_MAX),
                date,
                lecteur.texte("resume", resume, ContenuLiaison.RESUME_MAX, RefusLiaison.RESUME_TROP_LONG),
                naissance,
                lecteur.appel().aujourdhui(),
                lecteur.violations());
    }
}
