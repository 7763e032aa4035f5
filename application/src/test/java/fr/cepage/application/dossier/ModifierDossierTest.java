package fr.cepage.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionManquante;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.dossier.SaisieDossier.SaisieCoordonnees;
import fr.cepage.application.support.Saisies;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.dossier.Justification;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ModifierDossierTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate DEMAIN = Dossiers.AUJOURDHUI.plusDays(1);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    @Tag("DOS-07")
    void changer_le_nom_defait_la_justification_et_laisse_le_cep_en_cours() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), dossier));
        DossierVue vue = modifier(QUELCONQUE, s -> Saisies.unDossier("Durand", "Léa", Dossiers.NAISSANCE));
        assertThat(vue.statut()).isEqualTo(StatutDossier.NON_JUSTIFIE);
        assertThat(vue.niveauCep()).isEqualTo(2);
        assertThat(monde.relire(cep).orElseThrow().enCours()).isTrue();
    }

    @Test
    @Tag("DOS-07")
    void une_naissance_qui_rendrait_l_entree_trop_jeune_est_refusee() {
        LocalDate entree = LocalDate.of(2026, 3, 2);
        monde.avec(Ceps.unCepEnPhase2Depuis(entree, dossier));
        assertThat(Refus.de(() ->
                        modifier(QUELCONQUE, s -> nee(entree.minusYears(16).plusDays(1)))))
                .containsExactly("cep.age-minimum@dateNaissance");
        assertThat(monde.relire(dossier).orElseThrow().version()).isEqualTo(dossier.version());
        assertThat(modifier(QUELCONQUE, s -> nee(entree.minusYears(16))).statut())
                .isEqualTo(StatutDossier.NON_JUSTIFIE);
    }

    @Test
    @Tag("DOS-07")
    void un_age_trop_jeune_se_dit_avec_tout_ce_qui_est_faux() {
        LocalDate entree = LocalDate.of(2026, 3, 2);
        monde.avec(Ceps.unCepEnPhase2Depuis(entree, dossier));
        SaisieDossier saisie = nee(entree.minusYears(16).plusDays(1));
        SaisieDossier fausse = new SaisieDossier(
                saisie.civilite(),
                saisie.nomNaissance(),
                null,
                saisie.prenom(),
                saisie.dateNaissance(),
                new SaisieCoordonnees(null, "1", null, null, null, null),
                saisie.complements(),
                null);
        assertThat(Refus.de(() -> modifier(QUELCONQUE, s -> fausse)))
                .containsExactlyInAnyOrder(
                        "cep.age-minimum@dateNaissance", "valeur.code-postal@coordonnees.codePostal");
    }

    @Test
    @Tag("DOS-07")
    void un_cep_clos_n_exige_plus_rien_de_la_naissance() {
        monde.avec(Ceps.unCepClos(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 1), dossier));
        assertThat(modifier(QUELCONQUE, s -> nee(LocalDate.of(2015, 1, 1)))
                        .identite()
                        .dateNaissance())
                .isEqualTo("2015-01-01");
    }

    @Test
    @Tag("DOS-06")
    void une_naissance_de_demain_est_refusee() {
        assertThat(Refus.de(() -> modifier(QUELCONQUE, s -> nee(DEMAIN))))
                .containsExactly("dossier.date-naissance@dateNaissance");
        assertThat(modifier(QUELCONQUE, s -> nee(Dossiers.AUJOURDHUI))
                        .identite()
                        .dateNaissance())
                .isEqualTo(Dossiers.AUJOURDHUI);
    }

    @Test
    @Tag("DOS-02")
    void un_referent_parti_peut_rester_mais_non_etre_choisi() {
        Dossier suivi = monde.avec(
                Dossiers.unDossier(Dossiers.uneFiche().avecReferent(new UtilisateurId("ancienne-collegue"))));
        DossierVue vue =
                monde.executer(ModifierDossier.class, u -> u.execute(suivi.id(), QUELCONQUE, saisie -> saisie));
        assertThat(vue.referent().id()).isEqualTo(new UtilisateurId("ancienne-collegue"));
        assertThat(Refus.de(() -> modifier(QUELCONQUE, s -> Saisies.unDossierSuiviPar("ancienne-collegue"))))
                .containsExactly("valeur.personne-inconnue@referent");
    }

    @Test
    @Tag("DOS-02")
    void le_referent_peut_etre_retire() {
        assertThat(modifier(QUELCONQUE, s -> Saisies.unDossier()).referent()).isNull();
    }

    @Test
    void une_fiche_rendue_telle_quelle_ne_change_rien() {
        assertThat(modifier(QUELCONQUE, UnaryOperator.identity()).version()).isEqualTo(dossier.version());
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    void le_journal_nomme_les_membres_et_tait_leurs_valeurs() {
        modifier(QUELCONQUE, s -> Saisies.unDossier("Durand", "Léa", Dossiers.NAISSANCE));
        assertThat(monde.journal().getLast().details())
                .isEqualTo(Map.of("membres", "nomNaissance,referent", "statut", "NON_JUSTIFIE"));
    }

    @Test
    void la_version_attendue_est_comparee_avant_les_valeurs() {
        assertThat(modifier(VersionAttendue.de(dossier.version()), s -> nee(Dossiers.NAISSANCE))
                        .version())
                .isEqualTo(dossier.version() + 1);
        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> modifier(VersionAttendue.de(dossier.version()), s -> nee(DEMAIN)));
        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> modifier(new VersionAttendue.Inconnue(), s -> nee(DEMAIN)));
        assertThatExceptionOfType(VersionManquante.class)
                .isThrownBy(() -> modifier(new VersionAttendue.Absente(), s -> nee(DEMAIN)));
    }

    @Test
    void un_dossier_absent_est_dit_avant_sa_version() {
        DossierId inconnu = new DossierId(UUID.randomUUID());
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> monde.executer(
                        ModifierDossier.class, u -> u.execute(inconnu, new VersionAttendue.Absente(), s -> s)));
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> monde.executer(
                        JustifierDossier.class, u -> u.execute(inconnu, new VersionAttendue.Absente(), null, null)));
    }

    @Test
    @Tag("DOS-01")
    void la_piece_vue_justifie_et_une_nouvelle_la_remplace() {
        Dossier nonJustifie = monde.avec(Dossiers.unDossier());
        assertThat(justifier(nonJustifie, "CARTE_IDENTITE", Dossiers.AUJOURDHUI).statut())
                .isEqualTo(StatutDossier.JUSTIFIE);
        justifier(nonJustifie, "PASSEPORT", Dossiers.AUJOURDHUI.minusDays(1));
        assertThat(monde.relire(nonJustifie).orElseThrow().justification())
                .contains(new Justification(new CodeValeur("PASSEPORT"), Dossiers.AUJOURDHUI.minusDays(1)));
        assertThat(monde.journal().getLast().details())
                .isEqualTo(Map.of("piece", "PASSEPORT", "dateVerification", "2026-06-14"));
    }

    @Test
    @Tag("DOS-01")
    void la_justification_dit_tout_ce_qui_lui_manque() {
        assertThat(Refus.de(() -> justifier(dossier, null, null)))
                .containsExactly("dossier.champ-obligatoire@piece", "dossier.champ-obligatoire@dateVerification");
        assertThat(Refus.de(() -> justifier(dossier, "PERMIS", DEMAIN)))
                .containsExactly("referentiel.valeur-inconnue@piece", "dossier.date-verification@dateVerification");
        assertThat(monde.relire(dossier).orElseThrow().justification()).contains(Dossiers.CARTE_VUE);
    }

    private static SaisieDossier nee(LocalDate naissance) {
        return Saisies.unDossier("MARTIN", "Léa", naissance);
    }

    private DossierVue modifier(VersionAttendue version, UnaryOperator<SaisieDossier> changement) {
        return monde.executer(ModifierDossier.class, u -> u.execute(dossier.id(), version, changement));
    }

    private DossierVue justifier(Dossier lequel, @Nullable String piece, @Nullable LocalDate date) {
        return monde.executer(JustifierDossier.class, u -> u.execute(lequel.id(), QUELCONQUE, piece, date));
    }
}
