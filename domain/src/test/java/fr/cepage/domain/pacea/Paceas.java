package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** PACEA named by their situation, for tests; each with the CEP that it goes with. */
public final class Paceas {
    public static final CodeValeur AUTONOMIE_ACQUISE = new CodeValeur("AUTONOMIE_ACQUISE");

    private Paceas() {}

    public static Pacea unPaceaDepuis(LocalDate entree, DispositifCep cep) {
        return unPacea(entree, cep, null);
    }

    public static Pacea unPaceaClos(LocalDate entree, LocalDate fin, DispositifCep cep) {
        return unPacea(entree, cep, new FinPacea(fin, AUTONOMIE_ACQUISE));
    }

    private static Pacea unPacea(LocalDate entree, DispositifCep cep, @Nullable FinPacea fin) {
        return new Pacea(
                new PaceaId(IdentifiantsDeTest.nouveau()), cep.dossier(), cep.structure(), entree, cep.id(), fin, 0);
    }
}
