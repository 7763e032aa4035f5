package fr.cepage.application.projet;

import static fr.cepage.application.projet.SaisiesProjet.unObjectif;
import static fr.cepage.application.projet.SaisiesProjet.unProjet;
import static fr.cepage.application.projet.SaisiesProjet.unProjetComplet;
import static fr.cepage.application.projet.SaisiesProjet.unProjetFaux;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.Messages;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.projet.SaisieProjet.SaisieCompetence;
import fr.cepage.application.projet.SaisieProjet.SaisieScenario;
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
import fr.cepage.domain.projet.Projets;
import fr.cepage.domain.projet.RubriqueDatee;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-04")
class EcrireProjetTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);
    private static final String FAMILLE = "👨‍👩‍👧";

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
    private final DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));

    @Test
    void avant_d_etre_ecrit_il_se_consulte_vide() {
        ProjetVue vue = consulter(cep);

        assertThat(vue.version()).isZero();
        assertThat(vue.contenu()).isEqualTo(SaisieProjet.VIDE);
        assertThat(vue.copieDe()).isNull();
    }

    @Test
    @Tag("SYN-09")
    @Tag("SYN-12")
    @Tag("SYN-16")
    @Tag("SYN-18")
    @Tag("SYN-19")
    void tout_ce_qui_est_saisi_se_relit() {
        ProjetVue ecrit = ecrire(cep, unProjetComplet());

        assertThat(ecrit.version()).isEqualTo(1);
        assertThat(consulter(cep)).isEqualTo(ecrit);
        assertThat(ecrit.contenu()).isEqualTo(unProjetComplet());
        assertThat(ecrit.evolutions().de(RubriqueDatee.RYTHME)).hasSize(1);
        assertThat(monde.journal()).extracting(EntreeJournal::action).containsExactly(ActionJournal.PROJET_ECRIT);
    }

    @Test
    void seul_l_objectif_est_obligatoire_et_ce_qui_n_est_pas_saisi_est_vide() {
        ecrire(cep, unProjetComplet());

        assertThat(ecrire(cep, unObjectif("Devenir soudeur")).contenu()).isEqualTo(unObjectif("Devenir soudeur"));
        assertThat(Refus.de(() -> ecrire(cep, unObjectif(" \n "))))
                .containsExactly("projet.champ-obligatoire@objectif");
    }

    @Test
    void chaque_membre_que_le_journal_nomme_a_son_libelle() {
        ecrire(cep, unObjectif("Devenir soudeur"));

        ecrire(cep, unProjetComplet());

        assertThat(monde.journal().getLast().details().get("membres").split(","))
                .hasSize(18)
                .allSatisfy(membre -> assertThat(Messages.texte("journal.membre." + membre, Locale.FRENCH))
                        .isNotBlank());
    }

    @Test
    void le_meme_contenu_n_ecrit_ni_version_ni_journal() {
        ecrire(cep, unProjetComplet());

        assertThat(ecrire(cep, unProjetComplet()).version()).isEqualTo(1);
        assertThat(monde.journal()).hasSize(1);
    }

    @Test
    @Tag("SYN-09")
    @Tag("SYN-12")
    @Tag("SYN-16")
    @Tag("SYN-18")
    void tout_ce_qui_ne_va_pas_est_dit_en_une_fois_a_sa_place() {
        assertThat(Refus.de(() -> ecrire(cep, unProjetFaux(AUJOURDHUI))))
                .containsExactlyInAnyOrder(
                        "projet.champ-obligatoire@objectif",
                        "valeur.trop-long@situation",
                        "valeur.caracteres-interdits@strategie",
                        "projet.champ-obligatoire@competences[0].libelle",
                        "projet.origine@competences[0].origine",
                        "projet.champ-obligatoire@competences[1].origine",
                        "projet.code-rome@metiers[0].codeRome",
                        "projet.champ-obligatoire@metiers[0].libelle",
                        "projet.scenarios-retenus@scenarios",
                        "projet.champ-obligatoire@scenarios[0].libelle",
                        "valeur.trop-long@scenarios[0].detail",
                        "projet.champ-obligatoire@demarchesAnterieures[0].operateur",
                        "projet.annee@demarchesAnterieures[0].annee",
                        "projet.annee@demarchesAnterieures[1].annee",
                        "valeur.trop-long@conclusions.vae",
                        "projet.date-future@entretienProfessionnel.date",
                        "projet.date-eloignee@mandatLe",
                        "projet.frequence@engagements.frequenceJours",
                        "projet.date-future@engagements.convenuLe");
        assertThat(consulter(cep).version()).isZero();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    void un_seul_scenario_est_retenu() {
        SaisieScenario retenu = new SaisieScenario("Formation", null, true);
        SaisieScenario autre = new SaisieScenario("Apprentissage", null, false);

        assertThat(ecrire(cep, unProjet("Soigner", null, List.of(), List.of(retenu, autre)))
                        .contenu()
                        .scenarios())
                .containsExactly(retenu, autre);
        assertThat(ecrire(cep, unProjet("Soigner", null, List.of(), List.of(autre, autre)))
                        .contenu()
                        .scenarios())
                .containsExactly(autre, autre);
        assertThat(Refus.de(() -> ecrire(cep, unProjet("Soigner", null, List.of(), List.of(retenu, autre, retenu)))))
                .containsExactly("projet.scenarios-retenus@scenarios");
    }

    @Test
    void un_texte_a_4000_caracteres_au_plus_comptes_comme_on_les_voit() {
        assertThat(ecrire(cep, unProjet("Soigner", FAMILLE.repeat(4000), List.of(), List.of()))
                        .contenu()
                        .situation())
                .isEqualTo(FAMILLE.repeat(4000));
        assertThat(Refus.de(() -> ecrire(cep, unProjet("Soigner", FAMILLE.repeat(4001), List.of(), List.of()))))
                .containsExactly("valeur.trop-long@situation");
    }

    @Test
    void une_liste_a_200_elements_au_plus() {
        SaisieCompetence competence = new SaisieCompetence("Écouter", "ACQUISE");

        assertThat(ecrire(cep, unProjet("Soigner", null, Collections.nCopies(200, competence), List.of()))
                        .contenu()
                        .competences())
                .hasSize(200);
        assertThat(Refus.de(
                        () -> ecrire(cep, unProjet("Soigner", null, Collections.nCopies(201, competence), List.of()))))
                .containsExactly("valeur.trop-d-elements@competences");
    }

    @Test
    @Tag("SYN-13")
    void d_un_cep_clos_il_se_lit_et_ne_s_ecrit_plus_et_tout_est_dit() {
        DispositifCep clos = monde.avec(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1), dossier));
        monde.avec(Projets.unProjet(clos, Projets.unContenuComplet()));

        assertThat(consulter(clos).contenu()).isEqualTo(unProjetComplet());
        assertThat(Refus.de(() -> ecrire(clos, unObjectif(null))))
                .containsExactly("cep.clos", "projet.champ-obligatoire@objectif");
        assertThat(Refus.de(() -> ecrire(clos, unProjetComplet()))).containsExactly("cep.clos");
    }

    @Test
    @Tag("SYN-13")
    void un_nouveau_cep_commence_par_la_copie_du_dernier_qui_en_a_un() {
        DispositifCep premier = monde.avec(Ceps.unCepClos(ENTREE.minusYears(2), ENTREE.minusMonths(20), dossier));
        DispositifCep deuxieme = monde.avec(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusMonths(10), dossier));
        DispositifCep vide = monde.avec(Ceps.unCepClos(ENTREE.minusMonths(9), ENTREE.minusDays(1), dossier));
        monde.avec(Projets.unProjet(deuxieme, Projets.unContenuComplet()));
        monde.avec(Projets.unProjet(premier, Projets.unObjectif("Devenir soudeur")));

        ProjetVue vue = consulter(cep);

        assertThat(vue.version()).isZero();
        assertThat(vue.copieDe()).isEqualTo(deuxieme.id());
        assertThat(vue.contenu()).isEqualTo(unProjetComplet());
        assertThat(consulter(vide).contenu()).isEqualTo(SaisieProjet.VIDE);
        assertThat(ecrire(cep, unProjetComplet()).copieDe()).isEqualTo(deuxieme.id());
        assertThat(ecrire(cep, unObjectif("Devenir maçon")).copieDe()).isEqualTo(deuxieme.id());
        assertThat(consulter(deuxieme).contenu()).isEqualTo(unProjetComplet());
    }

    @Test
    void qui_a_lu_une_autre_version_l_apprend() {
        ecrire(cep, unProjetComplet());

        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> monde.executer(
                        EcrireProjet.class,
                        u -> u.execute(cep.id(), VersionAttendue.de(0), unObjectif("Devenir soudeur"))));
    }

    @Test
    @Tag("DRO-04")
    void celui_d_une_autre_structure_n_existe_pas() {
        monde.enTantQue(Acteurs.DENIS);

        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> consulter(cep));
        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> ecrire(cep, unProjetComplet()));
    }

    @Test
    @Tag("DRO-01")
    void l_ecrire_demande_le_droit_de_proposer_un_cep() {
        monde.enTantQue(Acteurs.claireSans(Droit.PROPOSER_CEP));

        assertThat(consulter(cep).version()).isZero();
        assertThatExceptionOfType(DroitManquant.class).isThrownBy(() -> ecrire(cep, unProjetComplet()));
    }

    private ProjetVue consulter(DispositifCep de) {
        return monde.executer(ConsulterProjet.class, u -> u.execute(de.id()));
    }

    private ProjetVue ecrire(DispositifCep de, SaisieProjet saisie) {
        return monde.executer(EcrireProjet.class, u -> u.execute(de.id(), QUELCONQUE, saisie));
    }
}
