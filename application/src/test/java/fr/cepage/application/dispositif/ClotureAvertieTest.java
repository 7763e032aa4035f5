package fr.cepage.application.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.document.Documents;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenements;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CLO-10")
class ClotureAvertieTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final String SANS_NOUVELLE = "SANS_NOUVELLE_6_MOIS";
    private static final String DOUBLE = "DOUBLE_ACCOMPAGNEMENT";
    private static final Avertissement OPERATEUR_ABSENT = Avertissement.de(AvertissementCep.OPERATEUR_ABSENT);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private Dossier dossier;
    private DispositifCep cep;

    @BeforeEach
    void preparer() {
        dossier = monde.avec(Dossiers.unDossierJustifie());
        cep = monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusYears(1), dossier));
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_1, 1, cep, dossier));
    }

    @Test
    void sans_nouvelle_apres_un_contact_recent_en_avertit_le_formulaire_la_reponse_et_le_journal() {
        LocalDate contact = AUJOURDHUI.minusMonths(6).plusDays(1);
        contact(contact);
        Avertissement attendu = Avertissement.de(AvertissementCep.CONTACT_RECENT, contact);
        assertThat(prevoir(AUJOURDHUI, SANS_NOUVELLE, null)).containsExactly(attendu);

        assertThat(cloturer(AUJOURDHUI, SANS_NOUVELLE, null).avertissements()).containsExactly(attendu);
        assertThat(monde.journal().getLast().details()).containsEntry("avertissements", "cep.contact-recent");
    }

    @Test
    void six_mois_sans_contact_ne_donnent_aucun_avertissement() {
        contact(AUJOURDHUI.minusMonths(6));
        assertThat(prevoir(AUJOURDHUI, SANS_NOUVELLE, null)).isEmpty();
        assertThat(cloturer(AUJOURDHUI, SANS_NOUVELLE, null).avertissements()).isEmpty();
        assertThat(monde.journal().getLast().details()).doesNotContainKey("avertissements");
    }

    @Test
    void un_contact_apres_la_fin_ne_la_contredit_pas() {
        contact(AUJOURDHUI);
        assertThat(prevoir(AUJOURDHUI.minusDays(1), SANS_NOUVELLE, null)).isEmpty();
        assertThat(prevoir(AUJOURDHUI, SANS_NOUVELLE, null)).hasSize(1);
    }

    @Test
    void un_autre_motif_ne_s_occupe_pas_des_contacts() {
        contact(AUJOURDHUI);
        assertThat(prevoir(AUJOURDHUI, "REPRISE_EMPLOI", null)).isEmpty();
    }

    @Test
    void un_double_accompagnement_sans_operateur_en_avertit_partout() {
        assertThat(prevoir(AUJOURDHUI, DOUBLE, " ")).containsExactly(OPERATEUR_ABSENT);
        assertThat(prevoir(AUJOURDHUI, DOUBLE, "Cap emploi")).isEmpty();

        DispositifCepVue vue = cloturer(AUJOURDHUI, DOUBLE, " ");
        assertThat(vue.avertissements()).containsExactly(OPERATEUR_ABSENT);
        assertThat(vue.cloture().autreOperateur()).isNull();
    }

    @Test
    void l_operateur_nomme_est_garde_et_s_en_va_avec_la_cloture_annulee() {
        DispositifCepVue clos = cloturer(AUJOURDHUI, DOUBLE, " Cap emploi 13 ");
        assertThat(clos.cloture().autreOperateur()).isEqualTo("Cap emploi 13");
        assertThat(clos.avertissements()).isEmpty();
        assertThat(monde.journal().getLast().details()).doesNotContainValue("Cap emploi 13");

        DispositifCepVue rouvert =
                monde.executer(AnnulerClotureDispositifCep.class, u -> u.execute(cep.id(), QUELCONQUE, "Erreur"));
        assertThat(rouvert.cloture()).isNull();
        assertThat(rouvert.avertissements()).isEmpty();
    }

    @Test
    void un_operateur_mal_ecrit_est_refuse_avec_le_reste() {
        assertThat(Refus.de(() -> cloturer(null, "x", "a\u0007")))
                .containsExactlyInAnyOrder(
                        "cep.champ-obligatoire@dateFinReelle",
                        "referentiel.valeur-inconnue@motifSortie",
                        "valeur.caracteres-interdits@autreOperateur");
        assertThat(Refus.de(() -> cloturer(AUJOURDHUI, DOUBLE, "x".repeat(121))))
                .containsExactly("valeur.trop-long@autreOperateur");
        assertThat(cloturer(AUJOURDHUI, DOUBLE, "x".repeat(120)).avertissements())
                .isEmpty();
    }

    @Test
    void rien_n_est_prevu_tant_que_le_jour_ou_le_motif_manque() {
        assertThat(prevoir(null, DOUBLE, null)).isEmpty();
        assertThat(prevoir(AUJOURDHUI, null, null)).isEmpty();
    }

    private void contact(LocalDate jour) {
        monde.avec(Evenements.unEvenementClosDu(jour, dossier));
    }

    private List<Avertissement> prevoir(@Nullable LocalDate fin, @Nullable String motif, @Nullable String operateur) {
        return monde.executer(PrevoirCloture.class, u -> u.execute(cep.id(), new SaisieCloture(fin, motif, operateur)));
    }

    private DispositifCepVue cloturer(@Nullable LocalDate fin, String motif, @Nullable String operateur) {
        return monde.executer(
                CloturerDispositifCep.class,
                u -> u.execute(cep.id(), QUELCONQUE, new SaisieCloture(fin, motif, operateur)));
    }
}
