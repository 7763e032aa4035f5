package fr.cepage.persistence.proposition;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.proposition.LignePropositionOffre;
import fr.cepage.application.proposition.OffreRecente;
import fr.cepage.application.proposition.PropositionQueries;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.Requetes;
import fr.cepage.persistence.TestPersistance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class PropositionQueriesTest {
    @Autowired
    private PropositionQueries queries;

    @Autowired
    private PropositionRepository propositions;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private OffreRepository offres;

    @Autowired
    private PlatformTransactionManager transactions;

    private JeuDEssai jeu;
    private Dossier dossier;
    private Offre offre;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(MARSEILLE);
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        dossier = jeu.unDossierDe("MARTIN", "Léa");
        offre = enregistrer(Offres.uneOffreCep());
    }

    @Test
    @Tag("OFF-04")
    @Tag("NIV-01")
    void rend_une_proposition_avec_le_nom_de_l_offre_et_la_mesure_de_ce_jour_la() {
        Proposition faite = proposer(dossier, offre, AUJOURDHUI);
        PropositionVue vue = jeu.en(() -> queries.find(faite.id(), MARSEILLE)).orElseThrow();
        assertThat(vue.nomOffre()).isEqualTo("Offre CEP");
        assertThat(vue.mesureNationale()).isNotNull();
        assertThat(vue.commentaire()).isEqualTo("Vu ensemble");
        assertThat(vue.etat()).isEqualTo(EtatProposition.PROPOSEE);
        assertThat(jeu.en(() -> queries.find(faite.id(), BORDEAUX))).isEmpty();
    }

    @Test
    @Tag("OFF-04")
    void rend_les_dernieres_d_abord_page_par_page_sans_en_perdre_ni_en_repeter() {
        for (int i = 0; i < 7; i++) {
            proposer(dossier, offre, AUJOURDHUI.minusDays(i / 2));
        }
        List<PropositionVue> lues = new ArrayList<>();
        DemandePage demande = new DemandePage(null, 3);
        Page<PropositionVue> page = lire(demande);
        while (page.suivant() != null) {
            lues.addAll(page.elements());
            proposer(dossier, offre, AUJOURDHUI);
            page = lire(new DemandePage(page.suivant(), 3));
        }
        lues.addAll(page.elements());
        assertThat(lues).hasSize(7).doesNotHaveDuplicates();
        assertThat(lues).extracting(PropositionVue::date).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void lire_une_page_coute_une_requete_quel_que_soit_le_nombre_de_propositions() {
        proposer(dossier, offre, AUJOURDHUI);
        assertThat(Requetes.compter(() -> lire(DemandePage.premiere()))).isEqualTo(1);
        for (int i = 0; i < 10; i++) {
            proposer(dossier, enregistrer(Offres.uneOffre()), AUJOURDHUI);
        }
        assertThat(Requetes.compter(() -> lire(DemandePage.premiere()))).isEqualTo(1);
    }

    @Test
    @Tag("OFF-06")
    void compte_une_fois_chaque_dossier_et_oublie_les_annulees() {
        Dossier autre = jeu.unDossierDe("BERNARD", "Zoé");
        proposer(dossier, offre, AUJOURDHUI);
        proposer(dossier, offre, AUJOURDHUI);
        annuler(proposer(autre, offre, AUJOURDHUI));
        assertThat(jeu.en(() -> queries.countDossiers(offre.id(), MARSEILLE))).isEqualTo(1);
        assertThat(jeu.en(() -> queries.findByOffre(offre.id(), MARSEILLE, DemandePage.premiere()))
                        .elements())
                .hasSize(3)
                .extracting(LignePropositionOffre::nom)
                .contains("MARTIN Léa", "BERNARD Zoé");
    }

    @Test
    @Tag("OFF-02")
    void rappelle_chaque_offre_une_fois_la_derniere_d_abord_si_elle_est_encore_ouverte() {
        Offre autre = enregistrer(Offres.uneOffre());
        proposer(dossier, autre, AUJOURDHUI.minusDays(1));
        proposer(dossier, offre, AUJOURDHUI);
        proposer(dossier, enregistrer(Offres.uneOffreFermee()), AUJOURDHUI);
        proposer(dossier, enregistrer(Offres.uneOffreTerminee()), AUJOURDHUI);
        annuler(proposer(dossier, enregistrer(Offres.uneOffre("Annulée")), AUJOURDHUI));
        assertThat(jeu.en(() -> queries.findRecentes(CLAIRE, MARSEILLE, AUJOURDHUI, 8)))
                .extracting(OffreRecente::id)
                .containsExactly(offre.id(), autre.id());
    }

    private Page<PropositionVue> lire(DemandePage page) {
        return jeu.en(() -> queries.findByDossier(dossier.id(), MARSEILLE, page));
    }

    private Offre enregistrer(Offre nouvelle) {
        return jeu.en(() -> offres.save(nouvelle));
    }

    private Proposition proposer(Dossier a, Offre proposee, LocalDate date) {
        return jeu.en(() -> propositions.save(Propositions.uneProposition(
                a,
                new OffreProposee(proposee.id(), proposee.fiche().cadre().mesureNationale()),
                evenements.save(Evenements.unEvenementClosDu(date, a)).id(),
                date,
                EtatProposition.PROPOSEE)));
    }

    private void annuler(Proposition proposition) {
        proposition.passerA(EtatProposition.ANNULEE);
        jeu.en(() -> propositions.save(proposition));
    }
}
