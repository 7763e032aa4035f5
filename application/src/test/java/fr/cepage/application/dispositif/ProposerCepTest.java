package fr.cepage.application.dispositif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.ModifierDossier;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Listes;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.Complements;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.referentiel.Liste;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposerCepTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final Avertissement AUTRE_REFERENT = Avertissement.de(AvertissementCep.REFERENT_DIFFERENT);
    private static final Avertissement SANS_REFERENT = Avertissement.de(AvertissementCep.REFERENT_ABSENT);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    @Tag("CEP-04")
    @Tag("NIV-02")
    void entre_en_phase_2_sans_niveau_1() {
        DispositifCepVue vue = proposer(dossier, Saisies.unCep());
        assertThat(vue.phaseCourante()).isEqualTo(PhaseCep.PHASE_2);
        assertThat(vue.entreeDirecte()).isFalse();
        assertThat(vue.version()).isEqualTo(1);
        assertThat(vue.actionsPossibles())
                .containsExactly(
                        ActionCep.MODIFIER, ActionCep.PASSER_EN_PHASE_3, ActionCep.CLOTURER, ActionCep.SUPPRIMER);
        assertThat(vue.debutPhaseCourante()).isEqualTo(Dossiers.AUJOURDHUI);
    }

    @Test
    @Tag("CEP-04")
    @Tag("NIV-02")
    void entre_directement_en_phase_3() {
        SaisieCep saisie = new SaisieCep(null, Dossiers.AUJOURDHUI, "PHASE_3", Saisies.RENSEIGNEMENTS);
        DispositifCepVue vue = proposer(dossier, saisie);
        assertThat(vue.phaseCourante()).isEqualTo(PhaseCep.PHASE_3);
        assertThat(vue.entreeDirecte()).isTrue();
        assertThat(vue.actionsPossibles()).containsExactly(ActionCep.MODIFIER, ActionCep.CLOTURER, ActionCep.SUPPRIMER);
    }

    @Test
    @Tag("CEP-02")
    void refuse_un_deuxieme_cep_en_cours() {
        proposer(dossier, Saisies.unCep());
        assertThat(Refus.de(() -> proposer(dossier, Saisies.unCep()))).containsExactly("cep.deja-en-cours");
        assertThat(monde.ceps(dossier)).hasSize(1);
    }

    @Test
    @Tag("CEP-01")
    @Tag("CEP-03")
    void nomme_tout_ce_qui_manque_en_une_seule_reponse() {
        Dossier nonJustifie = monde.avec(Dossiers.unDossier());
        assertThat(Refus.de(() -> proposer(nonJustifie, Saisies.unCepVide())))
                .containsExactly(
                        "cep.dossier-non-justifie",
                        "cep.champ-obligatoire@aiguilleur",
                        "cep.champ-obligatoire@dateEntree",
                        "cep.champ-obligatoire@motifSollicitation",
                        "cep.champ-obligatoire@phase");
        assertThat(monde.ceps(nonJustifie)).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("CEP-09")
    void dit_ensemble_les_valeurs_inconnues_perimees_et_mal_ecrites() {
        SaisieRenseignements fausses = new SaisieRenseignements(
                "OPACIF", "INCONNU", "a\u0007", new SaisieRenseignements.SaisieReferent(null, "1"), "minuscule", null);
        SaisieCep saisie = new SaisieCep(null, Dossiers.AUJOURDHUI.plusDays(1), "PHASE_1", fausses);
        assertThat(Refus.de(() -> proposer(dossier, saisie)))
                .containsExactlyInAnyOrder(
                        "referentiel.valeur-inactive@aiguilleur",
                        "referentiel.valeur-inconnue@motifSollicitation",
                        "valeur.caracteres-interdits@prescripteur",
                        "valeur.nom@referent",
                        "referentiel.valeur-inconnue@typeProjet",
                        "referentiel.valeur-inconnue@phase",
                        "cep.date-entree-future@dateEntree");
    }

    @Test
    @Tag("CEP-09")
    void une_valeur_se_choisit_selon_le_jour_de_la_saisie_et_non_la_date_d_entree() {
        SaisieCep saisie = new SaisieCep(null, LocalDate.of(2025, 12, 31), "PHASE_2", Saisies.aiguilleur("OPACIF"));
        monde.le(LocalDate.of(2025, 12, 31));
        assertThat(proposer(dossier, saisie).renseignements().aiguilleur().libelle())
                .isEqualTo("Opacif");
        monde.le(LocalDate.of(2026, 1, 1));
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        assertThat(Refus.de(() -> proposer(autre, saisie))).containsExactly("referentiel.valeur-inactive@aiguilleur");
    }

    @Test
    @Tag("NOM-01")
    void une_valeur_de_la_structure_ne_se_choisit_que_chez_elle() {
        SaisieCep saisie = Saisies.unCep(Saisies.aiguilleur("PLIE_MARSEILLE"));
        assertThat(proposer(dossier, saisie).renseignements().aiguilleur().libelle())
                .isEqualTo("PLIE de Marseille");
        Dossier bordelais = monde.avec(Dossiers.unDossierDe(Dossiers.BORDEAUX));
        monde.enTantQue(Acteurs.DENIS);
        assertThat(Refus.de(() -> proposer(bordelais, saisie)))
                .containsExactly("referentiel.valeur-inconnue@aiguilleur");
    }

    @Test
    @Tag("CEP-07")
    void le_referent_est_par_defaut_celui_du_dossier() {
        DispositifCepVue vue = proposer(dossier, Saisies.unCep());
        assertThat(vue.renseignements().referent()).isEqualTo(new PersonneVue(Acteurs.CLAIRE.id(), "Claire Dubois"));
        assertThat(vue.avertissements()).isEmpty();
    }

    @Test
    @Tag("CEP-07")
    void personne_dit_expres_l_emporte_sur_le_referent_du_dossier() {
        DispositifCepVue vue = proposer(dossier, Saisies.unCep(Saisies.referent(null, null)));
        assertThat(vue.renseignements().referent()).isNull();
        assertThat(vue.avertissements()).containsExactly(SANS_REFERENT);
    }

    @Test
    @Tag("CEP-07")
    void un_referent_parti_de_la_structure_n_est_plus_repris_et_garde_son_nom_la_ou_il_est() {
        DispositifCepVue ancien = proposer(dossier, Saisies.unCep());
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        partir(Acteurs.CLAIRE);
        assertThat(proposer(autre, Saisies.unCep()).renseignements().referent()).isNull();
        assertThat(monde.executer(ConsulterDispositifCep.class, u -> u.execute(ancien.id()))
                        .renseignements()
                        .referent())
                .isEqualTo(new PersonneVue(Acteurs.CLAIRE.id(), "Claire Dubois"));
    }

    @Test
    @Tag("CEP-07")
    void sans_aucun_referent_un_avertissement() {
        Dossier sansReferent = monde.avec(Dossiers.unDossierSansReferent());
        DispositifCepVue vue = proposer(sansReferent, Saisies.unCep());
        assertThat(vue.renseignements().referent()).isNull();
        assertThat(vue.avertissements()).containsExactly(SANS_REFERENT);
    }

    @Test
    @Tag("SYN-08")
    void une_entree_directe_en_phase_3_sans_referent_le_dit_aussi() {
        Dossier sansReferent = monde.avec(Dossiers.unDossierSansReferent());
        SaisieCep directe = new SaisieCep(null, Dossiers.AUJOURDHUI, "PHASE_3", Saisies.accord(Dossiers.AUJOURDHUI));

        assertThat(proposer(sansReferent, directe).avertissements()).containsExactly(SANS_REFERENT);
        assertThat(proposer(dossier, directe).avertissements()).isEmpty();
    }

    @Test
    @Tag("CEP-07")
    void le_referent_est_un_conseiller_ou_un_nom_libre() {
        Dossier sansReferent = monde.avec(Dossiers.unDossierSansReferent());
        DispositifCepVue libre = proposer(sansReferent, Saisies.unCep(Saisies.referent(null, "Zoé  Petit")));
        assertThat(libre.renseignements().referent()).isEqualTo(new PersonneVue(null, "Zoé Petit"));
        assertThat(libre.avertissements()).containsExactly(AUTRE_REFERENT);
        assertThat(proposer(dossier, Saisies.unCep(Saisies.referent("karim", null)))
                        .renseignements()
                        .referent())
                .isEqualTo(new PersonneVue(Acteurs.KARIM.id(), "Karim Benali"));
    }

    @ParameterizedTest
    @Tag("CEP-07")
    @ValueSource(strings = {"denis", "integrateur-marseille", "personne", "a\u0000"})
    void le_referent_n_est_ni_d_ailleurs_ni_un_programme(String sub) {
        assertThat(Refus.de(() -> proposer(dossier, Saisies.unCep(Saisies.referent(sub, null)))))
                .containsExactly("valeur.personne-inconnue@referent");
    }

    @Test
    @Tag("CEP-07")
    void l_entretien_est_par_defaut_le_jour_de_l_entree() {
        DispositifCepVue vue = proposer(dossier, Saisies.unCepLe(LocalDate.of(2026, 6, 1)));
        assertThat(vue.dateEntretienInitialisation()).isEqualTo("2026-06-01");
        assertThat(vue.dateEntree()).isEqualTo("2026-06-01");
    }

    @ParameterizedTest
    @Tag("DOS-04")
    @CsvSource({"2000-06-16, false", "2000-06-15, true", "2000-06-14, true"})
    void avertit_a_partir_du_vingt_sixieme_anniversaire(LocalDate naissance, boolean averti) {
        DispositifCepVue vue = proposer(monde.avec(Dossiers.unJeuneNeLe(naissance)), Saisies.unCep());
        assertThat(vue.avertissements().contains(Avertissement.de(AvertissementCep.LIMITE_AGE)))
                .isEqualTo(averti);
    }

    @ParameterizedTest
    @Tag("DOS-08")
    @CsvSource({"SCOLAIRE_ETUDIANT, true", "RETRAITE, true", "DEMANDEUR_EMPLOI, false"})
    void avertit_pour_un_public_non_concerne(String situation, boolean averti) {
        DispositifCepVue vue = proposer(monde.avec(Dossiers.unDossierDeSituation(situation)), Saisies.unCep());
        assertThat(vue.avertissements().contains(Avertissement.de(AvertissementCep.PUBLIC_NON_CONCERNE)))
                .isEqualTo(averti);
    }

    @Test
    @Tag("CEP-08")
    void le_formulaire_commence_par_l_entree_directe_et_le_referent_du_dossier() {
        PropositionPreparee preparee = monde.executer(PreparerPropositionCep.class, u -> u.execute(dossier.id()));
        assertThat(preparee.aiguilleur()).isEqualTo("MA_ML_ENTREE_DIRECTE");
        assertThat(preparee.referent()).isEqualTo("claire");
        assertThat(preparee.aujourdhui()).isEqualTo(Dossiers.AUJOURDHUI);
        assertThat(preparee.empechements()).isEmpty();
        assertThat(preparee.avertissements()).isEmpty();
    }

    @Test
    @Tag("CEP-01")
    @Tag("CEP-07")
    void le_formulaire_dit_pourquoi_aucun_cep_ne_peut_etre_propose() {
        Dossier nonJustifie = monde.avec(Dossiers.unDossier(
                new FicheDossier(Dossiers.uneIdentite(), Coordonnees.VIDES, Complements.VIDES, null)));
        PropositionPreparee preparee = monde.executer(PreparerPropositionCep.class, u -> u.execute(nonJustifie.id()));
        assertThat(preparee.empechements())
                .extracting(violation -> violation.code().cle())
                .containsExactly("cep.dossier-non-justifie");
        assertThat(preparee.referent()).isNull();
    }

    @Test
    @Tag("CEP-11")
    void un_cep_suit_le_precedent_et_vient_en_tete_de_liste() {
        LocalDate fin = Dossiers.AUJOURDHUI.minusDays(1);
        monde.avec(Ceps.unCepClos(LocalDate.of(2026, 1, 5), fin, dossier));
        assertThat(Refus.de(() -> proposer(dossier, Saisies.unCepLe(fin))))
                .containsExactly("cep.chevauchement@dateEntree");
        DispositifCepVue suivant = proposer(dossier, Saisies.unCepLe(fin.plusDays(1)));
        List<DispositifCepVue> vues = monde.executer(ListerDispositifsCep.class, u -> u.execute(dossier.id()));
        assertThat(vues).hasSize(2);
        assertThat(vues.getFirst().id()).isEqualTo(suivant.id());
    }

    @Test
    void le_journal_garde_l_entree_et_son_auteur() {
        DispositifCepVue vue = proposer(dossier, Saisies.unCep());
        assertThat(monde.journal()).singleElement().satisfies(entree -> {
            assertThat(entree.action()).isEqualTo(ActionJournal.CEP_PROPOSE);
            assertThat(entree.auteur()).isEqualTo(Acteurs.CLAIRE.id());
            assertThat(entree.dossier()).isEqualTo(dossier.id().valeur());
            assertThat(entree.objet().id()).isEqualTo(vue.id().valeur());
            assertThat(entree.details())
                    .isEqualTo(Map.of(
                            "dateEntree", "2026-06-15",
                            "dateEntretienInitialisation", "2026-06-15",
                            "aiguilleur", "MA_ML_ENTREE_DIRECTE",
                            "motifSollicitation", "PREMIERE_INSERTION",
                            "phase", "PHASE_2",
                            "accordLe", "2026-06-15"));
        });
    }

    @Test
    @Tag("CEP-12")
    void sans_accord_la_reponse_et_le_journal_en_avertissent() {
        DispositifCepVue vue = proposer(dossier, Saisies.unCep(Saisies.accord(null)));
        assertThat(vue.renseignements().accordLe()).isNull();
        assertThat(vue.avertissements()).containsExactly(Avertissement.de(AvertissementCep.ACCORD_ABSENT));
        assertThat(monde.journal().getLast().details()).containsEntry("avertissements", "cep.accord-absent");
    }

    @Test
    @Tag("CEP-12")
    void un_accord_apres_l_entree_est_refuse_avec_le_reste() {
        SaisieCep saisie =
                new SaisieCep(null, Dossiers.AUJOURDHUI, "PHASE_1", Saisies.accord(Dossiers.AUJOURDHUI.plusDays(1)));
        assertThat(Refus.de(() -> proposer(dossier, saisie)))
                .containsExactlyInAnyOrder("referentiel.valeur-inconnue@phase", "cep.accord-apres-entree@accordLe");
    }

    @Test
    @Tag("CEP-13")
    void une_suite_de_niveau_1_avertit_jusqu_a_ce_que_le_niveau_1_soit_note_a_sa_date() {
        DispositifCepVue vue = proposer(dossier, Saisies.unCep(Saisies.aiguilleur("MA_ML_SUITE_NIVEAU_1")));
        assertThat(vue.avertissements())
                .containsExactly(
                        Avertissement.de(AvertissementCep.ACCORD_ABSENT),
                        Avertissement.de(AvertissementCep.SANS_NIVEAU_1));
        assertThat(monde.journal().getLast().details())
                .containsEntry("avertissements", "cep.accord-absent,cep.sans-niveau-1");

        monde.avec(Propositions.pourLeCepLe(Dossiers.AUJOURDHUI, dossier));
        assertThat(monde.executer(ConsulterDispositifCep.class, u -> u.execute(vue.id()))
                        .avertissements())
                .containsExactly(Avertissement.de(AvertissementCep.ACCORD_ABSENT));
    }

    @Test
    @Tag("CEP-13")
    void un_niveau_1_d_avant_n_avertit_ni_la_reponse_ni_le_journal() {
        monde.avec(Propositions.pourLeCepLe(Dossiers.AUJOURDHUI.minusDays(3), dossier));
        proposer(dossier, Saisies.unCep(Saisies.aiguilleur("MA_ML_SUITE_NIVEAU_1")));
        assertThat(monde.journal().getLast().details()).containsEntry("avertissements", "cep.accord-absent");
    }

    @Test
    @Tag("CEP-14")
    void un_autre_referent_que_celui_du_dossier_avertit_jusqu_a_ce_qu_ils_soient_le_meme() {
        DispositifCepVue vue = proposer(dossier, Saisies.unCep(Saisies.referent("karim", null)));
        assertThat(vue.avertissements()).containsExactly(AUTRE_REFERENT);
        assertThat(vue.referentDuDossier()).isEqualTo(new PersonneVue(Acteurs.CLAIRE.id(), "Claire Dubois"));

        monde.executer(
                ModifierDispositifCep.class, u -> u.execute(vue.id(), QUELCONQUE, saisie -> saisie.confiesA("claire")));
        assertThat(monde.executer(ConsulterDispositifCep.class, u -> u.execute(vue.id()))
                        .avertissements())
                .isEmpty();
    }

    @Test
    @Tag("CEP-14")
    void un_referent_du_dossier_qui_est_parti_ne_prend_plus_le_cep() {
        Dossier suiviParKarim =
                monde.avec(Dossiers.unDossierJustifie(Dossiers.uneFiche().avecReferent(Acteurs.KARIM.id())));
        DispositifCepVue vue = proposer(suiviParKarim, Saisies.unCep(Saisies.referent("claire", null)));
        assertThat(vue.partis()).isEmpty();
        assertThat(vue.prenableParLeCep()).isEqualTo(vue.referentDuDossier());

        partir(Acteurs.KARIM);

        DispositifCepVue relue = monde.executer(ConsulterDispositifCep.class, u -> u.execute(vue.id()));
        assertThat(relue.avertissements()).containsExactly(AUTRE_REFERENT);
        assertThat(relue.referentDuDossier()).isEqualTo(new PersonneVue(Acteurs.KARIM.id(), "Karim Benali"));
        assertThat(relue.partis()).containsExactly(Acteurs.KARIM.id());
        assertThat(relue.prenableParLeCep()).isNull();
        assertThat(monde.executer(PreparerPropositionCep.class, u -> u.execute(suiviParKarim.id()))
                        .referent())
                .isNull();
        assertThat(Refus.de(() -> monde.executer(
                        ModifierDispositifCep.class,
                        u -> u.execute(vue.id(), QUELCONQUE, saisie -> saisie.confiesA("karim")))))
                .containsExactly("valeur.personne-inconnue@referent");
    }

    @Test
    @Tag("CEP-14")
    void le_meme_referent_n_avertit_pas_meme_parti_et_ne_se_reprend_plus() {
        Dossier suiviParKarim =
                monde.avec(Dossiers.unDossierJustifie(Dossiers.uneFiche().avecReferent(Acteurs.KARIM.id())));
        DispositifCepVue vue = proposer(suiviParKarim, Saisies.unCep());

        partir(Acteurs.KARIM);

        DispositifCepVue relue = monde.executer(ConsulterDispositifCep.class, u -> u.execute(vue.id()));
        assertThat(relue.avertissements()).isEmpty();
        assertThat(relue.prenableParLeCep()).isNull();
    }

    @Test
    @Tag("CEP-14")
    void un_referent_du_cep_qui_est_parti_est_dit_parti() {
        DispositifCepVue vue = proposer(dossier, Saisies.unCep(Saisies.referent("karim", null)));

        partir(Acteurs.KARIM);

        DispositifCepVue relue = monde.executer(ConsulterDispositifCep.class, u -> u.execute(vue.id()));
        assertThat(relue.avertissements()).containsExactly(AUTRE_REFERENT);
        assertThat(relue.partis()).containsExactly(Acteurs.KARIM.id());
        assertThat(relue.prenableParLeCep()).isEqualTo(relue.referentDuDossier());
    }

    private void partir(Acteur acteur) {
        monde.utilisateurs().save(new Utilisateur(acteur.id(), acteur.nom(), Acteurs.DENIS.structure(), false));
    }

    @Test
    @Tag("CEP-14")
    void le_dossier_peut_prendre_le_referent_du_cep() {
        DispositifCepVue vue = proposer(dossier, Saisies.unCep(Saisies.referent("karim", null)));
        monde.executer(
                ModifierDossier.class, u -> u.execute(dossier.id(), QUELCONQUE, saisie -> saisie.suiviPar("karim")));
        assertThat(monde.executer(ConsulterDispositifCep.class, u -> u.execute(vue.id()))
                        .avertissements())
                .isEmpty();
    }

    @Test
    void un_dossier_absent_n_entre_pas_en_cep() {
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> proposer(Dossiers.unDossierJustifie(), Saisies.unCepVide()));
    }

    @Test
    @Tag("NOM-01")
    void la_liste_ne_montre_que_ce_qui_se_choisit_ce_jour_la() {
        assertThat(codes(null)).doesNotContain("OPACIF").contains("CAP_EMPLOI", "PLIE_MARSEILLE");
        assertThat(codes(Listes.AIGUILLEUR_PERIME.jusquAu())).contains("OPACIF");
        monde.enTantQue(Acteurs.DENIS);
        assertThat(codes(null)).contains("CAP_EMPLOI").doesNotContain("PLIE_MARSEILLE");
    }

    private List<String> codes(@Nullable LocalDate au) {
        return monde.executer(ConsulterListe.class, u -> u.execute(Liste.AIGUILLEURS, au)).stream()
                .map(valeur -> valeur.code().valeur())
                .toList();
    }

    private DispositifCepVue proposer(Dossier lequel, SaisieCep saisie) {
        return monde.executer(ProposerCep.class, u -> u.execute(lequel.id(), saisie));
    }
}
