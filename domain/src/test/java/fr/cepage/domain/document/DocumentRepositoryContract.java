package fr.cepage.domain.document;

import static fr.cepage.domain.document.TypeDocument.FICHE_LIAISON;
import static fr.cepage.domain.document.TypeDocument.SYNTHESE_1;
import static fr.cepage.domain.document.TypeDocument.SYNTHESE_2;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link DocumentRepository} does. */
@Tag("SYN-10")
public abstract class DocumentRepositoryContract {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private DocumentRepository depot;
    private Dossier dossier;
    private DispositifCep cep;

    /** An empty one. */
    protected abstract DocumentRepository depot();

    /** Lets that dossier exist. */
    protected abstract Dossier enregistrer(Dossier dossier);

    /** Lets that CEP exist. */
    protected abstract DispositifCep enregistrer(DispositifCep cep);

    /** What a stale version fails with. */
    protected abstract Class<? extends Throwable> perime();

    /** Whose documents are touched from now on. */
    protected void agirPour(StructureCode structure) {}

    @BeforeEach
    void preparer() {
        agirPour(MARSEILLE);
        depot = depot();
        dossier = enregistrer(Dossiers.unDossierJustifie());
        cep = enregistrer(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
    }

    @Test
    void rend_tout_ce_qui_est_enregistre() {
        Document synthese = Documents.uneSynthese(SYNTHESE_1, 1, cep, dossier);
        Document fiche = Documents.uneFicheLiaison(1, dossier);

        assertThat(depot.save(synthese).version()).isEqualTo(1);
        depot.save(fiche);

        verifierRelu(synthese, 1);
        verifierRelu(fiche, 1);
    }

    @Test
    void rend_ce_qu_il_tient_octet_pour_octet() {
        Document premier = produire(Documents.uneSynthese(SYNTHESE_1, 1, cep, dossier));
        Document second = produire(Documents.uneSynthese(SYNTHESE_1, 2, cep, dossier));

        assertThat(depot.findContenu(premier.id(), MARSEILLE)).contains(Documents.unContenu(1));
        assertThat(depot.findContenu(second.id(), MARSEILLE)).contains(Documents.unContenu(2));
    }

    @Test
    void la_remise_est_tout_ce_qui_change() {
        Document document = produire(Documents.uneSynthese(SYNTHESE_1, 1, cep, dossier));

        document.remettre(AUJOURDHUI, AUJOURDHUI, AUJOURDHUI);
        depot.save(document);

        verifierRelu(document, 2);
        assertThat(depot.findContenu(document.id(), MARSEILLE)).contains(Documents.unContenu(1));
    }

    @Test
    void ce_qu_il_tient_ne_se_remplace_pas() {
        Document document = produire(Documents.uneSynthese(SYNTHESE_1, 1, cep, dossier));

        assertThatThrownBy(() -> depot.addContenu(document, Documents.unContenu(2)))
                .isInstanceOf(RuntimeException.class);

        assertThat(depot.findContenu(document.id(), MARSEILLE)).contains(Documents.unContenu(1));
    }

    @Test
    void compte_par_type_et_par_cep_ou_par_dossier() {
        DispositifCep ancien = enregistrer(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1), dossier));
        Dossier autre = enregistrer(Dossiers.unDossierJustifie());
        depot.save(Documents.uneSynthese(SYNTHESE_1, 1, cep, dossier));
        depot.save(Documents.uneSynthese(SYNTHESE_1, 2, cep, dossier));
        depot.save(Documents.uneSynthese(SYNTHESE_1, 1, ancien, dossier));
        depot.save(Documents.uneFicheLiaison(1, dossier));

        assertThat(depot.findDernierNumero(dossier.id(), SYNTHESE_1, cep.id(), MARSEILLE))
                .isEqualTo(2);
        assertThat(depot.findDernierNumero(dossier.id(), SYNTHESE_1, ancien.id(), MARSEILLE))
                .isEqualTo(1);
        assertThat(depot.findDernierNumero(dossier.id(), SYNTHESE_2, cep.id(), MARSEILLE))
                .isZero();
        assertThat(depot.findDernierNumero(dossier.id(), FICHE_LIAISON, null, MARSEILLE))
                .isEqualTo(1);
        assertThat(depot.findDernierNumero(autre.id(), FICHE_LIAISON, null, MARSEILLE))
                .isZero();
    }

    @Test
    void un_numero_n_est_donne_qu_une_fois_par_type() {
        depot.save(Documents.uneSynthese(SYNTHESE_1, 1, cep, dossier));
        depot.save(Documents.uneSynthese(SYNTHESE_2, 1, cep, dossier));
        depot.save(Documents.uneFicheLiaison(1, dossier));

        assertThatThrownBy(() -> depot.save(Documents.uneSynthese(SYNTHESE_1, 1, cep, dossier)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> depot.save(Documents.uneFicheLiaison(1, dossier)))
                .isInstanceOf(RuntimeException.class);
        assertThat(depot.findDernierNumero(dossier.id(), SYNTHESE_1, cep.id(), MARSEILLE))
                .isEqualTo(1);
    }

    @Test
    void refuse_une_version_perimee_et_n_ecrit_rien() {
        Document document = produire(Documents.uneSynthese(SYNTHESE_1, 1, cep, dossier));
        Document autreLecture = depot.findById(document.id(), MARSEILLE).orElseThrow();
        document.remettre(AUJOURDHUI, AUJOURDHUI.minusDays(1), AUJOURDHUI);
        depot.save(document);

        autreLecture.remettre(AUJOURDHUI.minusDays(1), AUJOURDHUI.minusDays(1), AUJOURDHUI);

        assertThatThrownBy(() -> depot.save(autreLecture)).isInstanceOf(perime());
        verifierRelu(document, 2);
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_rien_d_une_autre_structure() {
        Document document = produire(Documents.uneSynthese(SYNTHESE_1, 1, cep, dossier));

        agirPour(BORDEAUX);

        assertThat(depot.findById(document.id(), BORDEAUX)).isEmpty();
        assertThat(depot.findContenu(document.id(), BORDEAUX)).isEmpty();
        assertThat(depot.findDernierNumero(dossier.id(), SYNTHESE_1, cep.id(), BORDEAUX))
                .isZero();
    }

    private Document produire(Document document) {
        Document enregistre = depot.save(document);
        depot.addContenu(enregistre, Documents.unContenu(document.production().numero()));
        return enregistre;
    }

    private void verifierRelu(Document document, long version) {
        assertThat(depot.findById(document.id(), MARSEILLE)).get().satisfies(lu -> {
            assertThat(lu.dossier()).isEqualTo(document.dossier());
            assertThat(lu.structure()).isEqualTo(MARSEILLE);
            assertThat(lu.type()).isEqualTo(document.type());
            assertThat(lu.dispositif()).isEqualTo(document.dispositif());
            assertThat(lu.production()).isEqualTo(document.production());
            assertThat(lu.remisLe()).isEqualTo(document.remisLe());
            assertThat(lu.version()).isEqualTo(version);
        });
    }
}
