package fr.cepage.application.rendezvous;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What every {@link RendezVousQueries} reads. */
@Tag("RDV-01")
public abstract class RendezVousQueriesContract {
    private Monde monde;
    private RendezVousQueries queries;
    private Dossier dossier;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(RendezVousQueries.class);
        dossier = monde.avec(Dossiers.unDossier());
    }

    @Test
    void montre_un_rendez_vous_avec_ses_libelles_son_intervenant_et_son_fuseau() {
        monde.avec(new Utilisateur(CLAIRE, "Claire Bonnet", MARSEILLE, false));
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        assertThat(montrer(pris))
                .isEqualTo(new RendezVousVue(
                        pris.id(),
                        dossier.id(),
                        1,
                        pris.contenu(),
                        ZoneId.of("Europe/Paris"),
                        new ValeurVue(Rdvs.SIEGE, "Siège", null),
                        new PersonneVue(CLAIRE, "Claire Bonnet"),
                        new ValeurVue(Rdvs.EMPLOI, "Emploi", null),
                        EtatRendezVous.PLANIFIE,
                        null,
                        null,
                        null,
                        Simultanes.AUCUN));
    }

    @Test
    void nomme_encore_qui_est_parti_et_par_son_compte_qui_n_a_pas_de_nom() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        assertThat(montrer(pris).intervenant().nom()).isEqualTo("claire");

        monde.voirPartir(CLAIRE, "Claire Bonnet");

        assertThat(montrer(pris).intervenant().nom()).isEqualTo("Claire Bonnet");
    }

    @Test
    void le_motif_peut_manquer() {
        ContenuRendezVous contenu = Rdvs.unContenu(AUJOURDHUI.atTime(9, 0));
        RendezVous pris = monde.avec(Rdvs.unRendezVous(
                Rdvs.unContenu(contenu.dateHeure(), contenu.duree(), contenu.lieu(), contenu.intervenant(), null),
                EtatRendezVous.PLANIFIE,
                dossier));

        assertThat(montrer(pris).motif()).isNull();
    }

    @Test
    void montre_sa_note() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(
                Rdvs.note(Rdvs.unContenu(AUJOURDHUI.atTime(9, 0)), "Apporter le CV"),
                EtatRendezVous.PLANIFIE,
                dossier));

        assertThat(montrer(pris).contenu().note()).isEqualTo("Apporter le CV");
    }

    @Test
    void montre_d_un_rendez_vous_reporte_quand_a_lieu_celui_qui_le_remplace() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        LocalDateTime plusTard = AUJOURDHUI.plusDays(7).atTime(9, 0);
        RendezVous suivant = pris.reporter(
                new RendezVousId(IdentifiantsDeTest.nouveau()), Rdvs.unContenu(plusTard), AUJOURDHUI, Rdvs.CREATION);
        monde.avec(pris);
        monde.avec(suivant);

        assertThat(montrer(pris).reporteAu()).isEqualTo(plusTard);
        assertThat(montrer(suivant).remplace()).isEqualTo(pris.id());
    }

    @Test
    @Tag("RDV-03")
    void parcourt_ceux_d_un_dossier_par_parties_d_aujourd_hui_et_a_venir_puis_passes_le_plus_proche_d_abord() {
        monde.avec(Rdvs.unRendezVous(monde.avec(Dossiers.unDossier())));
        RendezVous avantHier = prendre(AUJOURDHUI.minusDays(2).atTime(9, 0));
        RendezVous hierSoir = prendre(AUJOURDHUI.minusDays(1).atTime(23, 59));
        RendezVous dansDeuxAns = prendre(AUJOURDHUI.plusYears(2).atTime(9, 0));
        RendezVous minuit = prendre(AUJOURDHUI.atStartOfDay());
        RendezVous ilYALongtemps = prendre(LocalDateTime.of(2015, 1, 1, 0, 0));
        RendezVous demain = prendre(AUJOURDHUI.plusDays(1).atTime(9, 0));
        RendezVous demainAussi = prendre(AUJOURDHUI.plusDays(1).atTime(9, 0));
        RendezVous ceSoir = monde.avec(Rdvs.unRendezVous(AUJOURDHUI.atTime(20, 0), EtatRendezVous.ANNULE, dossier));

        assertThat(parcourir(() -> prendre(AUJOURDHUI.atStartOfDay()), AUJOURDHUI))
                .containsExactly(
                        minuit.id(),
                        ceSoir.id(),
                        demain.id(),
                        demainAussi.id(),
                        dansDeuxAns.id(),
                        hierSoir.id(),
                        avantHier.id(),
                        ilYALongtemps.id());
    }

    @Test
    @Tag("RDV-03")
    void minuit_entre_deux_parties_ne_repete_et_n_oublie_rien() {
        RendezVous hier = prendre(AUJOURDHUI.minusDays(1).atTime(9, 0));
        RendezVous avantHier = prendre(AUJOURDHUI.minusDays(2).atTime(9, 0));
        RendezVous ceMatin = prendre(AUJOURDHUI.atTime(9, 0));
        RendezVous demain = prendre(AUJOURDHUI.plusDays(1).atTime(9, 0));

        assertThat(parcourir(() -> {}, AUJOURDHUI, AUJOURDHUI.plusDays(1)))
                .containsExactly(ceMatin.id(), demain.id(), hier.id(), avantHier.id());
    }

    /** @param jours that of each part; the last one goes on */
    private List<RendezVousId> parcourir(Runnable entreDeux, LocalDate... jours) {
        Deque<LocalDate> suite = new ArrayDeque<>(List.of(jours));
        return Monde.parcourir(
                        2,
                        page -> queries.findByDossier(
                                dossier.id(),
                                MARSEILLE,
                                suite.size() > 1 ? suite.removeFirst() : suite.getFirst(),
                                page),
                        entreDeux)
                .stream()
                .map(RendezVousVue::id)
                .toList();
    }

    @ParameterizedTest
    @Tag("RDV-03")
    @CsvSource({
        "09:29, false", // ends at 9:59, begins at 10:00
        "09:30, false",
        "09:31, true",
        "10:00, true",
        "10:44, true",
        "10:45, false",
        "10:46, false",
    })
    void marque_des_deux_cotes_ce_qui_se_chevauche_sans_ce_qui_se_touche(LocalTime heure, boolean simultanes) {
        RendezVous long45 = monde.avec(Rdvs.unRendezVous(
                Rdvs.unContenu(AUJOURDHUI.atTime(10, 0), new Duree(45), Rdvs.SIEGE, CLAIRE, null),
                EtatRendezVous.PLANIFIE,
                dossier));
        RendezVous demiHeure = monde.avec(Rdvs.unRendezVous(
                Rdvs.unContenu(AUJOURDHUI.atTime(heure)), EtatRendezVous.PLANIFIE, monde.avec(Dossiers.unDossier())));

        assertThat(montrer(long45).simultanes())
                .isEqualTo(new Simultanes(simultanes ? AUJOURDHUI.atTime(heure) : null, null));
        assertThat(montrer(demiHeure).simultanes())
                .isEqualTo(new Simultanes(simultanes ? AUJOURDHUI.atTime(10, 0) : null, null));
    }

    @Test
    @Tag("RDV-03")
    void le_plus_long_qui_soit_est_encore_vu_a_sa_derniere_minute_et_par_dessus_minuit() {
        LocalDateTime veille = AUJOURDHUI.minusDays(1).atTime(22, 0);
        monde.avec(Rdvs.unRendezVous(
                Rdvs.unContenu(veille, new Duree(Duree.MAX), Rdvs.SIEGE, CLAIRE, null),
                EtatRendezVous.PLANIFIE,
                dossier));

        assertThat(chercher(veille.plusMinutes(Duree.MAX - 1), CLAIRE, null)).isEqualTo(new Simultanes(veille, veille));
        assertThat(chercher(veille.plusMinutes(Duree.MAX), CLAIRE, null)).isEqualTo(Simultanes.AUCUN);
    }

    @Test
    @Tag("RDV-03")
    void distingue_l_intervenant_du_jeune_et_dit_le_premier_de_chacun() {
        UtilisateurId karim = new UtilisateurId("karim");
        Dossier autre = monde.avec(Dossiers.unDossier());
        monde.avec(
                Rdvs.unRendezVous(Rdvs.unContenu(AUJOURDHUI.atTime(10, 10), karim), EtatRendezVous.PLANIFIE, dossier));
        monde.avec(Rdvs.unRendezVous(AUJOURDHUI.atTime(10, 20), EtatRendezVous.PLANIFIE, autre));
        monde.avec(Rdvs.unRendezVous(AUJOURDHUI.atTime(10, 15), EtatRendezVous.PLANIFIE, autre));
        RendezVous pris = prendre(AUJOURDHUI.atTime(10, 0));

        Simultanes attendus = new Simultanes(AUJOURDHUI.atTime(10, 15), AUJOURDHUI.atTime(10, 10));
        assertThat(queries.findByDossier(dossier.id(), MARSEILLE, AUJOURDHUI, PageVoulue.premiere())
                        .elements())
                .filteredOn(vue -> vue.id().equals(pris.id()))
                .extracting(RendezVousVue::simultanes)
                .containsExactly(attendus);
        assertThat(chercher(AUJOURDHUI.atTime(10, 0), CLAIRE, pris.id())).isEqualTo(attendus);
        assertThat(chercher(AUJOURDHUI.atTime(10, 0), null, pris.id()))
                .isEqualTo(new Simultanes(null, AUJOURDHUI.atTime(10, 10)));
        assertThat(chercher(AUJOURDHUI.atTime(10, 0), CLAIRE, null))
                .isEqualTo(new Simultanes(AUJOURDHUI.atTime(10, 0), AUJOURDHUI.atTime(10, 0)));
    }

    @ParameterizedTest
    @Tag("RDV-03")
    @EnumSource(mode = Mode.EXCLUDE, names = "PLANIFIE")
    void ce_qui_n_est_plus_planifie_ne_gene_pas_et_n_est_pas_gene(EtatRendezVous etat) {
        RendezVous planifie = prendre(AUJOURDHUI.atTime(14, 30));
        RendezVous autre = monde.avec(Rdvs.unRendezVous(etat, dossier));

        assertThat(montrer(planifie).simultanes()).isEqualTo(Simultanes.AUCUN);
        assertThat(montrer(autre).simultanes()).isEqualTo(Simultanes.AUCUN);
        assertThat(chercher(AUJOURDHUI.atTime(14, 30), CLAIRE, planifie.id())).isEqualTo(Simultanes.AUCUN);
    }

    @Test
    @Tag("RDV-03")
    void montre_pourquoi_il_est_annule() {
        RendezVous pris = Rdvs.unRendezVous(dossier);
        pris.suivre(ActionRendezVous.ANNULER, "Le jeune est malade", AUJOURDHUI, Rdvs.CREATION);

        assertThat(montrer(monde.avec(pris)).raison()).isEqualTo("Le jeune est malade");
    }

    private Simultanes chercher(LocalDateTime quand, @Nullable UtilisateurId intervenant, @Nullable RendezVousId sauf) {
        return queries.findSimultanes(dossier.id(), MARSEILLE, quand, Rdvs.DEMI_HEURE, intervenant, sauf);
    }

    @Test
    void l_agenda_est_celui_d_une_personne_d_un_jour_a_l_autre_compris() {
        UtilisateurId karim = new UtilisateurId("karim");
        monde.avec(
                Rdvs.unRendezVous(Rdvs.unContenu(AUJOURDHUI.atTime(10, 0), karim), EtatRendezVous.PLANIFIE, dossier));
        prendre(AUJOURDHUI.minusDays(1).atTime(23, 59));
        RendezVous dernier = prendre(AUJOURDHUI.plusDays(1).atTime(23, 59));
        RendezVous premier = Rdvs.unRendezVous(AUJOURDHUI.atStartOfDay(), EtatRendezVous.PLANIFIE, dossier);
        RendezVous deuxieme = prendre(AUJOURDHUI.atStartOfDay());
        monde.avec(premier);
        prendre(AUJOURDHUI.plusDays(2).atStartOfDay());

        List<RendezVousAgenda> agenda =
                queries.findByIntervenant(CLAIRE, MARSEILLE, AUJOURDHUI, AUJOURDHUI.plusDays(1));

        assertThat(agenda).extracting(RendezVousAgenda::id).containsExactly(premier.id(), deuxieme.id(), dernier.id());
        assertThat(agenda.getFirst())
                .isEqualTo(new RendezVousAgenda(
                        premier.id(),
                        dossier.numero().valeur(),
                        AUJOURDHUI.atStartOfDay(),
                        30,
                        "Siège",
                        EtatRendezVous.PLANIFIE,
                        premier.revision()));
    }

    @Test
    void l_agenda_garde_ce_qui_est_annule() {
        RendezVous annule = monde.avec(Rdvs.unRendezVous(EtatRendezVous.ANNULE, dossier));

        assertThat(queries.findByIntervenant(CLAIRE, MARSEILLE, AUJOURDHUI, AUJOURDHUI))
                .extracting(RendezVousAgenda::id, RendezVousAgenda::etat)
                .containsExactly(tuple(annule.id(), EtatRendezVous.ANNULE));
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_rien_d_une_autre_structure() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        assertThat(monde.pour(BORDEAUX, () -> queries.find(pris.id(), BORDEAUX)))
                .isEmpty();
        assertThat(monde.pour(
                                BORDEAUX,
                                () -> queries.findByDossier(dossier.id(), BORDEAUX, AUJOURDHUI, PageVoulue.premiere()))
                        .elements())
                .isEmpty();
        assertThat(monde.pour(BORDEAUX, () -> queries.findByIntervenant(CLAIRE, BORDEAUX, AUJOURDHUI, AUJOURDHUI)))
                .isEmpty();
        assertThat(monde.pour(
                        BORDEAUX,
                        () -> queries.findSimultanes(
                                dossier.id(), BORDEAUX, AUJOURDHUI.atTime(14, 30), Rdvs.DEMI_HEURE, CLAIRE, null)))
                .isEqualTo(Simultanes.AUCUN);
    }

    private RendezVous prendre(LocalDateTime heure) {
        return monde.avec(Rdvs.unRendezVous(heure, EtatRendezVous.PLANIFIE, dossier));
    }

    private RendezVousVue montrer(RendezVous pris) {
        return queries.find(pris.id(), MARSEILLE).orElseThrow();
    }
}
