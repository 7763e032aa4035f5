package fr.cepage.ui.chronologie;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Section;
import fr.cepage.application.chronologie.FamilleJalon;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.RepasserEnPhase2;
import fr.cepage.application.evenement.ModifierEvenement;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.SaisieEtatProposition;
import fr.cepage.application.support.Saisies;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.ValeursCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SyntheseViewTest extends PageTest {

    private static final LocalDate MARS = LocalDate.of(2026, 3, 2);

    private static final LocalDate ANCIENNE_ENTREE = LocalDate.of(2019, 2, 1);

    private Dossier dossier;

    @BeforeEach
    void prendreUnDossier() {
        dossier = monde.avec(unDossierJustifie());
    }

    @Test
    @Tag("PHA-03")
    void raconte_tout_du_plus_recent_au_plus_ancien() {
        DispositifCep ancien = monde.avec(Ceps.unCepClos(MARS.minusYears(2), MARS.minusYears(1), dossier));
        monde.avec(Ceps.unCepAvecPhase3Planifiee(MARS, AUJOURDHUI.plusDays(5), dossier));
        monde.avec(Paceas.unPaceaClos(MARS.minusYears(1).plusDays(1), MARS.minusDays(1), ancien));
        Evenement evenement = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(1), dossier));
        Offre offre = monde.avec(Offres.uneOffre("Atelier CV"));
        monde.avec(Propositions.uneProposition(
                dossier,
                new OffreProposee(offre.id(), null),
                evenement.id(),
                AUJOURDHUI.minusDays(2),
                EtatProposition.ACCEPTEE));

        aller(dossier, "synthese");

        List<String> lignes = lignes();
        assertThat(lignes).hasSize(8);
        assertThat(lignes.get(0)).contains("20/06/2026", "Passage en phase 3 prévu", "CEP 3");
        assertThat(lignes.get(1)).contains("14/06/2026 – Entretien individuel", "Vient se renseigner.");
        assertThat(lignes.get(2)).contains("13/06/2026", "Offre proposée : Atelier CV", "Acceptée", "Claire Dubois");
        assertThat(lignes.get(3)).contains("02/03/2026", "Entrée en CEP, phase 2");
        assertThat(lignes.get(4)).contains("01/03/2026", "Fin du PACEA");
        assertThat(lignes.get(5)).contains("Entrée en PACEA");
        assertThat(lignes.get(6)).contains("02/03/2025", "Fin du CEP : Reprise d'emploi");
        assertThat(lignes.get(7)).contains("02/03/2024", "Entrée en CEP");
    }

    @Test
    @Tag("CLO-07")
    @Tag("CLO-08")
    void un_ancien_motif_de_sortie_se_tient_a_cote_de_sa_correspondance() {
        monde.avec(Ceps.unCepClosPour(Ceps.ANCIEN_MOTIF, ANCIENNE_ENTREE, ANCIENNE_ENTREE.plusDays(9), dossier));
        monde.avec(Ceps.unCepClosPour(
                new CodeValeur("LIMITE_AGE"), ANCIENNE_ENTREE.plusDays(20), ANCIENNE_ENTREE.plusDays(30), dossier));

        aller(dossier, "synthese");

        assertThat(lignes().get(0)).contains("Fin du CEP : Limite d'âge (26 ans) – sans correspondance");
        assertThat(lignes().get(2)).contains("Fin du CEP : Déménagement – correspondance : Autre motif");
    }

    @Test
    @Tag("CEP-12")
    @Tag("CEP-14")
    @Tag("CLO-10")
    void dit_l_accord_l_autre_operateur_et_ce_qui_les_contredit() {
        dossier = monde.avec(Dossiers.unDossierSansReferent());
        monde.avec(Ceps.unCep(
                dossier,
                MARS.minusYears(1),
                new ParcoursCep.EnPhase2(MARS.minusYears(1)),
                new Cloture(MARS.minusDays(9), ValeursCep.DOUBLE_ACCOMPAGNEMENT, "Cap emploi 13")));
        monde.avec(
                Ceps.unCepClosPour(ValeursCep.DOUBLE_ACCOMPAGNEMENT, MARS.minusYears(3), MARS.minusYears(2), dossier));
        monde.avec(Ceps.unCepEnPhase2Depuis(MARS, dossier));

        aller(dossier, "synthese");

        List<String> lignes = lignes();
        assertThat(lignes.get(0))
                .contains("Démarche acceptée le 02/03/2026", "Le référent du CEP n'est pas celui du dossier");
        assertThat(lignes.get(1)).contains("Autre opérateur : Cap emploi 13").doesNotContain("n'est pas nommé");
        assertThat(lignes.get(2)).contains("Démarche acceptée le 02/03/2025").doesNotContain("référent");
        assertThat(lignes.get(3)).contains("L'autre opérateur qui accompagne la personne n'est pas nommé.");
    }

    @Test
    void montre_aussi_ce_que_seul_le_journal_retient() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase3Depuis(MARS, AUJOURDHUI.minusDays(1), dossier));
        monde.executer(RepasserEnPhase2.class, u -> u.execute(cep.id(), new VersionAttendue.Quelconque()));

        aller(dossier, "synthese");

        assertThat(lignes().getFirst())
                .contains(
                        "15/06/2026",
                        "Retour en phase 2",
                        "Claire Dubois",
                        "Phase 3 annulée, qui commençait le : 14/06/2026");
    }

    @Test
    @Tag("ANN-06")
    void dit_d_un_acte_ce_qui_a_change_de_quoi_en_quoi() {
        Proposition proposition = monde.avec(Propositions.uneProposition(
                dossier,
                new OffreProposee(monde.avec(Offres.uneOffre("Atelier CV")).id(), null),
                new EvenementId(UUID.randomUUID()),
                AUJOURDHUI.minusDays(2),
                EtatProposition.PROPOSEE));
        monde.executer(
                ChangerEtatProposition.class,
                u -> u.execute(
                        proposition.id(),
                        new VersionAttendue.Quelconque(),
                        new SaisieEtatProposition("REFUS_TIERS", null, "Plus de place")));

        aller(dossier, "synthese");

        assertThat(lignes().getFirst())
                .contains(
                        "Suite donnée à une proposition",
                        "Atelier CV",
                        "Date : 15/06/2026",
                        "État : Proposée → Refus du tiers",
                        "Raison : Plus de place");
    }

    @Test
    @Tag("EVT-03")
    @Tag("ANN-06")
    void un_acte_fait_pendant_un_evenement_nomme_son_offre_a_la_ligne_de_l_evenement_comme_au_panneau() {
        Proposition proposition = monde.avec(Propositions.uneProposition(
                dossier,
                new OffreProposee(monde.avec(Offres.uneOffre("Atelier CV")).id(), null),
                new EvenementId(UUID.randomUUID()),
                AUJOURDHUI.minusDays(2),
                EtatProposition.ACCEPTEE));
        monde.avec(Evenements.unEvenementEnCours(dossier));
        monde.executer(
                ChangerEtatProposition.class,
                u -> u.execute(
                        proposition.id(),
                        new VersionAttendue.Quelconque(),
                        new SaisieEtatProposition("REALISEE", null, null)));

        aller(dossier, "synthese");

        String acte = "Suite donnée à une proposition : Atelier CV";
        assertThat(lignes().getFirst()).contains("(EN COURS)", acte);
        assertThat(texte(find(Section.class)
                        .withCondition(section -> section.hasClassName("panneau"))
                        .all()
                        .getFirst()))
                .contains(acte);
    }

    @Test
    @Tag("ANN-06")
    void la_correction_d_un_evenement_a_sa_ligne() {
        Evenement clos = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(2), dossier));
        monde.executer(
                ModifierEvenement.class,
                u -> u.execute(
                        clos.id(),
                        new VersionAttendue.Quelconque(),
                        saisie -> Saisies.unEvenementDu(AUJOURDHUI.minusDays(2), "CEP")));

        aller(dossier, "synthese");

        assertThat(lignes().getFirst())
                .contains(
                        "Modification d'événement",
                        "Claire Dubois",
                        "Contextes : Accueil et information → CEP",
                        "Date : 13/06/2026");
    }

    @Test
    void mene_a_la_partie_ou_chaque_chose_se_trouve() {
        monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        monde.avec(Demandes.uneDemandeDu(AUJOURDHUI, dossier));

        aller(dossier, "synthese");

        assertThat(find(Anchor.class, find(SyntheseView.class).single()).all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        "/dossiers/" + dossier.id() + "/evenements", "/dossiers/" + dossier.id() + "/demandes");
    }

    @Test
    void ne_montre_que_les_genres_choisis_et_l_adresse_les_garde() {
        monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        monde.avec(Demandes.uneDemandeDu(AUJOURDHUI, dossier));
        aller(dossier, "synthese");
        assertThat(lignes()).hasSize(2);

        find(FiltreFamilles.class).single().setValue(Set.of(FamilleJalon.DEMANDES));
        roundTrip();
        assertThat(lignes()).singleElement().asString().contains("Demande : Formation");

        aller(dossier, "synthese?montrer=EVENEMENTS&montrer=AUTRE");
        assertThat(lignes()).singleElement().asString().contains("Entretien individuel");
    }

    @Test
    void dit_que_rien_ne_s_est_encore_passe() {
        aller(dossier, "synthese");

        assertThat(page()).contains("Rien ne s'est encore passé sur ce dossier.", "Synthèse");
    }

    @Test
    @Tag("EVT-03")
    void se_met_a_jour_apres_un_acte_fait_a_cote() {
        monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "synthese");
        assertThat(lignes().getFirst()).contains("(EN COURS)");

        cliquer("Clôturer");

        assertThat(lignes().getFirst()).doesNotContain("(EN COURS)");
    }

    private List<String> lignes() {
        return find(Article.class).all().stream().map(PageTest::texte).toList();
    }
}
