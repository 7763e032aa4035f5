package fr.cepage.application.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RDV-01")
class RendezVousDuDossierTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDateTime DEMAIN = AUJOURDHUI.plusDays(1).atTime(10, 15);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossier());

    @Test
    void un_rendez_vous_se_prend_planifie_dans_le_fuseau_de_la_structure() {
        RendezVousVue vue = planifier(Saisies.unRendezVous(DEMAIN));

        assertThat(vue.etat()).isEqualTo(EtatRendezVous.PLANIFIE);
        assertThat(vue.dateHeure()).isEqualTo(DEMAIN);
        assertThat(vue.fuseau()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(vue.duree()).isEqualTo(30);
        assertThat(vue.lieu().libelle()).isEqualTo("Siège");
        assertThat(vue.intervenant().nom()).isEqualTo("Claire Dubois");
        assertThat(monde.journal())
                .extracting(EntreeJournal::action)
                .containsExactly(ActionJournal.RENDEZ_VOUS_PLANIFIE);
    }

    @Test
    void un_rendez_vous_passe_s_enregistre_dans_son_etat() {
        SaisieRendezVous hier = Saisies.unRendezVous(AUJOURDHUI.minusDays(1).atTime(9, 0));

        assertThat(planifier(hier.dansLEtat("ABSENT")).etat()).isEqualTo(EtatRendezVous.ABSENT);
        assertThat(monde.journal())
                .extracting(EntreeJournal::action)
                .containsExactly(ActionJournal.RENDEZ_VOUS_PLANIFIE, ActionJournal.RENDEZ_VOUS_ABSENT);
    }

    @Test
    void tout_ce_qui_ne_va_pas_est_dit_en_une_fois() {
        SaisieRendezVous faux =
                Saisies.unRendezVous(LocalDateTime.of(2027, 3, 28, 2, 30), 481, "AILLEURS", "denis", "VOYAGE", "VENU");

        assertThat(Refus.de(() -> planifier(faux)))
                .containsExactlyInAnyOrder(
                        "rendez-vous.heure-inexistante@dateHeure",
                        "rendez-vous.duree@duree",
                        "referentiel.valeur-inconnue@lieu",
                        "valeur.personne-inconnue@intervenant",
                        "referentiel.valeur-inconnue@motif",
                        "referentiel.valeur-inconnue@etat");
        assertThat(monde.rendezVous(Dossiers.MARSEILLE)).isEmpty();
    }

    @Test
    void une_presence_de_demain_est_refusee_avec_tout_le_reste() {
        SaisieRendezVous demain = Saisies.unRendezVous(DEMAIN, 481, "SIEGE", "claire", null, "PRESENT");

        assertThat(Refus.de(() -> planifier(demain)))
                .containsExactly("rendez-vous.trop-tot", "rendez-vous.duree@duree");
    }

    @Test
    void l_heure_qui_manque_a_paris_existe_a_la_reunion() {
        monde.enTantQue(Acteurs.PAUL);
        Dossier reunionnais = monde.avec(Dossiers.unDossierDe(Acteurs.PAUL.structure()));
        SaisieRendezVous saisie =
                Saisies.unRendezVous(LocalDateTime.of(2027, 3, 28, 2, 30), 30, "SIEGE", "paul", null, null);

        RendezVousVue vue = monde.executer(PlanifierRendezVous.class, u -> u.execute(reunionnais.id(), saisie));

        assertThat(vue.fuseau()).isEqualTo(ZoneId.of("Indian/Reunion"));
        assertThat(vue.dateHeure()).isEqualTo(LocalDateTime.of(2027, 3, 28, 2, 30));
    }

    @Test
    void un_rendez_vous_planifie_se_deplace() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        RendezVousVue vue =
                modifier(pris, saisie -> Saisies.unRendezVous(DEMAIN).dansLEtat(saisie.etat()));

        assertThat(vue.dateHeure()).isEqualTo(DEMAIN);
        assertThat(vue.version()).isEqualTo(2);
        assertThat(monde.relire(pris).orElseThrow().revision().sequence()).isEqualTo(1);
    }

    @Test
    void sa_note_a_255_caracteres_au_plus() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        assertThat(modifier(pris, saisie -> annoter(saisie, " " + "👍🏽".repeat(255) + "\n "))
                        .contenu()
                        .note())
                .isEqualTo("👍🏽".repeat(255));
        assertThat(Refus.de(() -> modifier(pris, saisie -> annoter(saisie, "x".repeat(256)))))
                .containsExactly("valeur.trop-long@note");
        assertThat(Refus.de(() -> modifier(pris, saisie -> annoter(saisie, "a\u0007"))))
                .containsExactly("valeur.caracteres-interdits@note");
        assertThat(modifier(pris, saisie -> annoter(saisie, " \n ")).contenu().note())
                .isNull();
    }

    private static SaisieRendezVous annoter(SaisieRendezVous saisie, String note) {
        return new SaisieRendezVous(
                saisie.dateHeure(),
                saisie.duree(),
                saisie.lieu(),
                saisie.intervenant(),
                saisie.motif(),
                note,
                saisie.etat(),
                saisie.raison());
    }

    @Test
    @Tag("RDV-03")
    void pris_deplace_ou_reporte_il_n_est_ni_avant_2015_ni_dans_plus_de_deux_ans() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        for (LocalDateTime eloignee : List.of(
                LocalDate.of(2014, 12, 31).atTime(9, 0),
                AUJOURDHUI.plusYears(2).plusDays(1).atTime(9, 0))) {
            SaisieRendezVous saisie = Saisies.unRendezVous(eloignee);
            assertThat(Refus.de(() -> planifier(saisie))).containsExactly("rendez-vous.date-eloignee@dateHeure");
            assertThat(Refus.de(() -> modifier(pris, _ -> saisie.dansLEtat("PLANIFIE"))))
                    .containsExactly("rendez-vous.date-eloignee@dateHeure");
            assertThat(Refus.de(() -> reporter(pris, saisie))).containsExactly("rendez-vous.date-eloignee@dateHeure");
        }
        SaisieRendezVous dansDeuxAns =
                Saisies.unRendezVous(AUJOURDHUI.plusYears(2).atTime(9, 0));
        assertThat(planifier(dansDeuxAns).dateHeure()).isEqualTo(dansDeuxAns.dateHeure());
        modifier(
                pris,
                _ -> Saisies.unRendezVous(LocalDate.of(2015, 1, 1).atTime(9, 0)).dansLEtat("PLANIFIE"));
        assertThat(reporter(pris, dansDeuxAns).dateHeure()).isEqualTo(dansDeuxAns.dateHeure());
    }

    @Test
    @Tag("RDV-03")
    void une_date_eloignee_deja_la_ne_retient_rien_d_autre() {
        RendezVous ancien = monde.avec(Rdvs.unRendezVousLe(LocalDate.of(2012, 5, 3), dossier));

        assertThat(modifier(ancien, saisie -> saisie.dansLEtat("ABSENT")).etat())
                .isEqualTo(EtatRendezVous.ABSENT);
    }

    @Test
    @Tag("RDV-03")
    void annuler_peut_dire_pourquoi_en_une_ligne_propre_au_journal_aussi() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        RendezVousVue vue = modifier(pris, saisie -> avecRaison(saisie, "ANNULE", "\u00A0Le jeune\test  malade "));

        assertThat(vue.raison()).isEqualTo("Le jeune est malade");
        assertThat(monde.journal())
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.details()).containsEntry("raison", "Le jeune est malade"));
        assertThat(modifier(pris, saisie -> avecRaison(saisie, "ANNULE", "Le jeune est malade"))
                        .version())
                .isEqualTo(vue.version());
        assertThat(Refus.de(() -> modifier(pris, saisie -> avecRaison(saisie, "ANNULE", "Autre raison"))))
                .containsExactly("rendez-vous.non-planifie");
        assertThat(Refus.de(() -> modifier(pris, saisie -> saisie.dansLEtat("PLANIFIE"))))
                .containsExactly("rendez-vous.transition");
    }

    @Test
    @Tag("RDV-03")
    void une_raison_ne_va_qu_avec_l_annulation_et_tient_en_255_signes() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        assertThat(Refus.de(() -> modifier(pris, saisie -> avecRaison(saisie, "ABSENT", "Malade"))))
                .containsExactly("rendez-vous.raison-sans-annulation@raison");
        assertThat(Refus.de(() -> planifier(avecRaison(Saisies.unRendezVous(DEMAIN), null, "Malade"))))
                .containsExactly("rendez-vous.raison-sans-annulation@raison");
        assertThat(Refus.de(() -> suivre(pris, ActionRendezVous.ANNULER, "x".repeat(256))))
                .containsExactly("valeur.trop-long@raison");
        assertThat(Refus.de(() -> modifier(pris, saisie -> avecRaison(saisie, "ANNULE", "x".repeat(256)))))
                .containsExactly("valeur.trop-long@raison");
        assertThat(modifier(pris, saisie -> avecRaison(saisie, "ABSENT", " ")).etat())
                .isEqualTo(EtatRendezVous.ABSENT);
        assertThat(planifier(avecRaison(Saisies.unRendezVous(DEMAIN), "ANNULE", "x".repeat(255)))
                        .raison())
                .hasSize(255);
    }

    @Test
    @Tag("RDV-03")
    void annuler_sans_dire_pourquoi_reste_possible() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        assertThat(suivre(pris, ActionRendezVous.ANNULER, "").raison()).isNull();
        assertThat(Refus.de(() -> suivre(pris, ActionRendezVous.NOTER_ABSENT, null)))
                .containsExactly("rendez-vous.transition");
    }

    private static SaisieRendezVous avecRaison(SaisieRendezVous saisie, @Nullable String etat, String raison) {
        return new SaisieRendezVous(
                saisie.dateHeure(),
                saisie.duree(),
                saisie.lieu(),
                saisie.intervenant(),
                saisie.motif(),
                saisie.note(),
                etat,
                raison);
    }

    private RendezVousVue suivre(RendezVous pris, ActionRendezVous action, @Nullable String raison) {
        return monde.executer(SuivreRendezVous.class, u -> u.execute(pris.id(), QUELCONQUE, action, raison));
    }

    @Test
    void rien_ne_change_rien_n_est_ecrit() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        assertThat(modifier(pris, saisie -> saisie).version()).isEqualTo(1);
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    void ce_qui_est_definitif_est_dit_avant_les_valeurs_fausses() {
        RendezVous annule = monde.avec(Rdvs.unRendezVous(EtatRendezVous.ANNULE, dossier));

        assertThat(Refus.de(() -> modifier(annule, saisie -> saisie.dansLEtat("PRESENT"))))
                .containsExactly("rendez-vous.transition");
        assertThat(Refus.de(() ->
                        modifier(annule, saisie -> Saisies.unRendezVous(null, 1, "SIEGE", "claire", null, "ANNULE"))))
                .containsExactly(
                        "rendez-vous.non-planifie",
                        "rendez-vous.duree@duree",
                        "rendez-vous.champ-obligatoire@dateHeure");
    }

    @Test
    void present_ne_se_dit_pas_la_veille_mais_bien_le_jour_meme() {
        RendezVous deDemain = monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.plusDays(1), dossier));

        assertThat(Refus.de(() -> modifier(deDemain, saisie -> saisie.dansLEtat("PRESENT"))))
                .containsExactly("rendez-vous.trop-tot");
        monde.le(AUJOURDHUI.plusDays(1));
        assertThat(modifier(deDemain, saisie -> saisie.dansLEtat("PRESENT")).etat())
                .isEqualTo(EtatRendezVous.PRESENT);
    }

    @Test
    void un_intervenant_parti_reste_mais_ne_se_choisit_plus() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        monde.utilisateurs().save(new Utilisateur(Dossiers.CLAIRE, "Claire Dubois", Dossiers.BORDEAUX, false));

        monde.enTantQue(Acteurs.KARIM);
        assertThat(modifier(pris, saisie -> saisie.dansLEtat("ABSENT"))
                        .intervenant()
                        .nom())
                .isEqualTo("Claire Dubois");
        assertThat(Refus.de(() -> planifier(Saisies.unRendezVous(DEMAIN))))
                .containsExactly("valeur.personne-inconnue@intervenant");
    }

    @Test
    void reporter_planifie_l_autre_et_relie_les_deux() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        RendezVousVue suivant = reporter(pris, Saisies.unRendezVous(DEMAIN));

        assertThat(suivant.etat()).isEqualTo(EtatRendezVous.PLANIFIE);
        assertThat(suivant.remplace()).isEqualTo(pris.id());
        RendezVousVue ancien = monde.executer(ConsulterRendezVous.class, u -> u.execute(pris.id()));
        assertThat(ancien.etat()).isEqualTo(EtatRendezVous.REPORTE);
        assertThat(ancien.reporteAu()).isEqualTo(DEMAIN);
        assertThat(monde.journal())
                .extracting(EntreeJournal::action)
                .containsExactly(ActionJournal.RENDEZ_VOUS_REPORTE, ActionJournal.RENDEZ_VOUS_PLANIFIE);
    }

    @Test
    @Tag("CEP-09")
    void un_report_ne_reprend_pas_un_intervenant_parti() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        monde.utilisateurs().save(new Utilisateur(Dossiers.CLAIRE, "Claire Dubois", Dossiers.BORDEAUX, false));
        monde.enTantQue(Acteurs.KARIM);

        assertThat(Refus.de(() -> reporter(pris, Saisies.unRendezVous(DEMAIN))))
                .containsExactly("valeur.personne-inconnue@intervenant");
        assertThat(monde.relire(pris).orElseThrow().etat()).isEqualTo(EtatRendezVous.PLANIFIE);
    }

    @Test
    void des_blancs_ne_deplacent_rien() {
        ContenuRendezVous sansMotif =
                Rdvs.unContenu(AUJOURDHUI.atTime(14, 30), Rdvs.DEMI_HEURE, Rdvs.SIEGE, Dossiers.CLAIRE, null);
        RendezVous tenu = monde.avec(Rdvs.unRendezVous(sansMotif, EtatRendezVous.PRESENT, dossier));

        RendezVousVue vue = modifier(
                tenu,
                saisie -> Saisies.unRendezVous(
                        saisie.dateHeure(), 30, " SIEGE ", saisie.intervenant(), " ", EtatRendezVous.ABSENT.name()));

        assertThat(vue.etat()).isEqualTo(EtatRendezVous.ABSENT);
    }

    @Test
    void un_report_refuse_laisse_tout_en_place() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        RendezVous annule = monde.avec(Rdvs.unRendezVous(EtatRendezVous.ANNULE, dossier));

        assertThat(Refus.de(() -> reporter(pris, Saisies.unRendezVous(null))))
                .containsExactly("rendez-vous.champ-obligatoire@dateHeure");
        assertThat(Refus.de(() -> reporter(annule, Saisies.unRendezVous(null))))
                .containsExactly("rendez-vous.transition", "rendez-vous.champ-obligatoire@dateHeure");
        assertThat(monde.relire(pris).orElseThrow().etat()).isEqualTo(EtatRendezVous.PLANIFIE);
        assertThat(monde.rendezVous(Dossiers.MARSEILLE)).hasSize(2);
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("RDV-03")
    void ceux_a_venir_viennent_d_abord_le_plus_proche_en_tete() {
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.minusDays(9), dossier));
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.plusDays(9), dossier));
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.minusDays(2), dossier));
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI, dossier));

        assertThat(lister().elements())
                .extracting(RendezVousVue::jour)
                .containsExactly(AUJOURDHUI, AUJOURDHUI.plusDays(9), AUJOURDHUI.minusDays(2), AUJOURDHUI.minusDays(9));
    }

    @Test
    @Tag("DRO-04")
    void celui_d_une_autre_structure_n_existe_pas() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        monde.enTantQue(Acteurs.DENIS);

        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> monde.executer(ConsulterRendezVous.class, u -> u.execute(pris.id())))
                .withMessage("rendez-vous.introuvable");
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> modifier(pris, saisie -> saisie))
                .withMessage("rendez-vous.introuvable");
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> reporter(pris, Saisies.unRendezVous(DEMAIN)))
                .withMessage("rendez-vous.introuvable");
        assertThatExceptionOfType(Introuvable.class).isThrownBy(this::lister).withMessage("dossier.introuvable");
    }

    private RendezVousVue planifier(SaisieRendezVous saisie) {
        return monde.executer(PlanifierRendezVous.class, u -> u.execute(dossier.id(), saisie));
    }

    private RendezVousVue modifier(RendezVous pris, UnaryOperator<SaisieRendezVous> changement) {
        return monde.executer(ModifierRendezVous.class, u -> u.execute(pris.id(), QUELCONQUE, changement));
    }

    private RendezVousVue reporter(RendezVous pris, SaisieRendezVous saisie) {
        return monde.executer(ReporterRendezVous.class, u -> u.execute(pris.id(), QUELCONQUE, saisie));
    }

    private Page<RendezVousVue> lister() {
        return monde.executer(ListerRendezVous.class, u -> u.execute(dossier.id(), PageVoulue.premiere()));
    }
}
