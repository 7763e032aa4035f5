package fr.cepage.persistence.commun;

import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.demande.ModifierDemande;
import fr.cepage.application.demande.SuivreDemande;
import fr.cepage.application.dispositif.CloturerDispositifCep;
import fr.cepage.application.dispositif.SaisieCloture;
import fr.cepage.application.evenement.CloturerEvenement;
import fr.cepage.application.liaison.AnnulerLiaisonRecue;
import fr.cepage.application.offre.ModifierOffre;
import fr.cepage.application.offre.SaisieOffre;
import fr.cepage.application.pacea.CloturerPacea;
import fr.cepage.application.projet.EcrirePlan;
import fr.cepage.application.projet.EcrireProjet;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.application.proposition.ChangerEtatProposition;
import fr.cepage.application.proposition.SaisieEtatProposition;
import fr.cepage.application.rendezvous.ModifierRendezVous;
import fr.cepage.application.rendezvous.SuivreRendezVous;
import fr.cepage.domain.demande.ActionDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.projet.PlanActionRepository;
import fr.cepage.domain.projet.ProjetRepository;
import fr.cepage.domain.projet.Projets;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.rendezvous.ActionRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.DeuxPersonnes;
import fr.cepage.persistence.JeuDEssai;
import fr.cepage.persistence.TestPersistance;
import fr.cepage.persistence.UseCasesSurPostgres;
import java.time.LocalDate;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** Two people change the same thing at the same moment: the second one is told, or acts on what the first one left. */
@TestPersistance
@Timeout(DeuxPersonnes.SECONDES)
class EcrituresSimultaneesTest {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private PaceaRepository paceas;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private OffreRepository offres;

    @Autowired
    private PropositionRepository propositions;

    @Autowired
    private DemandeRepository demandes;

    @Autowired
    private LiaisonRecueRepository liaisons;

    @Autowired
    private RendezVousRepository rendezVous;

    @Autowired
    private ProjetRepository projets;

    @Autowired
    private PlanActionRepository plans;

    @Autowired
    private UtilisateurRepository utilisateurs;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationContext adapters;

    private final DeuxPersonnes personnes = new DeuxPersonnes();
    private UseCasesSurPostgres cas;
    private JeuDEssai jeu;
    private Dossier dossier;
    private Acte acte;

    /** A thing that two people change, and what the second one is told who accepts every version. */
    enum Chose {
        CEP("cep.clos"),
        PACEA("pacea.clos"),
        EVENEMENT("evenement.clos"),
        OFFRE("fait"),
        PROPOSITION("proposition.transition"),
        LIAISON("liaison.annulee"),
        DEMANDE("fait"),
        SUITE_DE_DEMANDE("fait"),
        RENDEZ_VOUS("fait"),
        SUITE_DE_RENDEZ_VOUS("fait"),
        PROJET("fait"),
        PREMIER_PROJET("fait", 0),
        PLAN("fait"),
        PREMIER_PLAN("fait", 0);

        private final String ensuite;
        private final VersionAttendue lue;

        Chose(String ensuite) {
            this(ensuite, 1);
        }

        Chose(String ensuite, long lue) {
            this.ensuite = ensuite;
            this.lue = VersionAttendue.de(lue);
        }
    }

