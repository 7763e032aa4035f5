package fr.cepage.persistence.referentiel;

import static fr.cepage.persistence.BaseDeTest.transactionnel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ReferentielRepositoryContract;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @Test
    @Tag("NOM-01")
    void les_contextes_nationaux_viennent_dans_leur_ordre_et_le_cep_dit_a_quoi_il_sert() {
        List<ValeurListe> contextes = depot().findAll(Liste.CONTEXTES_EVENEMENT, Dossiers.MARSEILLE);

        assertThat(contextes)
                .extracting(valeur -> valeur.code().valeur())
                .startsWith("CEP", "GENERAL", "ACCUEIL", "PROJET_PROFESSIONNEL")
                .endsWith("LOISIRS_CULTURE");
        assertThat(contextes).extracting(ValeurListe::ordre).doesNotHaveDuplicates();
        assertThat(contextes.getFirst().aide()).contains("dossier de synthèse");
        assertThat(contextes.get(1).libelle()).isEqualTo("Événement général");
    }

    @ParameterizedTest
    @EnumSource(Liste.class)
    @Tag("NOM-01")
    void chaque_liste_a_des_valeurs_des_le_depart(Liste liste) {
        assertThat(depot().findAll(liste, Dossiers.MARSEILLE)).isNotEmpty();
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
