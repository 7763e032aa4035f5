package fr.cepage.application.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("DEM-01")
class DemandesDuDossierTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossier());

    @Test
    void une_demande_s_enregistre_a_traiter_avec_son_libelle() {
        DemandeVue vue = enregistrer(Saisies.uneDemande(AUJOURDHUI, "FORMATION", "  Une formation courte "));

        assertThat(vue.etat()).isEqualTo(EtatDemande.A_TRAITER);
        assertThat(vue.nature().libelle()).isEqualTo("Formation");
        assertThat(vue.commentaire()).isEqualTo("Une formation courte");
        assertThat(monde.journal())
                .extracting(EntreeJournal::action)
                .containsExactly(ActionJournal.DEMANDE_ENREGISTREE);
    }

    @Test
    void une_demande_ancienne_s_enregistre_dans_son_etat() {
        SaisieDemande saisie = Saisies.uneDemande(AUJOURDHUI.minusYears(2), "EMPLOI", null);

        assertThat(enregistrer(saisie.dansLEtat("SANS_SUITE")).etat()).isEqualTo(EtatDemande.SANS_SUITE);
    }

    @Test
    void tout_ce_qui_ne_va_pas_est_dit_en_une_fois() {
        SaisieDemande saisie = new SaisieDemande(AUJOURDHUI.plusDays(1), "VOYAGE", "x".repeat(256), "FAITE");

        assertThat(Refus.de(() -> enregistrer(saisie)))
                .containsExactlyInAnyOrder(
                        "demande.date-future@date",
                        "referentiel.valeur-inconnue@nature",
                        "demande.commentaire-trop-long@commentaire",
                        "referentiel.valeur-inconnue@etat");
        assertThat(lister().elements()).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "👩‍👩‍👧", "🇫🇷"})
    void un_commentaire_a_deux_cent_cinquante_cinq_caracteres_vus(String vu) {
        assertThat(enregistrer(Saisies.uneDemande(AUJOURDHUI, "EMPLOI", vu.repeat(255)))
                        .commentaire())
                .isEqualTo(vu.repeat(255));
        assertThat(Refus.de(() -> enregistrer(Saisies.uneDemande(AUJOURDHUI, "EMPLOI", vu.repeat(256)))))
                .containsExactly("demande.commentaire-trop-long@commentaire");
    }

    @Test
    void aujourd_hui_est_celui_de_la_structure() {
        monde.a(Instant.parse("2026-06-15T20:30:00Z")).enTantQue(Acteurs.PAUL);
        Dossier reunionnais = monde.avec(Dossiers.unDossierDe(Acteurs.PAUL.structure()));

        DemandeVue vue = monde.executer(
                EnregistrerDemande.class,
                u -> u.execute(reunionnais.id(), Saisies.uneDemande(AUJOURDHUI.plusDays(1), "EMPLOI", null)));

        assertThat(vue.date()).isEqualTo(AUJOURDHUI.plusDays(1));
    }

    @Test
    void un_changement_d_etat_et_une_correction_se_font_ensemble() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));

        DemandeVue vue =
                modifier(demande, saisie -> new SaisieDemande(AUJOURDHUI.minusDays(1), "EMPLOI", null, "TRAITEE"));

        assertThat(vue.etat()).isEqualTo(EtatDemande.TRAITEE);
        assertThat(vue.version()).isEqualTo(2);
        assertThat(monde.journal())
                .extracting(EntreeJournal::action, EntreeJournal::details)
                .containsExactly(
                        tuple(
                                ActionJournal.DEMANDE_MODIFIEE,
                                Map.of(
                                        "membres",
                                        "date,nature,commentaire",
                                        "avant.date",
                                        AUJOURDHUI.toString(),
                                        "date",
                                        AUJOURDHUI.minusDays(1).toString(),
                                        "avant.nature",
                                        "FORMATION",
                                        "nature",
                                        "EMPLOI")),
                        tuple(ActionJournal.DEMANDE_TRAITEE, Map.of("ancienEtat", "A_TRAITER")));
    }

    @Test
    void rien_ne_change_rien_n_est_ecrit() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));

        assertThat(modifier(demande, saisie -> saisie).version()).isEqualTo(1);
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    void l_etat_interdit_est_dit_avant_les_valeurs_fausses() {
        Demande demande = monde.avec(Demandes.uneDemande(EtatDemande.TRAITEE, dossier));

        assertThat(Refus.de(
                        () -> modifier(demande, saisie -> new SaisieDemande(null, "FORMATION", null, "SANS_SUITE"))))
                .containsExactly("demande.transition", "demande.champ-obligatoire@date");
        assertThat(monde.relire(demande).orElseThrow().etat()).isEqualTo(EtatDemande.TRAITEE);
    }

    @Test
    void l_etat_ne_s_efface_pas() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));

        assertThat(Refus.de(() ->
                        modifier(demande, saisie -> new SaisieDemande(saisie.date(), saisie.nature(), null, null))))
                .containsExactly("demande.champ-obligatoire@etat");
    }

    @Test
    void une_version_perimee_n_ecrit_rien() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));
        modifier(demande, saisie -> saisie.dansLEtat("TRAITEE"));

        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> monde.executer(
                        ModifierDemande.class,
                        u -> u.execute(demande.id(), VersionAttendue.de(1), saisie -> saisie.dansLEtat("A_TRAITER"))));
        assertThat(monde.relire(demande).orElseThrow().etat()).isEqualTo(EtatDemande.TRAITEE);
    }

    @Test
    void la_plus_recente_vient_d_abord() {
        monde.avec(Demandes.uneDemandeDu(AUJOURDHUI.minusDays(9), dossier));
        monde.avec(Demandes.uneDemandeDu(AUJOURDHUI, dossier));
        monde.avec(Demandes.uneDemandeDu(AUJOURDHUI, monde.avec(Dossiers.unDossier())));

        assertThat(lister().elements())
                .extracting(DemandeVue::date)
                .containsExactly(AUJOURDHUI, AUJOURDHUI.minusDays(9));
    }

    @Test
    @Tag("DRO-04")
    void celle_d_une_autre_structure_n_existe_pas() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));
        monde.enTantQue(Acteurs.DENIS);

        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> monde.executer(ConsulterDemande.class, u -> u.execute(demande.id())))
                .withMessage("demande.introuvable");
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> modifier(demande, saisie -> saisie))
                .withMessage("demande.introuvable");
        assertThatExceptionOfType(Introuvable.class).isThrownBy(this::lister).withMessage("dossier.introuvable");
    }

    @Test
    @Tag("ANN-02")
    void annulee_elle_quitte_la_liste_et_reste_a_lire_avec_sa_raison() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));

        DemandeVue annulee = annuler(demande, "Mauvais dossier");

        assertThat(annulee.annulation()).isNotNull();
        assertThat(annulee.annulation().raison()).isEqualTo("Mauvais dossier");
        assertThat(lister().elements()).isEmpty();
        assertThat((DemandeVue) monde.executer(ConsulterDemande.class, u -> u.execute(demande.id())))
                .isEqualTo(annulee);
        assertThat(Refus.de(() -> annuler(demande, "Encore"))).containsExactly("demande.annulee");
        assertThat(Refus.de(() -> modifier(demande, saisie -> saisie.dansLEtat("TRAITEE"))))
                .containsExactly("demande.annulee");
    }

    @Test
    @Tag("ANN-02")
    void ne_s_enregistre_pas_annulee() {
        assertThat(Refus.de(() -> enregistrer(Saisies.uneDemande().dansLEtat("ANNULEE"))))
                .containsExactly("referentiel.valeur-inconnue@etat");
    }

    private DemandeVue annuler(Demande demande, String raison) {
        return monde.executer(AnnulerDemande.class, u -> u.execute(demande.id(), QUELCONQUE, raison));
    }

    private DemandeVue enregistrer(SaisieDemande saisie) {
        return monde.executer(EnregistrerDemande.class, u -> u.execute(dossier.id(), saisie));
    }

    private DemandeVue modifier(Demande demande, UnaryOperator<SaisieDemande> changement) {
        return monde.executer(ModifierDemande.class, u -> u.execute(demande.id(), QUELCONQUE, changement));
    }

    private Page<DemandeVue> lister() {
        return monde.executer(ListerDemandes.class, u -> u.execute(dossier.id(), PageVoulue.premiere()));
    }
}
