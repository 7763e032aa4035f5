package fr.cepage.domain.pacea;

import fr.cepage.domain.dispositif.DispositifCepId;
import java.util.List;
import java.util.Set;

/**
 * What came of a dossier beside a PACEA, which decides whether its closing can be taken back (ANN-04).
 *
 * @param autres the other PACEA of the dossier
 * @param cepsEnCours those of its CEP that go on
 */
public record SuiteDuPacea(List<Pacea> autres, Set<DispositifCepId> cepsEnCours) {

    public SuiteDuPacea {
        autres = List.copyOf(autres);
        cepsEnCours = Set.copyOf(cepsEnCours);
    }

    /** @param tous all the PACEA of the dossier */
    public static SuiteDuPacea de(Pacea pacea, List<Pacea> tous, Set<DispositifCepId> cepsEnCours) {
        return new SuiteDuPacea(
                tous.stream().filter(autre -> !autre.id().equals(pacea.id())).toList(), cepsEnCours);
    }
}
