package fr.cepage.persistence;

import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the database through the adapters, a transaction each, on behalf of the structure concerned. */
public final class JeuDEssai {
    private final DossierRepository dossiers;
    private final DispositifCepRepository ceps;
    private final TransactionTemplate transaction;

    public JeuDEssai(
            DossierRepository dossiers, DispositifCepRepository ceps, PlatformTransactionManager transactions) {
        this.dossiers = dossiers;
        this.ceps = ceps;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Dossier ajouter(Dossier dossier) {
        BaseDeTest.agirPour(dossier.structure());
        return en(() -> dossiers.save(dossier));
    }

    public DispositifCep ajouter(DispositifCep cep) {
        BaseDeTest.agirPour(cep.structure());
        return en(() -> ceps.save(cep));
    }

    public <T> T en(Supplier<T> travail) {
        return transaction.execute(etat -> travail.get());
    }
}
