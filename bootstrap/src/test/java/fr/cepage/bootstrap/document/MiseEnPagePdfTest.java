package fr.cepage.bootstrap.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.document.ContenuDocument;
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
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-10")
class MiseEnPagePdfTest {
    private static final MiseEnPagePdf MISE_EN_PAGE = new MiseEnPagePdf(new Modeles());

    /** Less than that of the style, which is 18 mm: what is set may end on it. */
    private static final float MARGE = 45;

    private static final String MARQUE = "<span class=\"marque-apercu\">Aperçu</span>";

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
                "ﬁn, e\u0301te\u0301, n\u0303, a\u0300\u0301\u0302\u0303",
                "<script src='http://127.0.0.1/x'>alert(1)</script><img src=x onerror=alert(1)>",
                "&nbsp; &amp; &lt;",
                "} body { display: none } </style><h1>",
                "} @import url(http://127.0.0.1/x); p { background: url('file:///etc/passwd') }",
                "' \" onload=\"x\" --> ]]> ${7*7} [[7*7]] __${7*7}__ {0}",
                "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 漢字 ไทย",
                "a\tb\r\nc\u0000d\uFFFEe\uD800f\u202Eg\u2028h\u200Bi\u00ADj",
                "MOT_DE_300_LETTRES",
            })
    void tout_texte_tient_dans_chaque_champ_sans_faute_et_rien_n_est_demande_au_dehors(String donne)
            throws IOException {
        String saisi = donne.equals("MOT_DE_300_LETTRES") ? "mot".repeat(100) : donne;
        for (TypeDocument type : TypeDocument.values()) {
            byte[] pdf = MISE_EN_PAGE.pdf(Partout.mettre(saisi, contenu(type)));
            assertThat(VeraPdf.fautes(pdf)).as("%s", type).isEmpty();
            assertThat(texte(pdf)).as("%s", type).doesNotContain("#", "49");
            verifierLesMarges(pdf);
        }
    }

    @Test
    void ce_qui_a_la_forme_d_une_balise_se_lit_comme_il_a_ete_tape() throws IOException {
        byte[] pdf = MISE_EN_PAGE.pdf(Contenus.synthese(
                TypeDocument.SYNTHESE_1,
                SaisieProjet.de(Projets.unObjectif("<script>alert(1)</script> &nbsp; {0}")),
                SaisiePlan.VIDE,
                List.of()));
        assertThat(texte(pdf)).contains("<script>alert(1)</script> &nbsp; {0}");
    }

    @Test
    void un_texte_hebreu_se_lit_dans_son_ordre() throws IOException {
        byte[] pdf = MISE_EN_PAGE.pdf(Contenus.synthese(
                TypeDocument.SYNTHESE_1, SaisieProjet.de(Projets.unObjectif("שלום עולם")), SaisiePlan.VIDE, List.of()));
        assertThat(texte(pdf)).contains("שלום עולם");
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
    void un_mot_de_300_lettres_et_quarante_entretiens_tiennent_dans_les_marges() throws IOException {
        byte[] pdf = MISE_EN_PAGE.pdf(Contenus.synthese(
                TypeDocument.SYNTHESE_COMPLETE,
                SaisieProjet.de(Projets.unObjectif("a".repeat(300))),
                unPlan("b".repeat(300), 30),
                Contenus.entretiens(40)));
        assertThat(VeraPdf.fautes(pdf)).isEmpty();
        verifierLesMarges(pdf);
    }

    @Test
    @Tag("SYN-14")
    void un_apercu_est_marque_comme_tel_quoi_qu_il_manque() throws IOException {
        ContenuDocument apercu = Contenus.apercu(SaisieProjet.VIDE, SaisiePlan.VIDE);
        assertThat(MISE_EN_PAGE.html(apercu)).contains(MARQUE);
        assertThat(MISE_EN_PAGE.html(
                        Contenus.synthese(TypeDocument.SYNTHESE_1, SaisieProjet.VIDE, SaisiePlan.VIDE, List.of())))
                .doesNotContain(MARQUE);
        assertThat(texte(MISE_EN_PAGE.pdf(apercu))).contains("Aperçu", "À écrire ensemble");
    }

    @Test
    @Tag("SYN-06")
    void sans_cout_rien_n_est_dit_finance() {
        SaisiePlan complet = SaisiePlan.de(Projets.unPlanComplet());
        String page = MISE_EN_PAGE.html(Contenus.synthese(
                TypeDocument.SYNTHESE_2,
                SaisieProjet.VIDE,
                new SaisiePlan(
                        complet.etapes(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        complet.financements()),
                List.of()));

        assertThat(page)
                .contains("Les coûts restent à chiffrer.")
                .doesNotContain("Tout est financé", "Ce que cela coûte");
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

    /** No sign is set beyond the sheet. */
    private static void verifierLesMarges(byte[] pdf) throws IOException {
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            float largeur = lu.getPage(0).getMediaBox().getWidth();
            PDFTextStripper signes = new PDFTextStripper() {
                @Override
                protected void writeString(String texte, List<TextPosition> places) {
                    assertThat(places).allSatisfy(place -> {
                        assertThat(place.getXDirAdj()).as(texte).isGreaterThan(MARGE);
                        assertThat(place.getXDirAdj() + place.getWidthDirAdj())
                                .as(texte)
                                .isLessThan(largeur - MARGE);
                    });
                }
            };
            Object _ = signes.getText(lu);
        }
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(lu);
        }
    }
}
