package fr.cepage.application.document;

import static fr.cepage.application.document.SaisiesDocument.saisie;
import static fr.cepage.application.document.SaisiesDocument.uneFiche;
import static fr.cepage.application.document.SaisiesDocument.uneSynthese;
import static fr.cepage.domain.document.TypeDocument.FICHE_LIAISON;
import static fr.cepage.domain.document.TypeDocument.SYNTHESE_1;
import static fr.cepage.domain.document.TypeDocument.SYNTHESE_2;
import static fr.cepage.domain.document.TypeDocument.SYNTHESE_COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.appel.DroitManquant;
import fr.cepage.application.appel.Essai;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.projet.EcrireProjet;
import fr.cepage.application.projet.SaisiesProjet;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.document.Empreinte;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.projet.Projets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Tag("SYN-10")
class ProduireDocumentTest {
    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private final UseCasesDeTest monde = new UseCasesDeTest();
    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
    private final DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FICHE_LIAISON")
    @Tag("SYN-02")
    @Tag("SYN-03")
    void une_synthese_est_gardee_telle_quelle_avec_qui_quand_et_son_empreinte(TypeDocument type) {
        ecrireProjetEtPlan(cep);

        DocumentVue produit = produire(uneSynthese(type, cep));

        byte[] octets = monde.miseEnPage().octets(mis());
        assertThat(lire(produit)).isEqualTo(octets);
        assertThat(produit.type()).isEqualTo(type);
        assertThat(produit.dispositif()).isEqualTo(cep.id());
        assertThat(produit.numero()).isEqualTo(1);
        assertThat(produit.auteur().nom()).isEqualTo("Claire Dubois");
        assertThat(produit.sha256()).isEqualTo(Empreinte.de(octets).sha256());
        assertThat(produit.taille()).isEqualTo(octets.length);
        assertThat(produit.remisLe()).isNull();
        assertThat(mis().jour()).isEqualTo(AUJOURDHUI);
        assertThat(monde.journal()).extracting(EntreeJournal::action).containsExactly(ActionJournal.DOCUMENT_PRODUIT);
    }

    @Test
    @Tag("SYN-01")
    void la_fiche_de_liaison_est_celle_du_dossier_et_dit_tout_ce_qui_a_ete_saisi() {
        DocumentVue produit = produire(uneFiche());

        assertThat(produit.type()).isEqualTo(FICHE_LIAISON);
        assertThat(produit.dispositif()).isNull();
        assertThat(mis().liaison()).isEqualTo(SaisiesDocument.uneLiaison());
        assertThat(monde.journal().getLast().details()).containsOnlyKeys("type", "numero", "sha256");
    }

    @Test
    void les_versions_se_suivent_par_type_et_l_ancienne_reste_ce_qu_elle_etait() {
        ecrireProjetEtPlan(cep);
        DocumentVue premier = produire(uneSynthese(SYNTHESE_1, cep));
        byte[] alors = lire(premier);
        monde.executer(
                EcrireProjet.class,
                u -> u.execute(cep.id(), new VersionAttendue.Quelconque(), SaisiesProjet.unObjectif("Devenir maçon")));

        assertThat(produire(uneSynthese(SYNTHESE_1, cep)).numero()).isEqualTo(2);
        assertThat(mis().projet().objectif()).isEqualTo("Devenir maçon");
        assertThat(produire(uneSynthese(SYNTHESE_1, cep)).numero()).isEqualTo(3);
        assertThat(produire(uneSynthese(SYNTHESE_2, cep)).numero()).isEqualTo(1);
        assertThat(produire(uneFiche()).numero()).isEqualTo(1);
        assertThat(produire(uneFiche()).numero()).isEqualTo(2);
        assertThat(lire(premier)).isEqualTo(alors);
    }

    @Test
    void de_deux_productions_a_la_fois_chacune_porte_son_numero() {
        ecrireProjetEtPlan(cep);
        monde.miseEnPage().pendantLaProchaine(() -> produire(uneSynthese(SYNTHESE_1, cep)));

        DocumentVue derniere = produire(uneSynthese(SYNTHESE_1, cep));

        assertThat(derniere.numero()).isEqualTo(2);
        assertThat(monde.miseEnPage().mis()).extracting(ContenuDocument::numero).containsExactly(1, 1, 2);
        assertThat(lire(derniere)).isEqualTo(monde.miseEnPage().octets(mis()));
        assertThat(monde.journal()).hasSize(2);
    }

