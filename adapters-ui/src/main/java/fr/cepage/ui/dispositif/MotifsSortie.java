package fr.cepage.ui.dispositif;

import static fr.cepage.ui.commun.Textes.texte;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.ValeurListe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a motif de sortie is displayed: an old one for ever as it was, beside what replaced it (CLO-07, CLO-08). */
public final class MotifsSortie {

    private final Map<CodeValeur, String> actuels;

    /** @param actuels those that can be chosen today */
    public MotifsSortie(List<ValeurListe> actuels) {
        this.actuels = actuels.stream().collect(Collectors.toMap(ValeurListe::code, ValeurListe::libelle));
    }

    /** A motif in a sentence, followed by its correspondence if it is an old one. */
    public String phrase(ValeurVue motif) {
        return correspondance(motif)
                .map(valeur -> texte(
                        motif.correspondance() == null
                                ? "dispositif.motif.sans-correspondance"
                                : "dispositif.motif.correspondance",
                        motif.libelle(),
                        valeur))
                .orElse(motif.libelle());
    }

    /** What stands beside a motif that can no longer be chosen; empty beside one that can. */
    Optional<String> correspondance(ValeurVue motif) {
        if (actuels.containsKey(motif.code())) {
            return Optional.empty();
        }
        return Optional.of(
                motif.correspondance() == null
                        ? texte("dispositif.sans-correspondance")
                        : texte(
                                "dispositif.correspondance",
                                actuels.getOrDefault(
                                        motif.correspondance(),
                                        motif.correspondance().valeur())));
    }
}
