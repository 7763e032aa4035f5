package fr.cepage.persistence.referentiel;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ReferentielRepositoryContract;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class ReferentielRepositoryAdapterTest extends ReferentielRepositoryContract {
    @Autowired
    private ReferentielRepository adapter;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected ReferentielRepository depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(ReferentielRepository.class, adapter, transactions);
    }

    @Override
    protected void agirPour(StructureCode structure) {
        BaseDeTest.agirPour(structure);
    }

    @Override
    protected void ajouter(ValeurListe valeur, StructureCode structure) {
        BaseDeTest.proprietaire()
                .update(
                        """
                        INSERT INTO valeur_liste (structure, liste, code, libelle, ordre, aide, depuis, jusqu_au,
                            correspondance, code_externe)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        structure.valeur(),
                        valeur.liste().name(),
                        valeur.code().valeur(),
                        valeur.libelle(),
                        valeur.ordre(),
                        valeur.aide(),
                        valeur.depuis(),
                        valeur.jusquAu(),
                        String.valueOf(valeur.correspondance()),
                        valeur.codeExterne());
    }
}
