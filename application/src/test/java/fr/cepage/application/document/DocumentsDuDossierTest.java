package fr.cepage.application.document;

import static fr.cepage.application.document.SaisiesDocument.uneFiche;
import static fr.cepage.application.document.SaisiesDocument.uneSynthese;
import static fr.cepage.domain.document.TypeDocument.SYNTHESE_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Monde;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.projet.Projets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-10")
class DocumentsDuDossierTest {
    private static final VersionAttendue QUELCONQUE = new VersionAttendue.Quelconque();
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
    private final DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), dossier));

    @Test
    @Tag("SYN-14")
    void un_apercu_est_possible_a_tout_moment_et_se_dit_tel() {
        ContenuDocument vide = prevoir();

        assertThat(vide.apercu()).isTrue();
        assertThat(vide.projet()).isEqualTo(SaisieProjet.VIDE);
        assertThat(vide.plan()).isEqualTo(SaisiePlan.VIDE);

        monde.avec(Projets.unProjet(cep, Projets.unContenuComplet()));
        monde.avec(Projets.unPlan(cep, Projets.unPlanComplet()));
        ContenuDocument ecrit = prevoir();
        assertThat(ecrit.apercu()).isTrue();
        assertThat(ecrit.projet()).isEqualTo(SaisieProjet.de(Projets.unContenuComplet()));
        assertThat(ecrit.aReajuster()).containsExactly(Projets.FINANCER);
        assertThat(ecrit.financeurs()).containsEntry("REGION", "Conseil régional");
        assertThat(ecrit.budget().resteACharge()).hasToString("2360.50");
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("SYN-14")
    void un_apercu_ne_demande_que_de_lire_le_dossier() {
        monde.enTantQue(Acteurs.claireAvec(Droit.CONSULTER_DOSSIER));
        assertThat(prevoir().apercu()).isTrue();

        monde.enTantQue(Acteurs.DENIS);
        assertThatExceptionOfType(Introuvable.class).isThrownBy(this::prevoir);
    }

    @Test
    void la_remise_se_note_et_se_corrige_a_la_version_lue() {
        DocumentVue produit = produire();

        DocumentVue remis = remettre(produit, VersionAttendue.de(1), AUJOURDHUI);

        assertThat(remis.remisLe()).isEqualTo(AUJOURDHUI);
        assertThat(remis.version()).isEqualTo(2);
        assertThat(monde.journal().getLast().action()).isEqualTo(ActionJournal.DOCUMENT_REMIS);
        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> remettre(produit, VersionAttendue.de(1), AUJOURDHUI));
        assertThat(remettre(produit, VersionAttendue.de(2), AUJOURDHUI).version())
                .isEqualTo(2);

        monde.le(AUJOURDHUI.plusDays(2));
        assertThat(remettre(produit, VersionAttendue.de(2), AUJOURDHUI.plusDays(1))
                        .remisLe())
                .isEqualTo(AUJOURDHUI.plusDays(1));
    }

    @Test
    void pas_de_remise_avant_le_jour_ou_il_a_ete_produit_ni_demain_ni_sans_jour() {
        DocumentVue produit = produire();

        assertThat(refus(produit, AUJOURDHUI.minusDays(1))).containsExactly("document.date-anterieure@date");
        assertThat(refus(produit, AUJOURDHUI.plusDays(1))).containsExactly("document.date-future@date");
        assertThat(refus(produit, null)).containsExactly("document.champ-obligatoire@date");
        assertThat(monde.journal()).hasSize(1);
    }

    @Test
    void le_jour_de_la_production_est_celui_des_horloges_de_la_structure() {
        monde.a(Instant.parse("2026-06-14T22:30:00Z"));
        DocumentVue produit = produire();

        assertThat(refus(produit, LocalDate.of(2026, 6, 14))).containsExactly("document.date-anterieure@date");
        assertThat(remettre(produit, QUELCONQUE, LocalDate.of(2026, 6, 15)).version())
                .isEqualTo(2);
    }

    @Test
    void la_liste_va_du_plus_recent_au_plus_ancien_par_pages() {
        DocumentVue premier = produire();
        monde.le(AUJOURDHUI.plusDays(1));
        DocumentVue second = produire();
        DocumentVue fiche = monde.executer(ProduireDocument.class, u -> u.execute(dossier.id(), uneFiche()));

        assertThat(Monde.parcourir(
                        2, page -> monde.executer(ListerDocuments.class, u -> u.execute(dossier.id(), page))))
                .containsExactly(fiche, second, premier);
        assertThat(monde.<ConsulterDocument, DocumentVue>executer(
                        ConsulterDocument.class, u -> u.execute(premier.id())))
                .isEqualTo(premier);
    }

    @Test
    @Tag("DRO-01")
    void remettre_demande_le_droit_de_produire_et_lire_celui_de_consulter() {
        DocumentVue synthese = produire();
        DocumentVue fiche = monde.executer(ProduireDocument.class, u -> u.execute(dossier.id(), uneFiche()));

        monde.enTantQue(Acteurs.KARIM);
        assertThatExceptionOfType(DroitManquant.class)
                .isThrownBy(() -> remettre(synthese, QUELCONQUE, AUJOURDHUI))
                .satisfies(refus -> assertThat(refus.droit()).isEqualTo(Droit.PROPOSER_CEP));
        assertThat(remettre(fiche, QUELCONQUE, AUJOURDHUI).remisLe()).isEqualTo(AUJOURDHUI);

        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        assertThatExceptionOfType(DroitManquant.class)
                .isThrownBy(() -> remettre(fiche, QUELCONQUE, AUJOURDHUI))
                .satisfies(refus -> assertThat(refus.droit()).isEqualTo(Droit.GERER_EVENEMENTS));

        monde.enTantQue(Acteurs.claireAvec(Droit.CONSULTER_DOSSIER));
        assertThat(monde.<LireDocument, byte[]>executer(LireDocument.class, u -> u.execute(synthese.id())))
                .hasSize(synthese.taille());
    }

    @Test
    @Tag("DRO-04")
    void celui_d_une_autre_structure_n_existe_pas() {
        DocumentVue produit = produire();

        monde.enTantQue(Acteurs.DENIS);

        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> monde.executer(ConsulterDocument.class, u -> u.execute(produit.id())));
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> monde.executer(LireDocument.class, u -> u.execute(produit.id())));
        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> remettre(produit, QUELCONQUE, AUJOURDHUI));
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> Monde.parcourir(
                        2, page -> monde.executer(ListerDocuments.class, u -> u.execute(dossier.id(), page))));
    }

    private ContenuDocument prevoir() {
        return monde.executer(PrevoirDocument.class, u -> u.execute(cep.id()));
    }

    private DocumentVue produire() {
        if (monde.miseEnPage().mis().isEmpty()) {
            monde.avec(Projets.unProjet(cep, Projets.unContenuComplet()));
        }
        return monde.executer(ProduireDocument.class, u -> u.execute(dossier.id(), uneSynthese(SYNTHESE_1, cep)));
    }

    private DocumentVue remettre(DocumentVue document, VersionAttendue version, @Nullable LocalDate jour) {
        return monde.executer(RemettreDocument.class, u -> u.execute(document.id(), version, jour));
    }

    private List<String> refus(DocumentVue document, @Nullable LocalDate jour) {
        return Refus.de(() -> remettre(document, QUELCONQUE, jour));
    }
}
