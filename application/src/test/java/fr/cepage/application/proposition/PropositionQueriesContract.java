package fr.cepage.application.proposition;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.proposition.AvancementProposition;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.proposition.Propositions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every {@link PropositionQueries} reads. */
public abstract class PropositionQueriesContract {
    private static final ValeurVue CEP = new ValeurVue(Offre.MESURE_CEP, "CEP", null);

    private Monde monde;
    private PropositionQueries queries;
    private Dossier dossier;
    private Offre offre;

    /** An empty one. */
    protected abstract Monde monde();

    @BeforeEach
    void preparer() {
        monde = monde();
        queries = monde.port(PropositionQueries.class);
        dossier = monde.avec(Dossiers.unDossierAuNomDe("MARTIN", "Léa"));
        offre = monde.avec(Offres.uneOffreCep());
    }

    @Test
    @Tag("OFF-04")
    void montre_une_proposition_avec_le_nom_de_l_offre_et_la_demande_a_laquelle_elle_repond() {
        monde.avec(new Utilisateur(CLAIRE, "Claire Dubois", MARSEILLE, false));
        Demande demande = monde.avec(Demandes.uneDemande(dossier));
        Evenement evenement = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        Proposition faite = monde.avec(Propositions.uneReponse(
                dossier, new OffreProposee(offre.id(), Offre.MESURE_CEP), evenement.id(), demande.id()));

        assertThat(queries.find(faite.id(), MARSEILLE))
                .contains(new PropositionVue(
                        faite.id(),
                        1,
                        dossier.id(),
                        offre.id(),
                        "Offre CEP",
                        CEP,
                        evenement.id(),
                        demande.id(),
                        "Vu ensemble",
                        new PersonneVue(CLAIRE, "Claire Dubois"),
                        AvancementProposition.depuis(AUJOURDHUI)));
    }

    @Test
    @Tag("OFF-06")
    void montre_depuis_quand_et_pourquoi_elle_est_ce_qu_elle_est_et_l_acceptation_d_avant() {
        Evenement evenement = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        Proposition proposition = Propositions.uneProposition(
                dossier,
                new OffreProposee(offre.id(), Offre.MESURE_CEP),
                evenement.id(),
                AUJOURDHUI.minusDays(3),
                EtatProposition.PROPOSEE);
        proposition.passerA(
                EtatProposition.ACCEPTEE, AUJOURDHUI.minusDays(2), new Raison("Motivée"), AUJOURDHUI, new Violations());
        proposition.passerA(EtatProposition.ABANDONNEE, null, new Raison("Parti"), AUJOURDHUI, new Violations());
        monde.avec(proposition);

        assertThat(queries.findAll(Set.of(proposition.id()), MARSEILLE))
                .extracting(PropositionVue::avancement)
                .containsExactly(proposition.avancement());
        assertThat(queries.findAll(Set.of(), MARSEILLE)).isEmpty();
    }

    @Test
    @Tag("NIV-01")
    void garde_la_mesure_du_jour_ou_l_offre_fut_proposee() {
        Offre libre = monde.avec(Offres.uneOffre());
        Evenement evenement = monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        Proposition avant = monde.avec(Propositions.uneProposition(
                dossier,
                new OffreProposee(libre.id(), Offre.MESURE_CEP),
                evenement.id(),
                AUJOURDHUI,
                EtatProposition.PROPOSEE));
        Proposition depuis = monde.proposer(libre, dossier, AUJOURDHUI);

        assertThat(mesure(avant)).isEqualTo(CEP);
        assertThat(mesure(depuis)).isNull();
    }

    @Test
    void nomme_encore_qui_est_parti_et_par_son_compte_qui_n_a_pas_de_nom() {
        Proposition faite = monde.proposer(offre, dossier, AUJOURDHUI);
        assertThat(auteur(faite)).isEqualTo("claire");

        monde.voirPartir(CLAIRE, "Claire Dubois");

        assertThat(auteur(faite)).isEqualTo("Claire Dubois");
    }

