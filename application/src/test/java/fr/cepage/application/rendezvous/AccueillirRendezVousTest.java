package fr.cepage.application.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.evenement.ActionVue;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.RechercherEvenements;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Contextes;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RDV-02")
class AccueillirRendezVousTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    void l_evenement_se_remplit_de_ce_que_dit_le_rendez_vous() {
        monde.enTantQue(Acteurs.KARIM);

        EvenementPrepare prepare = preparer(monde.avec(Rdvs.unRendezVous(dossier)));

        assertThat(prepare.saisie().date()).isEqualTo(AUJOURDHUI);
        assertThat(prepare.saisie().contextes()).containsExactly("EMPLOI");
        assertThat(prepare.saisie().sens()).isEqualTo("JEUNE_VERS_STRUCTURE");
        assertThat(prepare.saisie().nature()).isEqualTo("ENTRETIEN_INDIVIDUEL");
        assertThat(prepare.saisie().lieuAccueil()).isEqualTo("SIEGE");
        assertThat(prepare.saisie().intervenant()).isEqualTo("claire");
        assertThat(prepare.saisie().sansRendezVous()).isFalse();
        assertThat(prepare.intervenant().nom()).isEqualTo("Claire Dubois");
        assertThat(prepare.clos()).isFalse();
    }

    @Test
    void un_cep_en_cours_ajoute_son_contexte_sans_le_doubler() {
        monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(30), dossier));
        ContenuRendezVous pourLeCep =
                Rdvs.unContenu(AUJOURDHUI.atTime(9, 0), Rdvs.DEMI_HEURE, Rdvs.SIEGE, Dossiers.CLAIRE, Contextes.CEP);

        assertThat(preparer(monde.avec(Rdvs.unRendezVous(dossier))).saisie().contextes())
                .containsExactly("EMPLOI", "CEP");
        assertThat(preparer(monde.avec(Rdvs.unRendezVous(pourLeCep, EtatRendezVous.PLANIFIE, dossier)))
                        .saisie()
                        .contextes())
                .containsExactly("CEP");
    }

    @Test
    void un_rendez_vous_passe_donne_un_evenement_clos() {
        assertThat(preparer(monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.minusDays(1), dossier)))
                        .clos())
                .isTrue();
    }

    @Test
    void un_evenement_du_meme_jour_suffit() {
        monde.avec(Evenements.unEvenementEnCours(dossier));

        EvenementPrepare prepare = preparer(monde.avec(Rdvs.unRendezVous(dossier)));

        assertThat(prepare.dejaOuvert()).isTrue();
        assertThat(prepare.clos()).isTrue();
    }

    @Test
    void la_presence_et_l_evenement_s_ecrivent_ensemble() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        RendezVousVue vue = accueillir(pris, Saisies.unEvenement("EMPLOI", "CEP"), false);

        assertThat(vue.etat()).isEqualTo(EtatRendezVous.PRESENT);
        assertThat(evenements().elements()).singleElement().satisfies(evenement -> {
            assertThat(evenement.enCours()).isTrue();
            assertThat(evenement.date()).isEqualTo(AUJOURDHUI);
            assertThat(evenement.actions())
                    .extracting(ActionVue::type)
                    .containsExactly(ActionJournal.RENDEZ_VOUS_PRESENT);
            assertThat(monde.relire(pris).orElseThrow().evenement()).contains(evenement.id());
        });
    }

    @Test
    void un_evenement_refuse_ne_laisse_pas_la_presence() {
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        assertThat(Refus.de(() -> accueillir(pris, Saisies.unEvenementVide(), false)))
                .contains("evenement.champ-obligatoire@date", "evenement.champ-obligatoire@nature");

        assertThat(monde.relire(pris).orElseThrow().etat()).isEqualTo(EtatRendezVous.PLANIFIE);
        assertThat(evenements().elements()).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    void une_presence_impossible_ne_laisse_pas_l_evenement() {
        RendezVous deDemain = monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI.plusDays(1), dossier));
        RendezVous annule = monde.avec(Rdvs.unRendezVous(EtatRendezVous.ANNULE, dossier));

        assertThat(Refus.de(() -> accueillir(deDemain, Saisies.unEvenement("EMPLOI"), false)))
                .containsExactly("rendez-vous.trop-tot");
        assertThat(Refus.de(() -> accueillir(annule, Saisies.unEvenementVide(), true)))
                .startsWith("rendez-vous.transition")
                .contains("evenement.champ-obligatoire@nature");

        assertThat(evenements().elements()).isEmpty();
    }

    @Test
    void un_evenement_deja_ouvert_aujourd_hui_n_en_laisse_ouvrir_aucun_autre() {
        monde.avec(Evenements.unEvenementEnCours(dossier));
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));

        assertThat(Refus.de(() -> accueillir(pris, Saisies.unEvenement("EMPLOI"), false)))
                .containsExactly("evenement.deja-en-cours");
        assertThat(accueillir(pris, Saisies.unEvenement("EMPLOI"), true).etat()).isEqualTo(EtatRendezVous.PRESENT);
    }

    @Test
    void l_evenement_d_une_presence_deja_notee_s_ecrit_encore() {
        RendezVous present = monde.avec(Rdvs.unRendezVous(EtatRendezVous.PRESENT, dossier));

        assertThat(accueillir(present, Saisies.unEvenement("EMPLOI"), false).version())
                .isEqualTo(present.version() + 1);
        assertThat(evenements().elements()).hasSize(1);
        assertThat(monde.relire(present).orElseThrow().evenement())
                .contains(evenements().elements().getFirst().id());
    }

    private EvenementPrepare preparer(RendezVous pris) {
        return monde.executer(PreparerAccueil.class, u -> u.execute(pris.id())).evenement();
    }

    private RendezVousVue accueillir(RendezVous pris, SaisieEvenement saisie, boolean clos) {
        return monde.executer(AccueillirRendezVous.class, u -> u.execute(pris.id(), QUELCONQUE, saisie, clos));
    }

    private Page<EvenementVue> evenements() {
        return monde.executer(
                RechercherEvenements.class,
                u -> u.execute(dossier.id(), CriteresEvenements.TOUS, PageVoulue.premiere()));
    }
}
