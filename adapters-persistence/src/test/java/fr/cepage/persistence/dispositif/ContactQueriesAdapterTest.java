package fr.cepage.persistence.dispositif;

import fr.cepage.application.dispositif.ContactQueries;
import fr.cepage.application.dispositif.ContactQueriesContract;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class ContactQueriesAdapterTest extends ContactQueriesContract {
    private final JeuDEssai jeu;

    @Autowired
    private ContactQueries queries;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private RendezVousRepository rendezVous;

    @Autowired
    ContactQueriesAdapterTest(
            DossierRepository dossiers, DispositifCepRepository ceps, PlatformTransactionManager transactions) {
        jeu = new JeuDEssai(dossiers, ceps, transactions);
    }

    @Override
    @BeforeEach
    protected void preparer() {
        BaseDeTest.vider();
        super.preparer();
    }

    @Override
    protected Map<LocalDate, LocalDate> chercher(Dossier dossier, StructureCode structure, Set<LocalDate> jours) {
        BaseDeTest.agirPour(structure);
        return jeu.en(() -> queries.findDerniers(dossier.id(), structure, jours));
    }

    @Override
    protected Dossier enregistrer(Dossier nouveau) {
        return jeu.ajouter(nouveau);
    }

    @Override
    protected void enregistrer(Evenement evenement) {
        jeu.en(() -> evenements.save(evenement));
    }

    @Override
    protected void enregistrer(RendezVous pris) {
        jeu.en(() -> rendezVous.save(pris));
    }
}
