package fr.cepage.persistence.rendezvous;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.rendezvous.RendezVousAgenda;
import fr.cepage.application.rendezvous.RendezVousQueries;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
@Tag("RDV-01")
class RendezVousQueriesAdapterTest {
    @Autowired
    private RendezVousQueries queries;

    @Autowired
    private RendezVousRepository depot;

    @Autowired
    private UtilisateurRepository utilisateurs;

    private final JeuDEssai jeu;
    private Dossier dossier;

    @Autowired
    RendezVousQueriesAdapterTest(
            DossierRepository dossiers, DispositifCepRepository ceps, PlatformTransactionManager transactions) {
        jeu = new JeuDEssai(dossiers, ceps, transactions);
    }

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        dossier = jeu.ajouter(Dossiers.unDossier());
    }

    @Test
    void montre_un_rendez_vous_avec_ses_libelles_son_intervenant_et_son_fuseau() {
        jeu.en(() -> {
            utilisateurs.save(new Utilisateur(CLAIRE, "Claire Bonnet", MARSEILLE, false));
            return CLAIRE;
        });
        RendezVous pris = ajouter(Rdvs.unRendezVous(dossier));

        RendezVousVue vue = montrer(pris);

        assertThat(vue.dossier()).isEqualTo(dossier.id());
        assertThat(vue.dateHeure()).isEqualTo(AUJOURDHUI.atTime(14, 30));
        assertThat(vue.fuseau()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(vue.duree()).isEqualTo(30);
        assertThat(vue.lieu().libelle()).isEqualTo("Siège");
        assertThat(vue.intervenant().nom()).isEqualTo("Claire Bonnet");
        assertThat(vue.motif())
                .isNotNull()
                .satisfies(motif -> assertThat(motif.libelle()).isEqualTo("Emploi"));
        assertThat(vue.remplace()).isNull();
        assertThat(vue.reporteAu()).isNull();
    }

    @Test
    void montre_d_un_rendez_vous_reporte_quand_a_lieu_celui_qui_le_remplace() {
        RendezVous pris = ajouter(Rdvs.unRendezVous(dossier));
        LocalDateTime plusTard = AUJOURDHUI.plusDays(7).atTime(9, 0);
        RendezVous suivant = reporter(pris, plusTard);

        assertThat(montrer(pris).reporteAu()).isEqualTo(plusTard);
        assertThat(montrer(suivant).remplace()).isEqualTo(pris.id());
    }

    @Test
    void n_admet_qu_un_rendez_vous_a_la_place_d_un_autre() {
        RendezVous pris = ajouter(Rdvs.unRendezVous(dossier));
        RendezVous suivant = reporter(pris, AUJOURDHUI.plusDays(7).atTime(9, 0));
        RendezVous double_ = new RendezVous(
                new RendezVousId(UUID.randomUUID()),
                dossier.id(),
                MARSEILLE,
                suivant.contenu(),
                EtatRendezVous.PLANIFIE,
                pris.id(),
                suivant.revision(),
                0);

        assertThatThrownBy(() -> ajouter(double_)).hasStackTraceContaining("rendez_vous_remplace_une_fois");
    }

    @Test
    void parcourt_ceux_d_un_dossier_par_parties_sans_en_perdre_ni_en_repeter() {
        ajouter(Rdvs.unRendezVous(jeu.ajouter(Dossiers.unDossier())));
        for (int rang = 0; rang < 7; rang++) {
            ajouter(Rdvs.unRendezVousLe(AUJOURDHUI.plusDays(rang / 2), dossier));
        }

        List<RendezVousVue> lus = parcourir(3);

        assertThat(lus).hasSize(7).extracting(RendezVousVue::id).doesNotHaveDuplicates();
        assertThat(lus).extracting(RendezVousVue::dateHeure).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    @Tag("RDV-01")
    void l_agenda_est_celui_d_une_personne_d_un_jour_a_l_autre_compris() {
        UtilisateurId karim = new UtilisateurId("karim");
        ajouter(Rdvs.unRendezVous(Rdvs.unContenu(AUJOURDHUI.atTime(10, 0), karim), EtatRendezVous.PLANIFIE, dossier));
        ajouter(a(AUJOURDHUI.minusDays(1).atTime(23, 59)));
        RendezVous premier = ajouter(a(AUJOURDHUI.atStartOfDay()));
        RendezVous dernier = ajouter(a(AUJOURDHUI.plusDays(1).atTime(23, 59)));
        ajouter(a(AUJOURDHUI.plusDays(2).atStartOfDay()));

        List<RendezVousAgenda> agenda =
                jeu.en(() -> queries.findByIntervenant(CLAIRE, MARSEILLE, AUJOURDHUI, AUJOURDHUI.plusDays(1)));

        assertThat(agenda).extracting(RendezVousAgenda::id).containsExactly(premier.id(), dernier.id());
        assertThat(agenda.getFirst().numeroDossier()).isEqualTo(dossier.numero().valeur());
        assertThat(agenda.getFirst().lieu()).isEqualTo("Siège");
        assertThat(agenda.getFirst().revision()).isEqualTo(premier.revision());
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_rien_d_une_autre_structure() {
        RendezVous pris = ajouter(Rdvs.unRendezVous(dossier));
        BaseDeTest.agirPour(BORDEAUX);

        assertThat(jeu.en(() -> queries.find(pris.id(), MARSEILLE))).isEmpty();
        assertThat(jeu.en(() -> queries.findByDossier(dossier.id(), MARSEILLE, DemandePage.premiere()))
                        .elements())
                .isEmpty();
        assertThat(jeu.en(() -> queries.findByIntervenant(CLAIRE, MARSEILLE, AUJOURDHUI, AUJOURDHUI)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "2026-06-15", "+999999-01-01T00:00", "2026-06-15T25:00"})
    void refuse_un_curseur_qu_elle_n_a_pas_donne(String dateHeure) {
        Curseur invente = Curseur.de(dateHeure, dossier.id());

        assertThatExceptionOfType(CurseurInvalide.class).isThrownBy(() -> jeu.en(() -> page(invente, 3)));
    }

    private RendezVous a(LocalDateTime heure) {
        return Rdvs.unRendezVous(heure, EtatRendezVous.PLANIFIE, dossier);
    }

    private RendezVous ajouter(RendezVous pris) {
        BaseDeTest.agirPour(pris.structure());
        return jeu.en(() -> depot.save(pris));
    }

    private RendezVous reporter(RendezVous pris, LocalDateTime plusTard) {
        RendezVous suivant = pris.reporter(
                new RendezVousId(UUID.randomUUID()), Rdvs.unContenu(plusTard), AUJOURDHUI, BaseDeTest.MAINTENANT);
        ajouter(pris);
        ajouter(suivant);
        return suivant;
    }

    private RendezVousVue montrer(RendezVous pris) {
        return jeu.en(() -> queries.find(pris.id(), MARSEILLE)).orElseThrow();
    }

    private List<RendezVousVue> parcourir(int limite) {
        List<RendezVousVue> lus = new ArrayList<>();
        Curseur curseur = null;
        do {
            Curseur apres = curseur;
            Page<RendezVousVue> page = jeu.en(() -> page(apres, limite));
            lus.addAll(page.elements());
            curseur = page.suivant();
        } while (curseur != null);
        return lus;
    }

    private Page<RendezVousVue> page(@Nullable Curseur apres, int limite) {
        return queries.findByDossier(dossier.id(), MARSEILLE, new DemandePage(apres, limite));
    }
}
