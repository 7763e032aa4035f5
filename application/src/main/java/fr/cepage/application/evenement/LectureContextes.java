package fr.cepage.application.evenement;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.evenement.Contextes;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.evenement.RefusEvenement;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the three places of the contexts: the first must be filled, the others may be free (EVT-01, EVT-02). */
final class LectureContextes {

    private static final String CHAMP = "contextes";

    private final Lecteur<FicheEvenement> lecteur;

    LectureContextes(Lecteur<FicheEvenement> lecteur) {
        this.lecteur = lecteur;
    }

    /** Null when they cannot be had, with the reason noted. */
    @Nullable
    Contextes lire(List<String> saisis) {
        return lecteur.valeur(CHAMP, () -> {
            List<CodeValeur> codes = codes(saisis);
            codes.stream().distinct().limit(Contextes.NOMBRE_MAX).forEach(this::verifier);
            return new Contextes(codes);
        });
    }

    private static List<CodeValeur> codes(List<String> saisis) {
        if (saisis.isEmpty() || CodeValeur.lire(saisis.getFirst()) == null) {
            throw new RefusMetier(RefusEvenement.CHAMP_OBLIGATOIRE);
        }
        return saisis.stream().map(CodeValeur::lire).filter(Objects::nonNull).toList();
    }

    private void verifier(CodeValeur code) {
        lecteur.liste(
                CHAMP,
                Liste.CONTEXTES_EVENEMENT,
                code.valeur(),
                ancienne -> ancienne.contextes().codes().contains(code) ? code : null);
    }
}
