package fr.cepage.application.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.rendezvous.RendezVousAgenda;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Presence;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RDV-01")
class MonCalendrierTest {
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    private final UseCasesDeTest monde = new UseCasesDeTest();

    @Test
    void l_adresse_se_cree_se_remplace_et_se_revoque() {
        assertThat(mien().existe()).isFalse();
        String premiere = creer();
        assertThat(mien().existe()).isTrue();

        String seconde = creer();
        assertThat(ouvrir(premiere)).isEmpty();
        assertThat(ouvrir(seconde)).contains(new LecteurCalendrier(Dossiers.CLAIRE, Dossiers.MARSEILLE));

        revoquer();
        assertThat(ouvrir(seconde)).isEmpty();
        assertThat(mien().existe()).isFalse();
        revoquer();
    }

    @Test
    void chacun_n_a_que_la_sienne() {
        String deClaire = creer();
        monde.enTantQue(Acteurs.KARIM);
        assertThat(mien().existe()).isFalse();
        revoquer();
        String deKarim = creer();

        assertThat(ouvrir(deClaire)).map(LecteurCalendrier::proprietaire).contains(Dossiers.CLAIRE);
        assertThat(ouvrir(deKarim)).map(LecteurCalendrier::proprietaire).contains(Acteurs.KARIM.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "devine", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void un_secret_invente_n_ouvre_rien(String secret) {
        creer();

        assertThat(ouvrir(secret)).isEmpty();
    }

    @Test
    void qui_a_quitte_la_structure_ne_voit_plus_rien() {
        String secret = creer();

        monde.presences().save(new Presence(Dossiers.CLAIRE, Dossiers.BORDEAUX, AUJOURDHUI, true));

        assertThat(ouvrir(secret)).isEmpty();
    }

    @Test
    void qui_a_perdu_le_droit_de_consulter_ne_voit_plus_rien() {
        String secret = creer();

        monde.presences().save(new Presence(Dossiers.CLAIRE, Dossiers.MARSEILLE, AUJOURDHUI, false));

        assertThat(ouvrir(secret)).isEmpty();
    }

    @Test
    void qui_ne_se_montre_plus_pendant_soixante_jours_ne_voit_plus_rien_puis_revoit_en_revenant() {
        String secret = creer();

        monde.le(AUJOURDHUI.plusDays(60));
        assertThat(ouvrir(secret)).isPresent();
        monde.le(AUJOURDHUI.plusDays(61));
        assertThat(ouvrir(secret)).isEmpty();
        monde.presences().save(new Presence(Dossiers.CLAIRE, Dossiers.MARSEILLE, AUJOURDHUI.plusDays(61), true));
        assertThat(ouvrir(secret)).isPresent();
    }

    @Test
    void qui_n_a_jamais_ete_vu_ne_voit_rien() {
        Acteur inconnue = new Acteur(
                new UtilisateurId("inconnue"), "Inconnue", Dossiers.MARSEILLE, Acteurs.CLAIRE.droits(), false);
        monde.enTantQue(inconnue);

        assertThat(ouvrir(creer())).isEmpty();
    }

    @Test
    void l_agenda_va_de_trente_jours_avant_a_douze_mois_apres() {
        Dossier dossier = monde.avec(Dossiers.unDossier());
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.minusDays(31), dossier));
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.minusDays(30), dossier));
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.plusMonths(12), dossier));
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.plusMonths(12).plusDays(1), dossier));

        AgendaVue agenda = monde.executer(ConsulterAgenda.class, ConsulterAgenda::execute);

        assertThat(agenda.rendezVous())
                .extracting(rdv -> rdv.dateHeure().toLocalDate())
                .containsExactly(AUJOURDHUI.minusDays(30), AUJOURDHUI.plusMonths(12));
        assertThat(agenda.du()).isEqualTo(AUJOURDHUI.minusDays(30));
        assertThat(agenda.au()).isEqualTo(AUJOURDHUI.plusMonths(12));
    }

    @Test
    void l_agenda_n_a_que_ses_propres_rendez_vous_les_annules_compris() {
        Dossier dossier = monde.avec(Dossiers.unDossier());
        monde.avec(Rdvs.unRendezVous(EtatRendezVous.ANNULE, dossier));
        monde.avec(Rdvs.unRendezVous(
                Rdvs.unContenu(AUJOURDHUI.atTime(9, 0), Acteurs.KARIM.id()), EtatRendezVous.PLANIFIE, dossier));

        AgendaVue agenda = monde.executer(ConsulterAgenda.class, ConsulterAgenda::execute);

        assertThat(agenda.rendezVous())
                .singleElement()
                .satisfies(rdv -> assertThat(rdv.etat()).isEqualTo(EtatRendezVous.ANNULE))
                .extracting(RendezVousAgenda::numeroDossier)
                .isEqualTo(dossier.numero().valeur());
    }

    private MonCalendrierVue mien() {
        return monde.executer(ConsulterMonCalendrier.class, ConsulterMonCalendrier::execute);
    }

    private String creer() {
        return monde.executer(CreerMonCalendrier.class, CreerMonCalendrier::execute)
                .secret()
                .valeur();
    }

    private void revoquer() {
        monde.lancer(RevoquerMonCalendrier.class, RevoquerMonCalendrier::execute);
    }

    private Optional<LecteurCalendrier> ouvrir(String secret) {
        return monde.executer(ReconnaitreLecteur.class, u -> u.execute(secret));
    }
}
