package fr.cepage.persistence.offre;

import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.persistence.BaseDeTest;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores offers, a transaction each, on behalf of their structure. */
public final class OffresStockees {
    private final OffreRepository offres;
    private final TransactionTemplate transaction;

    public OffresStockees(OffreRepository offres, PlatformTransactionManager transactions) {
        this.offres = offres;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Offre ajouter(Offre offre) {
        BaseDeTest.agirPour(offre.structure());
        return en(() -> offres.save(offre));
    }

    /** Of Marseille, permanente. */
    public Offre ajouter(String nom) {
        return ajouter(Offres.uneOffre(nom));
    }

    public <T> T en(Supplier<T> travail) {
        return transaction.execute(etat -> travail.get());
    }
}
