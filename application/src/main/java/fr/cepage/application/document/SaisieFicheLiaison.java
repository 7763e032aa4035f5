package fr.cepage.application.document;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.document.ManqueDocument;
import fr.cepage.domain.document.RefusDocument;
import fr.cepage.domain.projet.Jours;
import fr.cepage.domain.projet.Limites;
import fr.cepage.domain.projet.RefusProjet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a fiche de liaison hands on (SYN-01).
 *
 * @param demande what the person asked for
 * @param informations what they were told
 * @param decision what they decided
 * @param decideLe when
 * @param operateur the operator or service that is aimed at
 * @param contact how to reach it
 * @param accordLe when the person agreed that it be handed on
 */
public record SaisieFicheLiaison(
        @Nullable String demande,
        @Nullable String informations,
        @Nullable String decision,
        @Nullable LocalDate decideLe,
        @Nullable String operateur,
        @Nullable String contact,
        @Nullable LocalDate accordLe) {

    public static final SaisieFicheLiaison VIDE = new SaisieFicheLiaison(null, null, null, null, null, null, null);

    /** The same, cleaned, with all that is wrong or missing noted. */
    SaisieFicheLiaison lire(Lecteur<?> lecteur) {
        return new SaisieFicheLiaison(
                texte(lecteur, "demande", demande, ManqueDocument.DEMANDE),
                texte(lecteur, "informations", informations, ManqueDocument.INFORMATIONS),
                texte(lecteur, "decision", decision, ManqueDocument.DECISION),
                jour(lecteur, "decideLe", decideLe, ManqueDocument.DECIDE_LE),
                exiger(
                        lecteur,
                        "operateur",
                        lecteur.ligne("operateur", operateur, Limites.LIGNE),
                        ManqueDocument.OPERATEUR),
                texte(lecteur, "contact", contact, ManqueDocument.CONTACT),
                jour(lecteur, "accordLe", accordLe, ManqueDocument.ACCORD_LE));
    }

    private static @Nullable String texte(
            Lecteur<?> lecteur, String champ, @Nullable String saisi, ManqueDocument manque) {
        return exiger(lecteur, champ, lecteur.texte(champ, saisi, Limites.TEXTE, RefusValeur.TROP_LONG), manque);
    }

    private static @Nullable LocalDate jour(
            Lecteur<?> lecteur, String champ, @Nullable LocalDate jour, ManqueDocument manque) {
        Jours.passe(
                jour,
                champ,
                lecteur.appel().aujourdhui(),
                RefusDocument.DATE_FUTURE,
                RefusProjet.DATE_ELOIGNEE,
                lecteur.violations());
        return exiger(lecteur, champ, jour, manque);
    }

    private static <T> @Nullable T exiger(Lecteur<?> lecteur, String champ, @Nullable T valeur, ManqueDocument manque) {
        boolean absente = valeur == null && !lecteur.violations().porteSur(champ);
        lecteur.violations().si(absente, RefusDocument.INCOMPLET, champ, manque);
        return valeur;
    }
}
