package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.referentiel.CodeValeur;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who the young person is. */
public record Identite(
        CodeValeur civilite,
        NomPersonne nomNaissance,
        @Nullable NomPersonne nomUsage,
        NomPersonne prenom,
        DateNaissance dateNaissance) {

    /** Whether the identity document that was seen still says the same: a civilité does not count (DOS-07). */
    boolean memePiece(Identite autre) {
        return nomNaissance.equals(autre.nomNaissance)
                && Objects.equals(nomUsage, autre.nomUsage)
                && prenom.equals(autre.prenom)
                && dateNaissance.equals(autre.dateNaissance);
    }
}
