package fr.cepage.bootstrap.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.document.SaisieFicheLiaison;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisiePlan.SaisieAction;
import fr.cepage.application.projet.SaisiePlan.SaisieDepense;
import fr.cepage.application.projet.SaisiePlan.SaisieEtape;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.projet.Projets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-10")
class MiseEnPagePdfTest {
    private static final MiseEnPagePdf MISE_EN_PAGE = new MiseEnPagePdf(new Modeles());

    /** Where whoever wants to look at them finds them. */
    private static final Path PRODUITS = Path.of("target", "documents");

    @ParameterizedTest
    @EnumSource
    void chaque_modele_est_un_pdf_ua_sans_faute(TypeDocument type) throws IOException {
        byte[] pdf = MISE_EN_PAGE.pdf(contenu(type));
        Files.createDirectories(PRODUITS);
        Files.write(PRODUITS.resolve(type + ".pdf"), pdf);
        assertThat(VeraPdf.fautes(pdf)).isEmpty();
    }

    @Test
    @Tag("SYN-02")
    @Tag("SYN-03")
    @Tag("SYN-19")
    void la_synthese_complete_dit_le_projet_le_plan_le_budget_les_entretiens_et_les_engagements() throws IOException {
        assertThat(texte(MISE_EN_PAGE.pdf(Contenus.synthese(TypeDocument.SYNTHESE_COMPLETE))))
                .contains(
                        "Inès Leroux",
                        "Claire Martin",
                        "Devenir aide-soignante",
                        "Vérifier le choix du métier",
                        "à revoir",
                        "Il reste à trouver",
                        "Conseil en évolution professionnelle",
                        "gratuit",
                        "confidentiel",
                        "page 1 sur");
    }

    @Test
    @Tag("SYN-01")
    void la_fiche_de_liaison_dit_la_demande_la_decision_l_operateur_et_l_accord() throws IOException {
        assertThat(texte(MISE_EN_PAGE.pdf(Contenus.ficheLiaison())))
                .contains("Changer de métier", "Cap emploi 13", "24", "vous avez accepté");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مرحبا بالعالم, שלום",
                "👨‍👩‍👧‍👦 et 🏳️‍🌈",
                "ﬁn, e\u0301te\u0301, n\u0303",
                "<script>alert(1)</script>",
                "&nbsp; &amp; &#x41;",
                "} body { display: none } </style><h1>",
                "' \" onload=\"x\" --> ]]>",
                "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 漢字 ไทย",
            })
    void tout_texte_tient_dans_chaque_champ_sans_faute(String saisi) {
        byte[] synthese = MISE_EN_PAGE.pdf(Contenus.synthese(
                TypeDocument.SYNTHESE_COMPLETE,
                SaisieProjet.de(Projets.unObjectif(saisi)),
                unPlan(saisi, 2),
                Contenus.entretiens(1)));
        byte[] fiche = MISE_EN_PAGE.pdf(Contenus.ficheLiaison(
                new SaisieFicheLiaison(saisi, saisi, saisi, Contenus.JOUR, saisi, saisi, Contenus.JOUR)));
        assertThat(VeraPdf.fautes(synthese)).isEmpty();
        assertThat(VeraPdf.fautes(fiche)).isEmpty();
    }

    @Test
    void un_signe_que_les_polices_n_ont_pas_se_voit_remplace_sans_diese() throws IOException {
        byte[] pdf = MISE_EN_PAGE.pdf(Contenus.synthese(
                TypeDocument.SYNTHESE_1,
                SaisieProjet.de(Projets.unObjectif("Avant 👨‍👩‍👧‍👦 après")),
                SaisiePlan.VIDE,
                List.of()));
        assertThat(texte(pdf)).contains("Avant □ après").doesNotContain("#");
    }

    @Test
    void un_mot_de_300_lettres_et_quarante_entretiens_tiennent_dans_les_marges() {
        byte[] pdf = MISE_EN_PAGE.pdf(Contenus.synthese(
                TypeDocument.SYNTHESE_COMPLETE,
                SaisieProjet.de(Projets.unObjectif("a".repeat(300))),
                unPlan("b".repeat(300), 30),
                Contenus.entretiens(40)));
        assertThat(VeraPdf.fautes(pdf)).isEmpty();
    }

    @Test
    @Tag("SYN-14")
    void un_apercu_est_marque_comme_tel_quoi_qu_il_manque() throws IOException {
        ContenuDocument apercu = Contenus.apercu(SaisieProjet.VIDE, SaisiePlan.VIDE);
        assertThat(MISE_EN_PAGE.html(apercu)).contains("Aperçu");
        assertThat(texte(MISE_EN_PAGE.pdf(apercu))).contains("Aperçu", "À écrire ensemble");
    }

    private static SaisiePlan unPlan(String texte, int etapes) {
        return new SaisiePlan(
                IntStream.range(0, etapes)
                        .mapToObj(_ -> new SaisieEtape(
                                null,
                                texte,
                                Contenus.JOUR,
                                Contenus.JOUR.plusMonths(1),
                                "A_FAIRE",
                                List.of(new SaisieAction(texte, "JEUNE", texte, null, null))))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SaisieDepense(texte, "1250.00")),
                List.of());
    }

    private static ContenuDocument contenu(TypeDocument type) {
        return type.duCep() ? Contenus.synthese(type) : Contenus.ficheLiaison();
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(lu);
        }
    }
}
