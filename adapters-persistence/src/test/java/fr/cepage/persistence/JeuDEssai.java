package fr.cepage.persistence;

import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Complements;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Identite;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    /** Justifié, of Marseille. */
    public Dossier unDossierDe(String nom, String prenom) {
        return unDossierDe(nom, null, prenom, Dossiers.NAISSANCE, Dossiers.MARSEILLE);
    }

    public Dossier unDossierDe(
            String nom, @Nullable String usage, String prenom, LocalDate naissance, StructureCode structure) {
        Identite identite = new Identite(
                new CodeValeur("MME"),
                new NomPersonne(nom),
                NomPersonne.lire(usage),
                new NomPersonne(prenom),
                new DateNaissance(naissance));
        FicheDossier fiche = new FicheDossier(identite, Coordonnees.VIDES, Complements.VIDES, Dossiers.CLAIRE);
        return ajouter(Dossiers.unDossier(structure, fiche, Dossiers.CARTE_VUE));
    }

    public <T> T en(Supplier<T> travail) {
        return transaction.execute(etat -> travail.get());
    }
}