    @Test
    @Tag("OFF-04")
    void parcourt_les_dernieres_d_abord_sans_en_perdre_ni_en_repeter_si_l_on_propose_entre_temps() {
        monde.proposer(offre, monde.avec(Dossiers.unDossierJustifie()), AUJOURDHUI.minusDays(1));
        List<PropositionId> faites = new ArrayList<>();
        for (int i = 6; i >= 0; i--) {
            faites.add(monde.proposer(offre, dossier, AUJOURDHUI.minusDays(1 + i / 2))
                    .id());
        }

        assertThat(Monde.parcourir(
                        3,
                        page -> queries.findByDossier(dossier.id(), MARSEILLE, page),
                        () -> monde.proposer(offre, dossier, AUJOURDHUI)))
                .extracting(PropositionVue::id)
                .containsExactlyElementsOf(faites.reversed());
    }

    @ParameterizedTest
    @CsvSource({"BERNARD, , BERNARD Zoé", "BERNARD, PETIT, PETIT Zoé"})
    @Tag("OFF-06")
    void d_une_offre_dit_a_qui_elle_fut_proposee_par_le_nom_d_usage(
            String naissance, @Nullable String usage, String affiche) {
        Dossier autre = monde.avec(Dossiers.unDossierAuNomDe(naissance, usage, "Zoé", NAISSANCE));
        Proposition annulee = monde.proposer(offre, autre, AUJOURDHUI, EtatProposition.ANNULEE);

        assertThat(queries.findByOffre(offre.id(), MARSEILLE, PageVoulue.premiere())
                        .elements())
                .containsExactly(new LignePropositionOffre(
                        annulee.id(),
                        autre.id(),
                        autre.numero().valeur(),
                        affiche,
                        AUJOURDHUI,
                        EtatProposition.ANNULEE));
    }

    @Test
    @Tag("OFF-06")
    void d_une_offre_parcourt_les_dernieres_d_abord() {
        monde.proposer(monde.avec(Offres.uneOffre()), dossier, AUJOURDHUI);
        PropositionId hier =
                monde.proposer(offre, dossier, AUJOURDHUI.minusDays(1)).id();
        PropositionId premiere = monde.proposer(offre, dossier, AUJOURDHUI).id();
        PropositionId seconde = monde.proposer(offre, dossier, AUJOURDHUI).id();
        PropositionId avantHier =
                monde.proposer(offre, dossier, AUJOURDHUI.minusDays(2)).id();

        assertThat(Monde.parcourir(1, page -> queries.findByOffre(offre.id(), MARSEILLE, page)))
                .extracting(LignePropositionOffre::id)
                .containsExactly(seconde, premiere, hier, avantHier);
    }

    @Test
    @Tag("OFF-06")
    void compte_une_fois_chaque_dossier_et_oublie_les_annulees() {
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        monde.proposer(offre, dossier, AUJOURDHUI);
        monde.proposer(offre, dossier, AUJOURDHUI);
        monde.proposer(offre, autre, AUJOURDHUI, EtatProposition.ANNULEE);
        monde.proposer(monde.avec(Offres.uneOffre()), autre, AUJOURDHUI);

        assertThat(queries.countDossiers(offre.id(), MARSEILLE)).isEqualTo(1);
    }

    @Test
    @Tag("OFF-02")
    void rappelle_chaque_offre_une_fois_la_derniere_d_abord_si_elle_est_encore_ouverte() {
        Offre autre = monde.avec(Offres.uneOffre());
        monde.proposer(offre, dossier, AUJOURDHUI);
        monde.proposer(offre, dossier, AUJOURDHUI.minusDays(2));
        monde.proposer(autre, dossier, AUJOURDHUI.minusDays(1));
        monde.proposer(monde.avec(Offres.uneOffreFermee()), dossier, AUJOURDHUI);
        monde.proposer(monde.avec(Offres.uneOffreTerminee()), dossier, AUJOURDHUI);
        monde.proposer(monde.avec(Offres.uneOffreAVenir()), dossier, AUJOURDHUI);
        monde.proposer(monde.avec(Offres.uneOffre("Annulée")), dossier, AUJOURDHUI, EtatProposition.ANNULEE);

        assertThat(recentes(AUJOURDHUI, 8))
                .containsExactly(
                        new OffreRecente(offre.id(), "Offre CEP", CEP),
                        new OffreRecente(autre.id(), autre.fiche().nom(), null));
    }