    /** The change of a thing, made on a version of it. */
    @FunctionalInterface
    private interface Acte {
        void sur(VersionAttendue version);
    }

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        jeu = new JeuDEssai(dossiers, ceps, transactions);
        cas = new UseCasesSurPostgres(adapters);
        dossier = jeu.ajouter(Dossiers.unDossierJustifie());
        jeu.en(() -> {
            utilisateurs.save(new Utilisateur(Dossiers.CLAIRE, "Claire Bonnet", MARSEILLE, false));
            return dossier;
        });
    }

    @AfterEach
    void congedier() {
        personnes.close();
    }

    @ParameterizedTest
    @EnumSource
    void qui_a_lu_la_version_d_avant_l_apprend(Chose chose) throws Exception {
        acte = preparer(chose);

        Future<String> seconde = personnes.enchainer(jeu, () -> acte.sur(chose.lue), () -> agir(acte, chose.lue));

        assertThat(seconde.get()).isEqualTo("version.perimee");
    }

    @ParameterizedTest
    @EnumSource
    void qui_accepte_toute_version_agit_sur_ce_que_l_autre_a_laisse(Chose chose) throws Exception {
        acte = preparer(chose);

        Future<String> seconde = personnes.enchainer(
                jeu,
                () -> acte.sur(new VersionAttendue.Quelconque()),
                () -> agir(acte, new VersionAttendue.Quelconque()));

        assertThat(seconde.get()).isEqualTo(chose.ensuite);
    }

    @ParameterizedTest
    @EnumSource
    void sans_ordre_convenu_une_seule_ecrit_sur_la_version_lue(Chose chose) throws Exception {
        acte = preparer(chose);
        CyclicBarrier ensemble = new CyclicBarrier(2);

        Future<String> une = personnes.agir(ensemble, () -> agir(acte, chose.lue));
        Future<String> autre = personnes.agir(ensemble, () -> agir(acte, chose.lue));

        assertThat(une.get() + " " + autre.get()).isIn("fait version.perimee", "version.perimee fait");
    }

    @Test
    void ce_que_quelqu_un_a_ecrit_depuis_la_lecture_n_est_pas_ecrase() {
        Demande lue = jeu.en(() -> demandes.save(Demandes.uneDemande(dossier)));
        acte = preparerDemande(lue);

        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> jeu.en(() -> {
                    Demande perimee = demandes.findById(lue.id(), MARSEILLE).orElseThrow();
                    attendre(personnes.agir(new CyclicBarrier(1), () -> agir(acte, VersionAttendue.de(1))));
                    perimee.traiter();
                    return demandes.save(perimee);
                }));
    }

    private static void attendre(Future<String> issue) {
        try {
            assertThat(issue.get()).isEqualTo("fait");
        } catch (Exception inattendue) {
            throw new IllegalStateException(inattendue);
        }
    }

    private static void agir(Acte acte, VersionAttendue version) {
        BaseDeTest.agirPour(MARSEILLE);
        acte.sur(version);
    }

    private Acte preparer(Chose chose) {
        return switch (chose) {
            case CEP -> preparerCep(jeu.ajouter(unCepEnPhase2Depuis(ENTREE, dossier)));
            case PACEA -> preparerPacea(jeu.ajouter(unCepEnPhase2Depuis(ENTREE, dossier)));
            case EVENEMENT -> preparerEvenement(jeu.en(() -> evenements.save(Evenements.unEvenementEnCours(dossier))));
            case OFFRE -> preparerOffre(jeu.en(() -> offres.save(Offres.uneOffreCep())));
            case PROPOSITION -> preparerProposition();
            case LIAISON -> preparerLiaison(jeu.en(() -> liaisons.save(Liaisons.uneLiaison(dossier))));
            case DEMANDE -> preparerDemande(jeu.en(() -> demandes.save(Demandes.uneDemande(dossier))));
            case SUITE_DE_DEMANDE -> preparerSuite(jeu.en(() -> demandes.save(Demandes.uneDemande(dossier))));
            case SUITE_DE_RENDEZ_VOUS -> preparerSuite(jeu.en(() -> rendezVous.save(Rdvs.unRendezVous(dossier))));
            case RENDEZ_VOUS -> preparerRendezVous(jeu.en(() -> rendezVous.save(Rdvs.unRendezVous(dossier))));
            case PROJET -> preparerProjet(ecrireProjet(jeu.ajouter(unCepEnPhase2Depuis(ENTREE, dossier))));
            case PREMIER_PROJET -> preparerProjet(jeu.ajouter(unCepEnPhase2Depuis(ENTREE, dossier)));
            case PLAN -> preparerPlan(ecrirePlan(jeu.ajouter(unCepEnPhase2Depuis(ENTREE, dossier))));
            case PREMIER_PLAN -> preparerPlan(jeu.ajouter(unCepEnPhase2Depuis(ENTREE, dossier)));
        };
    }

    private Acte preparerCep(DispositifCep cep) {
        return version -> cas.executer(
                CloturerDispositifCep.class,
                u -> u.execute(cep.id(), version, new SaisieCloture(HIER, "REPRISE_EMPLOI", null)));
    }

    private Acte preparerPacea(DispositifCep cep) {
        Pacea pacea = jeu.en(() -> paceas.save(Paceas.unPaceaDepuis(ENTREE, cep)));
        return version ->
                cas.executer(CloturerPacea.class, u -> u.execute(pacea.id(), version, HIER, "AUTONOMIE_ACQUISE"));
    }

    private Acte preparerEvenement(Evenement evenement) {
        return version -> cas.executer(CloturerEvenement.class, u -> u.execute(evenement.id(), version));
    }

    private Acte preparerOffre(Offre offre) {
        return version -> cas.executer(
                ModifierOffre.class,
                u -> u.execute(
                        offre.id(),
                        version,
                        _ -> SaisieOffre.de(Offres.uneOffre("Renommée").fiche())));
    }

    private Acte preparerProposition() {
        Offre offre = jeu.en(() -> offres.save(Offres.uneOffreCep()));
        Evenement evenement = jeu.en(() -> evenements.save(Evenements.unEvenementEnCours(dossier)));
        Proposition proposition = jeu.en(() -> propositions.save(Propositions.uneProposition(
                dossier,
                new OffreProposee(offre.id(), Offre.MESURE_CEP),
                evenement.id(),
                AUJOURDHUI,
                EtatProposition.PROPOSEE)));
        return version -> cas.executer(
                ChangerEtatProposition.class,
                u -> u.execute(proposition.id(), version, new SaisieEtatProposition("ANNULEE", null, null)));
    }

    private Acte preparerLiaison(LiaisonRecue liaison) {
        return version ->
                cas.executer(AnnulerLiaisonRecue.class, u -> u.execute(liaison.id(), version, "Mauvais dossier"));
    }

    private Acte preparerDemande(Demande demande) {
        return version -> cas.executer(
                ModifierDemande.class, u -> u.execute(demande.id(), version, saisie -> saisie.dansLEtat("TRAITEE")));
    }

    private Acte preparerSuite(Demande demande) {
        return version ->
                cas.executer(SuivreDemande.class, u -> u.execute(demande.id(), version, ActionDemande.TRAITER));
    }

    private Acte preparerSuite(RendezVous pris) {
        return version -> cas.executer(
                SuivreRendezVous.class, u -> u.execute(pris.id(), version, ActionRendezVous.ANNULER, null));
    }

    private Acte preparerRendezVous(RendezVous pris) {
        return version -> cas.executer(
                ModifierRendezVous.class, u -> u.execute(pris.id(), version, saisie -> saisie.dansLEtat("ABSENT")));
    }

    private DispositifCep ecrireProjet(DispositifCep cep) {
        jeu.en(() -> projets.save(Projets.unProjet(cep, Projets.unContenuComplet())));
        return cep;
    }

    private DispositifCep ecrirePlan(DispositifCep cep) {
        jeu.en(() -> plans.save(Projets.unPlan(cep, Projets.unPlanComplet())));
        return cep;
    }

    private Acte preparerProjet(DispositifCep cep) {
        SaisieProjet saisie = SaisieProjet.de(Projets.unObjectif("Devenir soudeur"));
        return version -> cas.executer(EcrireProjet.class, u -> u.execute(cep.id(), version, saisie));
    }

    private Acte preparerPlan(DispositifCep cep) {
        return version -> cas.executer(EcrirePlan.class, u -> u.execute(cep.id(), version, SaisiePlan.VIDE));
    }
}
