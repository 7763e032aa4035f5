package fr.cepage.application.offre;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.RefusOffre;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list values of one offer.
 *
 * @param ancienne the sheet before, whose expired values may stay; null at creation
 */
record ValeursOffre(ChoixDeValeurs choix, @Nullable FicheOffre ancienne, Violations violations) {

    @Nullable
    CodeValeur exiger(
            String champ,
            Liste liste,
            @Nullable String code,
            Function<FicheOffre, ? extends @Nullable CodeValeur> avant) {
        CodeValeur valeur = lire(champ, liste, code, avant);
        violations.exiger(champ, valeur, RefusOffre.CHAMP_OBLIGATOIRE);
        return valeur;
    }

    @Nullable
    CodeValeur lire(
            String champ,
            Liste liste,
            @Nullable String code,
            Function<FicheOffre, ? extends @Nullable CodeValeur> avant) {
        CodeValeur valeur = violations.lire(champ, () -> CodeValeur.lire(code));
        choix.verifier(champ, liste, valeur, ancienne == null ? null : avant.apply(ancienne));
        return valeur;
    }
}