    @Test
    @Tag("OFF-02")
    void rappelle_les_offres_ouvertes_ce_jour_la_et_pas_plus_qu_on_n_en_veut() {
        OffreId terminee = propose(Offres.uneOffreTerminee());
        OffreId ouverte = propose(Offres.uneOffre());
        OffreId aVenir = propose(Offres.uneOffreAVenir());

        assertThat(recentes(AUJOURDHUI.minusDays(1), 8))
                .extracting(OffreRecente::id)
                .containsExactly(ouverte, terminee);
        assertThat(recentes(AUJOURDHUI.plusDays(1), 8))
                .extracting(OffreRecente::id)
                .containsExactly(aVenir, ouverte);
        assertThat(recentes(AUJOURDHUI.plusDays(1), 1))
                .extracting(OffreRecente::id)
                .containsExactly(aVenir);
    }

    @Test
    void ne_cherche_pas_plus_loin_que_les_deux_cents_dernieres() {
        propose(Offres.uneOffre());
        Offre fermee = monde.avec(Offres.uneOffreFermee());
        Proposition premiere = monde.proposer(fermee, dossier, AUJOURDHUI);
        for (int i = 1; i < 199; i++) {
            monde.avec(Propositions.uneProposition(
                    dossier,
                    new OffreProposee(fermee.id(), null),
                    premiere.evenement(),
                    AUJOURDHUI,
                    EtatProposition.PROPOSEE));
        }
        assertThat(recentes(AUJOURDHUI, 8)).hasSize(1);

        monde.proposer(fermee, dossier, AUJOURDHUI);

        assertThat(recentes(AUJOURDHUI, 8)).isEmpty();
    }

    @Test
    @Tag("OFF-02")
    void ne_rappelle_que_ce_qu_on_a_propose_soi_meme() {
        propose(Offres.uneOffre());

        assertThat(queries.findRecentes(new UtilisateurId("karim"), MARSEILLE, AUJOURDHUI, 8))
                .isEmpty();
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_rien_d_une_autre_structure() {
        Proposition faite = monde.proposer(offre, dossier, AUJOURDHUI);

        assertThat(monde.pour(
                        BORDEAUX,
                        () -> List.of(
                                queries.find(faite.id(), BORDEAUX).stream().count(),
                                queries.countDossiers(offre.id(), BORDEAUX),
                                (long) queries.findRecentes(CLAIRE, BORDEAUX, AUJOURDHUI, 8)
                                        .size(),
                                (long) queries.findByDossier(dossier.id(), BORDEAUX, PageVoulue.premiere())
                                        .elements()
                                        .size(),
                                (long) queries.findByOffre(offre.id(), BORDEAUX, PageVoulue.premiere())
                                        .elements()
                                        .size())))
                .containsOnly(0L);
    }

    private OffreId propose(Offre nouvelle) {
        Offre enregistree = monde.avec(nouvelle);
        monde.proposer(enregistree, dossier, AUJOURDHUI);
        return enregistree.id();
    }

    private List<OffreRecente> recentes(LocalDate jour, int limite) {
        return queries.findRecentes(CLAIRE, MARSEILLE, jour, limite);
    }

    private @Nullable ValeurVue mesure(Proposition faite) {
        return queries.find(faite.id(), MARSEILLE).orElseThrow().mesureNationale();
    }

    private String auteur(Proposition faite) {
        return queries.find(faite.id(), MARSEILLE).orElseThrow().auteur().nom();
    }
}