    @Test
    void un_cep_supprime_pendant_la_mise_en_page_n_a_plus_de_document() {
        ecrireProjetEtPlan(cep);
        monde.miseEnPage()
                .pendantLaProchaine(() -> monde.lancer(
                        SupprimerDispositifCep.class, u -> u.execute(cep.id(), new VersionAttendue.Quelconque())));

        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> produire(uneSynthese(SYNTHESE_1, cep)));
    }

    @Test
    @Tag("SYN-14")
    void ce_qui_manque_a_une_synthese_est_dit_en_une_fois() {
        assertThat(refus(uneSynthese(SYNTHESE_COMPLETE, cep)))
                .containsExactly("document.incomplet@projet.objectif", "document.incomplet@planAction.etapes");
        assertThat(refus(uneSynthese(SYNTHESE_1, cep))).containsExactly("document.incomplet@projet.objectif");
        assertThat(refus(uneSynthese(SYNTHESE_2, cep))).containsExactly("document.incomplet@planAction.etapes");

        monde.avec(Projets.unProjet(cep, Projets.unObjectif("Devenir soudeur")));
        assertThat(produire(uneSynthese(SYNTHESE_1, cep)).numero()).isEqualTo(1);
        assertThat(refus(uneSynthese(SYNTHESE_COMPLETE, cep))).containsExactly("document.incomplet@planAction.etapes");
    }

    @Test
    @Tag("SYN-01")
    @Tag("SYN-14")
    void ce_qui_manque_a_une_fiche_est_dit_en_une_fois() {
        assertThat(refus(new SaisieDocument("FICHE_LIAISON", cep.id().toString(), SaisieFicheLiaison.VIDE)))
                .containsExactlyInAnyOrder(
                        "document.dispositif-superflu@dispositif",
                        "document.incomplet@liaison.demande",
                        "document.incomplet@liaison.informations",
                        "document.incomplet@liaison.decision",
                        "document.incomplet@liaison.decideLe",
                        "document.incomplet@liaison.operateur",
                        "document.incomplet@liaison.contact",
                        "document.incomplet@liaison.accordLe");
        assertThat(monde.miseEnPage().mis()).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("SYN-01")
    void ni_decision_ni_accord_de_demain_ni_texte_sans_fin() {
        String texte = "é".repeat(4000);
        LocalDate demain = AUJOURDHUI.plusDays(1);

        assertThat(refus(uneFiche(
                        new SaisieFicheLiaison(texte + "é", texte, texte, demain, "é".repeat(501), texte, demain))))
                .containsExactlyInAnyOrder(
                        "valeur.trop-long@liaison.demande",
                        "document.date-future@liaison.decideLe",
                        "valeur.trop-long@liaison.operateur",
                        "document.date-future@liaison.accordLe");
        assertThat(produire(uneFiche(new SaisieFicheLiaison(
                                texte, texte, texte, AUJOURDHUI, "é".repeat(500), texte, AUJOURDHUI)))
                        .numero())
                .isEqualTo(1);
    }

    @Test
    void le_type_et_le_cep_d_une_synthese_sont_demandes_et_connus() {
        DispositifCep autre = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE));

        assertThat(refus(saisie(null, null))).containsExactly("document.champ-obligatoire@type");
        assertThat(refus(saisie("SYNTHESE_3", null))).containsExactly("document.type@type");
        assertThat(refus(saisie("SYNTHESE_1", null))).containsExactly("document.champ-obligatoire@dispositif");
        assertThat(refus(saisie("SYNTHESE_1", "1"))).containsExactly("document.dispositif-inconnu@dispositif");
        assertThat(refus(uneSynthese(SYNTHESE_1, autre))).containsExactly("document.dispositif-inconnu@dispositif");
    }

    @Test
    @Tag("SYN-13")
    void celle_d_un_cep_clos_se_produit_encore() {
        DispositifCep clos = monde.avec(Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1), dossier));
        ecrireProjetEtPlan(clos);

        DocumentVue produit = produire(uneSynthese(SYNTHESE_COMPLETE, clos));

        assertThat(produit.dispositif()).isEqualTo(clos.id());
        assertThat(mis().projet().objectif())
                .isEqualTo(Projets.unContenuComplet().objectif());
    }

    @Test
    @Tag("EVT-05")
    void seuls_y_entrent_les_evenements_de_ce_cep_qui_en_portent_le_contexte_et_n_ont_pas_ete_annules() {
        ecrireProjetEtPlan(cep);
        LocalDate finDuPrecedent = ENTREE.minusDays(30);
        monde.avec(Ceps.unCepClos(ENTREE.minusYears(1), finDuPrecedent, dossier));
        evenement(finDuPrecedent, EtatEvenement.CLOS, "CEP");
        evenement(ENTREE.plusDays(9), EtatEvenement.CLOS, "FORMATION", "CEP");
        evenement(finDuPrecedent.plusDays(1), EtatEvenement.CLOS, "CEP");
        evenement(ENTREE.plusDays(2), EtatEvenement.ANNULE, "CEP");
        evenement(ENTREE.plusDays(3), EtatEvenement.CLOS, "FORMATION");
        evenement(AUJOURDHUI, EtatEvenement.EN_COURS, "CEP");

        produire(uneSynthese(SYNTHESE_COMPLETE, cep));

        assertThat(mis().entretiens())
                .extracting(EvenementVue::date)
                .containsExactly(finDuPrecedent.plusDays(1), ENTREE.plusDays(9), AUJOURDHUI);
    }

    @Test
    @Tag("EVT-05")
    void tous_y_entrent_si_nombreux_qu_ils_soient() {
        ecrireProjetEtPlan(cep);
        for (int rang = 0; rang < 201; rang++) {
            evenement(ENTREE, EtatEvenement.CLOS, "CEP");
        }

        produire(uneSynthese(SYNTHESE_COMPLETE, cep));

        assertThat(mis().entretiens()).hasSize(201);
    }

    @Test
    void un_essai_ne_met_rien_en_page_et_ne_garde_rien() {
        ecrireProjetEtPlan(cep);

        assertThat(Essai.refus(() -> produire(uneSynthese(SYNTHESE_1, cep)))).isEmpty();

        assertThat(monde.miseEnPage().mis()).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    @Tag("DRO-01")
    void une_synthese_demande_de_proposer_un_cep_la_fiche_de_gerer_les_evenements() {
        ecrireProjetEtPlan(cep);

        monde.enTantQue(Acteurs.claireSans(Droit.PROPOSER_CEP));
        assertThat(droitManquant(uneSynthese(SYNTHESE_1, cep))).isEqualTo(Droit.PROPOSER_CEP);
        assertThat(refus(saisie(null, null))).isNotEmpty();
        assertThat(produire(uneFiche()).numero()).isEqualTo(1);

        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        assertThat(droitManquant(uneFiche())).isEqualTo(Droit.GERER_EVENEMENTS);
        assertThat(produire(uneSynthese(SYNTHESE_1, cep)).numero()).isEqualTo(1);

        monde.enTantQue(Acteurs.claireAvec(Droit.CONSULTER_DOSSIER));
        assertThat(droitManquant(saisie(null, null))).isEqualTo(Droit.PROPOSER_CEP);
    }

    @Test
    @Tag("DRO-04")
    void pour_une_autre_structure_le_dossier_n_existe_pas() {
        monde.enTantQue(Acteurs.DENIS);

        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> produire(uneFiche()));
        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> produire(uneSynthese(SYNTHESE_1, cep)));
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() ->
                        produire(new SaisieDocument(null, UUID.randomUUID().toString(), SaisieFicheLiaison.VIDE)));
    }

    private void ecrireProjetEtPlan(DispositifCep de) {
        monde.avec(Projets.unProjet(de, Projets.unContenuComplet()));
        monde.avec(Projets.unPlan(de, Projets.unPlanComplet()));
    }

    private void evenement(LocalDate jour, EtatEvenement etat, String... contextes) {
        FicheEvenement fiche = Evenements.uneFiche(jour, contextes);
        monde.avec(Evenements.unEvenement(dossier, fiche, etat));
    }

    private DocumentVue produire(SaisieDocument saisie) {
        return monde.executer(ProduireDocument.class, u -> u.execute(dossier.id(), saisie));
    }

    private byte[] lire(DocumentVue document) {
        return monde.executer(LireDocument.class, u -> u.execute(document.id()));
    }

    private List<String> refus(SaisieDocument saisie) {
        return Refus.de(() -> produire(saisie));
    }

    private @Nullable Droit droitManquant(SaisieDocument saisie) {
        try {
            produire(saisie);
            return null;
        } catch (DroitManquant manquant) {
            return manquant.droit();
        }
    }

    private ContenuDocument mis() {
        return monde.miseEnPage().mis().getLast();
    }
}
