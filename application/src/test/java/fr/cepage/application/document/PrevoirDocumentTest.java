package fr.cepage.application.document;

import static fr.cepage.application.projet.SaisiesProjet.unFinancement;
import static fr.cepage.application.projet.SaisiesProjet.unObjectif;
import static fr.cepage.application.projet.SaisiesProjet.unPlan;
import static fr.cepage.application.projet.SaisiesProjet.unPlanFaux;
import static fr.cepage.application.projet.SaisiesProjet.unProjetFaux;
import static fr.cepage.application.projet.SaisiesProjet.uneEtape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.projet.ConsulterPlan;
import fr.cepage.application.projet.EcrirePlan;
import fr.cepage.application.projet.EcrireProjet;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.projet.EtapeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SYN-14")
class PrevoirDocumentTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
    private final DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusMonths(2), dossier));

    @ParameterizedTest
    @EnumSource(names = "FICHE_LIAISON", mode = EnumSource.Mode.EXCLUDE)
    void rien_d_ecrit_se_prevoit_et_se_dit_apercu(TypeDocument type) {
        String page = prevoir(enregistre(), type, null, null);

        assertThat(page).isEqualTo(type + " 0 " + dossier.numero() + " null");
        assertThat(enregistre().apercu()).isTrue();
    }

    @Test
    void ce_qui_est_tape_l_emporte_sur_ce_qui_est_enregistre_et_n_enregistre_rien() {
        ecrire(unObjectif("Enregistré"));
        ContenuDocument enregistre = enregistre();

        assertThat(prevoir(enregistre, TypeDocument.SYNTHESE_1, unObjectif("Tapé"), null))
                .endsWith(" Tapé");
        assertThat(prevoir(enregistre, TypeDocument.SYNTHESE_1, null, SaisiePlan.VIDE))
                .endsWith(" Enregistré");
        assertThat(enregistre().projet().objectif()).isEqualTo("Enregistré");
    }

    @Test
    void ce_qui_est_efface_ne_revient_pas() {
        ecrire(unObjectif("Enregistré"));

        assertThat(prevoir(enregistre(), TypeDocument.SYNTHESE_1, SaisieProjet.VIDE, SaisiePlan.VIDE))
                .endsWith(" null");
    }

    @Test
    void ce_qui_ne_va_pas_se_montre_tel_quel() {
        SaisiePlan faux = unPlanFaux(AUJOURDHUI);

        ContenuDocument contenu = saisie(unProjetFaux(AUJOURDHUI), faux).sur(enregistre());

        assertThat(contenu.plan()).isEqualTo(faux);
        assertThat(contenu.budget().totalDepenses().toString()).isEqualTo("0.00");
    }

    @Test
    @Tag("SYN-07")
    void les_etapes_a_reajuster_sont_celles_du_plan_tape_sinon_celles_du_plan_enregistre() {
        EtapeId refusee = refuser();
        EtapeId tapee = new EtapeId(UUID.randomUUID());

        assertThat(saisie(null, null).sur(enregistre()).aReajuster()).containsExactly(refusee);
        assertThat(new SaisieApercu(TypeDocument.SYNTHESE_2, null, SaisiePlan.VIDE, Set.of(tapee))
                        .sur(enregistre())
                        .aReajuster())
                .containsExactly(tapee);
    }

    /** Nobody has stored a funding yet: what is typed names one of the list all the same. */
    @Test
    @Tag("SYN-06")
    void les_financeurs_ont_leur_nom_avant_tout_enregistrement() {
        assertThat(enregistre().financeurs()).containsEntry("REGION", "Conseil régional");
    }

    @Test
    void le_projet_d_un_cep_clos_se_prevoit() {
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        DispositifCep clos = monde.avec(Ceps.unCepClos(AUJOURDHUI.minusYears(1), AUJOURDHUI.minusMonths(1), autre));

        assertThat(lire(clos).dossier().id()).isEqualTo(autre.id());
    }

    @Test
    @Tag("DRO-06")
    void qui_ne_fait_que_lire_prevoit_aussi() {
        monde.enTantQue(Acteurs.KARIM);

        assertThat(prevoir(enregistre(), TypeDocument.SYNTHESE_COMPLETE, null, null))
                .startsWith("SYNTHESE_COMPLETE 0");
    }

    @Test
    @Tag("DRO-01")
    void qui_ne_lit_aucun_dossier_ne_prevoit_rien() {
        ContenuDocument enregistre = enregistre();
        monde.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));

        assertThatExceptionOfType(DroitManquant.class).isThrownBy(this::enregistre);
        assertThatExceptionOfType(DroitManquant.class)
                .isThrownBy(() -> prevoir(enregistre, TypeDocument.SYNTHESE_1, null, null));
    }

    @Test
    @Tag("DRO-04")
    void le_cep_d_une_autre_structure_n_existe_pas() {
        monde.enTantQue(Acteurs.DENIS);

        assertThatExceptionOfType(Introuvable.class).isThrownBy(this::enregistre);
    }

    @Test
    void une_fiche_de_liaison_ne_dit_rien_d_un_cep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SaisieApercu(TypeDocument.FICHE_LIAISON, null, null, Set.of()));
    }

    private ContenuDocument enregistre() {
        return lire(cep);
    }

    private ContenuDocument lire(DispositifCep voulu) {
        return monde.executer(PrevoirDocument.class, prevoir -> prevoir.execute(voulu.id()));
    }

    private String prevoir(
            ContenuDocument enregistre, TypeDocument type, @Nullable SaisieProjet projet, @Nullable SaisiePlan plan) {
        return monde.executer(
                PrevoirDocument.class,
                prevoir -> prevoir.execute(enregistre, new SaisieApercu(type, projet, plan, Set.of())));
    }

    private static SaisieApercu saisie(@Nullable SaisieProjet projet, @Nullable SaisiePlan plan) {
        return new SaisieApercu(TypeDocument.SYNTHESE_COMPLETE, projet, plan, Set.of());
    }

    private void ecrire(SaisieProjet projet) {
        monde.executer(EcrireProjet.class, ecrire -> ecrire.execute(cep.id(), QUELCONQUE, projet));
    }

    /** A step with a funding that was refused, which is stored. */
    private EtapeId refuser() {
        ecrire(unPlan(List.of(uneEtape(null, "Financer")), List.of(), List.of()));
        EtapeId etape = monde.executer(ConsulterPlan.class, consulter -> consulter.execute(cep.id()))
                .contenu()
                .etapes()
                .getFirst()
                .id();
        ecrire(unPlan(
                List.of(uneEtape(etape.toString(), "Financer")),
                List.of(),
                List.of(unFinancement("REFUSE", etape.toString()))));
        return etape;
    }

    private void ecrire(SaisiePlan plan) {
        monde.executer(EcrirePlan.class, ecrire -> ecrire.execute(cep.id(), QUELCONQUE, plan));
    }
}
