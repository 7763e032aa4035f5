package fr.cepage.application.projet;

import static fr.cepage.application.projet.SaisiesProjet.unFinancement;
import static fr.cepage.application.projet.SaisiesProjet.unPlan;
import static fr.cepage.application.projet.SaisiesProjet.unPlanFaux;
import static fr.cepage.application.projet.SaisiesProjet.uneEtape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.Messages;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.projet.SaisiePlan.SaisieAction;
import fr.cepage.application.projet.SaisiePlan.SaisieDepense;
import fr.cepage.application.projet.SaisiePlan.SaisieEtape;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.projet.Etape;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.projet.EtatEtape;
import fr.cepage.domain.projet.EtatFinancement;
import fr.cepage.domain.projet.Projets;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-05")
class EcrirePlanTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
    private final DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));

    @Test
    void avant_d_etre_ecrit_il_se_consulte_vide() {
        PlanVue vue = consulter(cep);

        assertThat(vue.version()).isZero();
        assertThat(SaisiePlan.de(vue.contenu())).isEqualTo(SaisiePlan.VIDE);
        assertThat(vue.contenu().budget().resteACharge()).hasToString("0.00");
    }

    @Test
    @Tag("SYN-06")
    @Tag("SYN-17")
    @Tag("SYN-18")
    void tout_ce_qui_est_saisi_se_relit_avec_les_libelles_et_les_personnes() {
        monde.avec(Projets.unPlan(cep, Projets.unPlanComplet()));

        PlanVue vue = consulter(cep);

        assertThat(vue.contenu()).isEqualTo(Projets.unPlanComplet());
        assertThat(vue.financeurs().get(new CodeValeur("REGION")).libelle()).isEqualTo("Conseil régional");
        assertThat(vue.personnes().get(Dossiers.CLAIRE).nom()).isEqualTo("Claire Dubois");
        assertThat(vue.aReajuster()).containsExactly(Projets.FINANCER);
        assertThat(vue.contenu().budget().resteACharge()).hasToString("2360.50");
        assertThat(ecrire(SaisiePlan.de(vue.contenu())).version()).isEqualTo(1);
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("SYN-06")
    @Tag("SYN-07")
    @Tag("SYN-17")
    @Tag("SYN-18")
    void tout_ce_qui_ne_va_pas_est_dit_en_une_fois_a_sa_place() {
        assertThat(Refus.de(() -> ecrire(unPlanFaux(AUJOURDHUI))))
                .containsExactlyInAnyOrder(
                        "plan.champ-obligatoire@etapes[0].objectif",
                        "plan.dates@etapes[0].echeance",
                        "plan.etat@etapes[0].etat",
                        "plan.champ-obligatoire@etapes[1].actions[0].libelle",
                        "plan.qui@etapes[1].actions[0].qui",
                        "plan.date-future@etapes[1].actions[0].faiteLe",
                        "plan.champ-obligatoire@formations[0].intitule",
                        "plan.dates@formations[0].fin",
                        "plan.heures@formations[0].heures",
                        "plan.date-eloignee@dispositifs[0].debut",
                        "plan.date-eloignee@dispositifs[0].fin",
                        "plan.champ-obligatoire@prestations[0].libelle",
                        "valeur.trop-long@prestations[0].attendus",
                        "plan.champ-obligatoire@suivis[0].nature",
                        "plan.nature@suivis[1].nature",
                        "plan.champ-obligatoire@suivis[1].codification.code",
                        "plan.champ-obligatoire@suivis[1].codification.libelle",
                        "plan.champ-obligatoire@depenses[0].libelle",
                        "plan.montant@depenses[0].montant",
                        "plan.champ-obligatoire@depenses[1].montant",
                        "referentiel.valeur-inconnue@financements[0].financeur",
                        "plan.montant@financements[0].montantDemande",
                        "plan.financement-accorde@financements[0].montantAccorde",
                        "plan.date-future@financements[0].eligibilite.verifieeLe",
                        "plan.champ-obligatoire@financements[1].financeur",
                        "plan.financement-accorde@financements[1].montantAccorde",
                        "plan.etape-inconnue@financements[1].etape",
                        "plan.etat@financements[2].etat",
                        "plan.montant@financements[2].montantAccorde");
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    void ce_qui_n_est_pas_saisi_est_a_faire_et_a_solliciter() {
        PlanVue vue = ecrire(unPlan(List.of(uneEtape(null, "Choisir")), List.of(), List.of(unFinancement(null, null))));

        assertThat(vue.contenu().etapes().getFirst().etat()).isEqualTo(EtatEtape.A_FAIRE);
        assertThat(vue.contenu().financements().getFirst().etat()).isEqualTo(EtatFinancement.A_SOLLICITER);
        assertThat(monde.journal()).extracting(EntreeJournal::action).containsExactly(ActionJournal.PLAN_ECRIT);
    }

    @Test
    void une_echeance_le_jour_du_debut_et_une_action_faite_aujourd_hui_sont_possibles() {
        SaisieEtape etape = new SaisieEtape(
                null,
                "Choisir",
                AUJOURDHUI,
                AUJOURDHUI,
                "FAITE",
                List.of(new SaisieAction("Appeler", "TIERS", "L'institut", null, AUJOURDHUI)));

        PlanVue vue = ecrire(unPlan(List.of(etape), List.of(), List.of()));

        assertThat(vue.contenu().etapes().getFirst().actions().getFirst().faiteLe())
                .isEqualTo(AUJOURDHUI);
    }

    @Test
    void les_identifiants_des_etapes_restent_quand_elles_changent_et_se_deplacent() {
        PlanVue premier =
                ecrire(unPlan(List.of(uneEtape(null, "Choisir"), uneEtape(null, "Financer")), List.of(), List.of()));
        String choisir = id(premier, 0);
        String financer = id(premier, 1);
        assertThat(choisir).isNotEqualTo(financer);

        PlanVue second = ecrire(unPlan(
                List.of(
                        uneEtape(financer, "Financer autrement"),
                        uneEtape(null, "Visiter"),
                        uneEtape(choisir, "Choisir")),
                List.of(),
                List.of(unFinancement("REFUSE", financer))));

        assertThat(id(second, 0)).isEqualTo(financer);
        assertThat(id(second, 2)).isEqualTo(choisir);
        assertThat(id(second, 1)).isNotIn(choisir, financer);
        assertThat(second.aReajuster()).extracting(EtapeId::toString).containsExactly(financer);
        assertThat(second.version()).isEqualTo(2);
    }

    @Test
    void une_etape_inconnue_ou_mise_deux_fois_est_refusee() {
        String etape = id(ecrire(unPlan(List.of(uneEtape(null, "Choisir")), List.of(), List.of())), 0);
        String autre = UUID.randomUUID().toString();

        assertThat(Refus.de(() -> ecrire(unPlan(
                        List.of(uneEtape(etape, "A"), uneEtape(etape, "B"), uneEtape(autre, "C"), uneEtape("1", "D")),
                        List.of(),
                        List.of(unFinancement("SOLLICITE", etape), unFinancement("SOLLICITE", autre))))))
                .containsExactly(
                        "plan.etape-double@etapes[1].id",
                        "plan.etape-inconnue@etapes[2].id",
                        "plan.etape-inconnue@etapes[3].id",
                        "plan.etape-inconnue@financements[1].etape");
    }

    @Test
    void un_financement_ne_peut_rester_sur_une_etape_otee() {
        String etape = id(ecrire(unPlan(List.of(uneEtape(null, "Choisir")), List.of(), List.of())), 0);

        assertThat(Refus.de(() -> ecrire(unPlan(List.of(), List.of(), List.of(unFinancement("REFUSE", etape))))))
                .containsExactly("plan.etape-inconnue@financements[0].etape");
    }

    @Test
    void un_financement_peut_nommer_une_etape_nouvelle_dont_l_identifiant_a_ete_reserve() {
        EtapeId reservee = new EtapeId(UUID.randomUUID());
        SaisiePlan saisie = unPlan(
                List.of(uneEtape(reservee.toString(), "Financer")),
                List.of(),
                List.of(unFinancement("SOLLICITE", reservee.toString())));

        assertThat(Refus.de(() -> ecrire(saisie))).contains("plan.etape-inconnue@etapes[0].id");
        assertThat(monde.executer(EcrirePlan.class, u -> u.execute(cep.id(), QUELCONQUE, saisie, Set.of(reservee)))
                        .contenu()
                        .etapes())
                .extracting(Etape::id)
                .containsExactly(reservee);
    }

    @Test
    @Tag("SYN-06")
    void deux_cents_lignes_de_cout_et_pas_une_de_plus() {
        SaisieDepense depense = new SaisieDepense("Transport", "9999999.99");

        assertThat(ecrire(unPlan(List.of(), Collections.nCopies(200, depense), List.of()))
                        .contenu()
                        .budget()
                        .totalDepenses())
                .hasToString("1999999998.00");
        assertThat(Refus.de(() -> ecrire(unPlan(List.of(), Collections.nCopies(201, depense), List.of()))))
                .containsExactly("valeur.trop-d-elements@depenses");
    }

    @Test
    @Tag("SYN-06")
    void celui_qui_verifie_est_celui_qui_ecrit_et_le_reste() {
        SaisiePlan saisie =
                unPlan(List.of(), List.of(), List.of(unFinancement("CPF", null, null, "SOLLICITE", null, AUJOURDHUI)));
        ecrire(saisie);

        monde.enTantQue(Acteurs.ROSE);
        PlanVue vue = monde.executer(
                EcrirePlan.class,
                u -> u.execute(
                        cep.id(),
                        QUELCONQUE,
                        unPlan(List.of(uneEtape(null, "Financer")), List.of(), saisie.financements())));

        assertThat(vue.contenu().financements().getFirst().eligibilite().verifieePar())
                .isEqualTo(Dossiers.CLAIRE);
    }

    @Test
    void chaque_membre_que_le_journal_nomme_a_son_libelle() {
        monde.avec(Projets.unPlan(cep, Projets.unPlanComplet()));

        ecrire(SaisiePlan.VIDE);

        assertThat(monde.journal().getLast().details().get("membres").split(","))
                .hasSize(7)
                .allSatisfy(membre -> assertThat(Messages.texte("journal.membre." + membre, Locale.FRENCH))
                        .isNotBlank());
    }

    @Test
    void le_meme_contenu_n_ecrit_ni_version_ni_journal() {
        PlanVue premier = ecrire(unPlan(List.of(uneEtape(null, "Choisir")), List.of(), List.of()));

        assertThat(ecrire(SaisiePlan.de(premier.contenu())).version()).isEqualTo(1);
        assertThat(monde.journal()).hasSize(1);
    }

    @Test
    @Tag("SYN-13")
    void d_un_cep_clos_il_se_lit_et_ne_s_ecrit_plus_et_tout_est_dit() {
        DispositifCep clos = monde.avec(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1), dossier));
        monde.avec(Projets.unPlan(clos, Projets.unPlanComplet()));

        assertThat(consulter(clos).contenu()).isEqualTo(Projets.unPlanComplet());
        assertThat(Refus.de(() -> ecrire(clos, unPlan(List.of(uneEtape(null, null)), List.of(), List.of()))))
                .containsExactly("cep.clos", "plan.champ-obligatoire@etapes[0].objectif");
    }

    @Test
    @Tag("SYN-13")
    void un_nouveau_cep_commence_par_la_copie_du_dernier_qui_en_a_un() {
        DispositifCep ancien = monde.avec(Ceps.unCepClos(ENTREE.minusYears(2), ENTREE.minusMonths(20), dossier));
        monde.avec(Ceps.unCepClos(ENTREE.minusMonths(9), ENTREE.minusDays(1), dossier));
        monde.avec(Projets.unPlan(ancien, Projets.unPlanComplet()));

        PlanVue vue = consulter(cep);

        assertThat(vue.version()).isZero();
        assertThat(vue.copieDe()).isEqualTo(ancien.id());
        assertThat(vue.contenu()).isEqualTo(Projets.unPlanComplet());
        assertThat(ecrire(SaisiePlan.de(vue.contenu())).copieDe()).isEqualTo(ancien.id());
    }

    @Test
    @Tag("DRO-04")
    void celui_d_une_autre_structure_n_existe_pas() {
        monde.enTantQue(Acteurs.DENIS);

        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> consulter(cep));
        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> ecrire(SaisiePlan.VIDE));
    }

    @Test
    @Tag("DRO-01")
    void l_ecrire_demande_le_droit_de_proposer_un_cep() {
        monde.enTantQue(Acteurs.claireSans(Droit.PROPOSER_CEP));

        assertThat(consulter(cep).version()).isZero();
        assertThatExceptionOfType(DroitManquant.class).isThrownBy(() -> ecrire(SaisiePlan.VIDE));
    }

    private static String id(PlanVue vue, int rang) {
        return vue.contenu().etapes().get(rang).id().toString();
    }

    private PlanVue consulter(DispositifCep de) {
        return monde.executer(ConsulterPlan.class, u -> u.execute(de.id()));
    }

    private PlanVue ecrire(SaisiePlan saisie) {
        return ecrire(cep, saisie);
    }

    private PlanVue ecrire(DispositifCep de, SaisiePlan saisie) {
        return monde.executer(EcrirePlan.class, u -> u.execute(de.id(), QUELCONQUE, saisie));
    }
}
