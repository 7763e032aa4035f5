package fr.cepage.application.document;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.commun.RefusValeur;
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
                texte(lecteur, "demande", demande),
                texte(lecteur, "informations", informations),
                texte(lecteur, "decision", decision),
                jour(lecteur, "decideLe", decideLe),
                lecteur.exiger(
                        "operateur", lecteur.ligne("operateur", operateur, Limites.LIGNE), RefusDocument.INCOMPLET),
                texte(lecteur, "contact", contact),
                jour(lecteur, "accordLe", accordLe));
    }

    private static @Nullable String texte(Lecteur<?> lecteur, String champ, @Nullable String saisi) {
        return lecteur.exiger(
                champ, lecteur.texte(champ, saisi, Limites.TEXTE, RefusValeur.TROP_LONG), RefusDocument.INCOMPLET);
    }

    private static @Nullable LocalDate jour(Lecteur<?> lecteur, String champ, @Nullable LocalDate jour) {
        Jours.passe(
                jour,
                champ,
                lecteur.appel().aujourdhui(),
                RefusDocument.DATE_FUTURE,
                RefusProjet.DATE_ELOIGNEE,
                lecteur.violations());
        return lecteur.exiger(champ, jour, RefusDocument.INCOMPLET);
    }
}
