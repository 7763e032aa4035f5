package fr.cepage.application.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.document.Documents;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SYN-11")
class SyntheseARemettreTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate ENTREE = AUJOURDHUI.minusMonths(5);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private Dossier dossier;

    @BeforeEach
    void preparer() {
        dossier = monde.avec(Dossiers.unDossierJustifie());
    }

    @Test
    void passer_en_phase_3_avertit_de_la_partie_I_avant_et_apres() {
        DispositifCep cep = enPhase2();
        assertThat(syntheses(consulter(cep))).isEmpty();
        assertThat(prevoirPassage(cep)).containsExactly(partie("I"));

        DispositifCepVue passe =
                monde.executer(PasserEnPhase3.class, u -> u.execute(cep.id(), QUELCONQUE, AUJOURDHUI.plusDays(10)));

        assertThat(syntheses(passe)).containsExactly(partie("I"));
        assertThat(passe.syntheseDue()).isEqualTo(PhaseCep.PHASE_2);
    }

    @ParameterizedTest
    @EnumSource(names = {"SYNTHESE_1", "SYNTHESE_COMPLETE"})
    void remise_elle_ne_se_dit_plus(TypeDocument type) {
        DispositifCep cep = enPhase2();
        monde.avec(Documents.uneSyntheseRemise(type, 1, cep, dossier));

        assertThat(prevoirPassage(cep)).isEmpty();
        DispositifCepVue passe = monde.executer(PasserEnPhase3.class, u -> u.execute(cep.id(), QUELCONQUE, AUJOURDHUI));
        assertThat(syntheses(passe)).isEmpty();
        assertThat(passe.syntheseDue()).isNull();
    }

    @Test
    void produite_elle_reste_a_remettre_et_la_partie_II_n_en_tient_pas_lieu() {
        DispositifCep cep = enPhase3();
        monde.avec(Documents.uneSynthese(TypeDocument.SYNTHESE_1, 1, cep, dossier));
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_2, 1, cep, dossier));

        assertThat(syntheses(consulter(cep))).containsExactly(partie("I"));
    }

    @Test
    void un_cep_entre_en_phase_3_ne_doit_rien_avant_sa_fin() {
        DispositifCep cep = monde.avec(Ceps.unCepEntreDirectementEnPhase3(ENTREE, dossier));

        assertThat(syntheses(consulter(cep))).isEmpty();
        assertThat(prevoirFin(cep, AUJOURDHUI, null)).containsExactly(partie("II"));
    }

    @Test
    void une_phase_3_annulee_ne_doit_plus_rien() {
        DispositifCep cep = enPhase3();

        DispositifCepVue retour = monde.executer(RepasserEnPhase2.class, u -> u.execute(cep.id(), QUELCONQUE));

        assertThat(syntheses(retour)).isEmpty();
    }

    @Test
    void clore_avertit_de_la_partie_de_la_derniere_phase_dans_le_formulaire_la_reponse_et_le_journal() {
        DispositifCep cep = enPhase3();
        assertThat(prevoirFin(cep, AUJOURDHUI, "REPRISE_EMPLOI")).containsExactly(partie("II"));

        DispositifCepVue clos = cloturer(cep);

        assertThat(syntheses(clos)).containsExactly(partie("II"));
        assertThat(monde.journal().getLast().details()).containsEntry("avertissements", "cep.synthese-a-remettre");
    }

    @Test
    void clore_avant_une_phase_3_prevue_avertit_de_la_partie_I() {
        DispositifCep cep = monde.avec(Ceps.unCepAvecPhase3Planifiee(ENTREE, AUJOURDHUI.plusDays(1), dossier));

        assertThat(prevoirFin(cep, AUJOURDHUI, null)).containsExactly(partie("I"));
        assertThat(syntheses(cloturer(cep))).containsExactly(partie("I"));
    }

    @Test
    void la_partie_de_la_derniere_phase_remise_clore_n_avertit_de_rien() {
        DispositifCep cep = enPhase3();
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_2, 1, cep, dossier));

        assertThat(prevoirFin(cep, AUJOURDHUI, "REPRISE_EMPLOI")).isEmpty();
        assertThat(syntheses(cloturer(cep))).isEmpty();
        assertThat(monde.journal().getLast().details()).doesNotContainKey("avertissements");
    }

    @Test
    void sans_dernier_jour_la_fin_ne_dit_rien() {
        assertThat(prevoirFin(enPhase3(), null, "REPRISE_EMPLOI")).isEmpty();
    }

    private DispositifCep enPhase2() {
        return monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
    }

    private DispositifCep enPhase3() {
        return monde.avec(Ceps.unCepEnPhase3Depuis(ENTREE, AUJOURDHUI.minusMonths(1), dossier));
    }

    private DispositifCepVue consulter(DispositifCep cep) {
        return monde.executer(ConsulterDispositifCep.class, u -> u.execute(cep.id()));
    }

    private DispositifCepVue cloturer(DispositifCep cep) {
        return monde.executer(
                CloturerDispositifCep.class,
                u -> u.execute(cep.id(), QUELCONQUE, new SaisieCloture(AUJOURDHUI, "REPRISE_EMPLOI", null)));
    }

    private List<Avertissement> prevoirPassage(DispositifCep cep) {
        return monde.executer(PrevoirPassage.class, u -> u.execute(cep.id()));
    }

    private List<Avertissement> prevoirFin(DispositifCep cep, @Nullable LocalDate fin, @Nullable String motif) {
        return monde.executer(PrevoirCloture.class, u -> u.execute(cep.id(), new SaisieCloture(fin, motif, null)));
    }

    private static List<Avertissement> syntheses(DispositifCepVue cep) {
        return cep.avertissements().stream()
                .filter(avertissement -> avertissement.code() == AvertissementCep.SYNTHESE_A_REMETTRE)
                .toList();
    }

    private static Avertissement partie(String partie) {
        return Avertissement.de(AvertissementCep.SYNTHESE_A_REMETTRE, partie);
    }
}
