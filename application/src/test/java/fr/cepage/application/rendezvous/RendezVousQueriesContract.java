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
import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
                        null));
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
    void parcourt_ceux_d_un_dossier_par_parties_le_plus_tardif_d_abord_puis_le_dernier_pris() {
        monde.avec(Rdvs.unRendezVous(monde.avec(Dossiers.unDossier())));
        List<RendezVousId> pris = new ArrayList<>();
        for (int rang = 0; rang < 7; rang++) {
            pris.add(monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.plusDays(rang / 2), dossier))
                    .id());
        }

        assertThat(Monde.parcourir(
                        3,
                        page -> queries.findByDossier(dossier.id(), MARSEILLE, page),
                        () -> monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.plusDays(30), dossier))))
                .extracting(RendezVousVue::id)
                .containsExactlyElementsOf(pris.reversed());
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
        assertThat(monde.pour(BORDEAUX, () -> queries.findByDossier(dossier.id(), BORDEAUX, PageVoulue.premiere()))
                        .elements())
                .isEmpty();
        assertThat(monde.pour(BORDEAUX, () -> queries.findByIntervenant(CLAIRE, BORDEAUX, AUJOURDHUI, AUJOURDHUI)))
                .isEmpty();
    }

    private RendezVous prendre(LocalDateTime heure) {
        return monde.avec(Rdvs.unRendezVous(heure, EtatRendezVous.PLANIFIE, dossier));
    }

    private RendezVousVue montrer(RendezVous pris) {
        return queries.find(pris.id(), MARSEILLE).orElseThrow();
    }
}
