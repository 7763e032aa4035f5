package fr.cepage.domain.referentiel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of the CEP, national or kept by each structure (NOM-01, NOM-02). */
public enum Liste {
    CIVILITES,
    PIECES_IDENTITE,
    AIGUILLEURS,
    MOTIFS_SOLLICITATION,
    TYPES_PROJET,
    MOTIFS_SORTIE,
    MOTIFS_FIN_PACEA,
    CONTEXTES_EVENEMENT,
    SENS_EVENEMENT,
    NATURES_EVENEMENT,
    LIEUX_ACCUEIL,
    FONCTIONS,
    THEMES,
    ACTES_SERVICE,
    ETATS_OFFRE,
    ORIGINES_OFFRE,
    MESURES_NATIONALES,
    SITUATIONS,
    FINANCEURS,
    AUTRES_DISPOSITIFS;

    /** Its name in the paths of the contract, e.g. {@code motifs-sortie}. */
    public String chemin() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Liste> parChemin(String chemin) {
        return Arrays.stream(values())
                .filter(liste -> liste.chemin().equals(chemin))
                .findFirst();
    }
}
