package fr.cepage.application.pacea;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.PropositionPreparee;
import java.util.List;

/**
 * All dispositifs of a dossier, and what can be proposed of them today.
 *
 * @param proposition with what the form of a CEP starts
 * @param ceps the latest entry first
 * @param prepare with what the form of a PACEA starts
 * @param paceas the latest entry first
 */
public record DispositifsVue(
        PropositionPreparee proposition, List<DispositifCepVue> ceps, PaceaPrepare prepare, List<PaceaVue> paceas) {

    public DispositifsVue {
        ceps = List.copyOf(ceps);
        paceas = List.copyOf(paceas);
    }
}
