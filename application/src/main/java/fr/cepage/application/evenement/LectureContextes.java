package fr.cepage.application.evenement;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.evenement.Contextes;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.evenement.RefusEvenement;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the three places of the contexts: the first must be filled, the others may be free (EVT-01, EVT-02). */
final class LectureContextes {

    private static final String CHAMP = "contextes";

    private final ChoixDeValeurs choix;
    private final Violations violations;

    LectureContextes(ChoixDeValeurs choix, Violations violations) {
        this.choix = choix;
        this.violations = violations;
    }

    /** Null when they cannot be had, with the reason noted. */
    @Nullable
    Contextes lire(List<String> saisis, @Nullable FicheEvenement ancienne) {
        return violations.lire(CHAMP, () -> {
            List<CodeValeur> codes = codes(saisis);
            codes.stream().distinct().limit(Contextes.NOMBRE_MAX).forEach(code -> verifier(code, ancienne));
            return new Contextes(codes);
        });
    }

    private static List<CodeValeur> codes(List<String> saisis) {
        if (saisis.isEmpty() || CodeValeur.lire(saisis.getFirst()) == null) {
            throw new RefusMetier(RefusEvenement.CHAMP_OBLIGATOIRE);
        }
        return saisis.stream().map(CodeValeur::lire).filter(Objects::nonNull).toList();
    }

    private void verifier(CodeValeur code, @Nullable FicheEvenement ancienne) {
        boolean deja = ancienne != null && ancienne.contextes().codes().contains(code);
        choix.verifier(CHAMP, Liste.CONTEXTES_EVENEMENT, code, deja ? code : null);
    }
}
