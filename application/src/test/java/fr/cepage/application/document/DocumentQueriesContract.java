package fr.cepage.application.document;

import static fr.cepage.domain.document.Documents.INSTANT;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.document.Document;
import fr.cepage.domain.document.Documents;
import fr.cepage.domain.document.Empreinte;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link DocumentQueries} reads. */
@Tag("SYN-10")
public abstract class DocumentQueriesContract {
    private Monde monde;
    private DocumentQueries queries;
    private Dossier dossier;
    private DispositifCep cep;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(DocumentQueries.class);
        dossier = monde.avec(Dossiers.unDossierJustifie());
        cep = monde.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), dossier));
    }

    @Test
    void montre_un_document_avec_son_auteur_et_sans_ce_qu_il_tient() {
        monde.avec(new Utilisateur(CLAIRE, "Claire Bonnet", MARSEILLE, false));
        Document document = monde.avec(Documents.uneSynthese(TypeDocument.SYNTHESE_1, 3, cep, dossier));

        assertThat(queries.find(document.id(), MARSEILLE))
                .contains(new DocumentVue(
                        document.id(),
                        dossier.id(),
                        1,
                        TypeDocument.SYNTHESE_1,
                        cep.id(),
                        3,
                        INSTANT,
                        new PersonneVue(CLAIRE, "Claire Bonnet"),
                        Empreinte.de(Documents.unContenu(3)).sha256(),
                        Documents.unContenu(3).length,
                        null));
    }

    @Test
    void montre_la_fiche_sans_cep_et_quand_elle_a_ete_remise() {
        Document fiche = monde.avec(Documents.uneFicheLiaison(1, dossier));
        fiche.remettre(AUJOURDHUI, AUJOURDHUI, AUJOURDHUI);
        monde.avec(fiche);

        assertThat(queries.find(fiche.id(), MARSEILLE)).get().satisfies(vue -> {
            assertThat(vue.dispositif()).isNull();
            assertThat(vue.remisLe()).isEqualTo(AUJOURDHUI);
            assertThat(vue.version()).isEqualTo(2);
        });
    }

    @Test
    void nomme_encore_un_auteur_qui_est_parti_et_par_son_compte_qui_n_a_pas_de_nom() {
        Document document = monde.avec(Documents.uneFicheLiaison(1, dossier));
        assertThat(auteur(document)).isEqualTo("claire");

        monde.voirPartir(CLAIRE, "Claire Bonnet");

        assertThat(auteur(document)).isEqualTo("Claire Bonnet");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void liste_les_plus_recents_d_abord_par_pages_sans_en_perdre_ni_en_repeter(int limite) {
        Document premier =
                monde.avec(Documents.uneSynthese(TypeDocument.SYNTHESE_1, 1, INSTANT.minusSeconds(60), cep, dossier));
        Document second = monde.avec(Documents.uneSynthese(TypeDocument.SYNTHESE_1, 2, cep, dossier));
        Document memeInstant = monde.avec(Documents.uneSynthese(TypeDocument.SYNTHESE_2, 1, cep, dossier));
        monde.avec(Documents.uneFicheLiaison(1, monde.avec(Dossiers.unDossierJustifie())));

        List<DocumentVue> lus = Monde.parcourir(limite, page -> queries.findByDossier(dossier.id(), MARSEILLE, page));

        assertThat(lus).extracting(DocumentVue::id).containsExactly(memeInstant.id(), second.id(), premier.id());
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_rien_d_une_autre_structure() {
        Document document = monde.avec(Documents.uneFicheLiaison(1, dossier));

        assertThat(monde.pour(BORDEAUX, () -> queries.find(document.id(), BORDEAUX)))
                .isEmpty();
        assertThat(monde.pour(
                        BORDEAUX,
                        () -> Monde.parcourir(10, page -> queries.findByDossier(dossier.id(), BORDEAUX, page))))
                .isEmpty();
    }

    private String auteur(Document document) {
        return queries.find(document.id(), MARSEILLE).orElseThrow().auteur().nom();
    }
}
