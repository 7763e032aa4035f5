package fr.cepage.application.support;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.ActeurCourant;
import fr.cepage.application.appel.ExecutionUseCase;
import fr.cepage.application.brouillon.Brouillons;
import fr.cepage.application.brouillon.BrouillonsEnMemoire;
import fr.cepage.application.chronologie.ChronologieQueries;
import fr.cepage.application.commun.Transactions;
import fr.cepage.application.demande.DemandeQueries;
import fr.cepage.application.dispositif.ContactQueries;
import fr.cepage.application.dispositif.Niveau1Queries;
import fr.cepage.application.dispositif.SyntheseQueries;
import fr.cepage.application.document.DocumentQueries;
import fr.cepage.application.document.MiseEnPage;
import fr.cepage.application.dossier.DossierQueries;
import fr.cepage.application.droits.UtilisateurQueries;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.application.journal.Enregistrement;
import fr.cepage.application.journal.Journal;
import fr.cepage.application.journal.JournalQueries;
import fr.cepage.application.liaison.LiaisonRecueQueries;
import fr.cepage.application.offre.OffreQueries;
import fr.cepage.application.proposition.PropositionQueries;
import fr.cepage.application.rendezvous.RendezVousQueries;
import fr.cepage.domain.calendrier.AdresseCalendrierRepository;
import fr.cepage.domain.calendrier.AdressesEnMemoire;
import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.DemandesEnMemoire;
import fr.cepage.domain.dispositif.CepsEnMemoire;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.document.Document;
import fr.cepage.domain.document.DocumentRepository;
import fr.cepage.domain.document.DocumentsEnMemoire;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.dossier.DossiersEnMemoire;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.Presence;
import fr.cepage.domain.droits.PresenceRepository;
import fr.cepage.domain.droits.PresencesEnMemoire;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.droits.UtilisateursEnMemoire;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.EvenementsEnMemoire;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalEnMemoire;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.LiaisonsEnMemoire;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.OffresEnMemoire;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.pacea.PaceasEnMemoire;
import fr.cepage.domain.projet.PlanAction;
import fr.cepage.domain.projet.PlanActionRepository;
import fr.cepage.domain.projet.PlansEnMemoire;
import fr.cepage.domain.projet.Projet;
import fr.cepage.domain.projet.ProjetRepository;
import fr.cepage.domain.projet.ProjetsEnMemoire;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.proposition.PropositionsEnMemoire;
import fr.cepage.domain.referentiel.ReferentielActivitesEnMemoire;
import fr.cepage.domain.referentiel.ReferentielActivitesRepository;
import fr.cepage.domain.referentiel.ReferentielEnMemoire;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousEnMemoire;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.domain.structure.StructureRepository;
import fr.cepage.domain.structure.StructuresEnMemoire;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All use cases on ports in memory. It starts at noon in Paris of {@link Dossiers#AUJOURDHUI}, with the four
 * structures, the lists and the accounts of the demonstration, no dossier, and Claire acting.
 */
public final class UseCasesDeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DossiersEnMemoire dossiers = new DossiersEnMemoire();
    private final CepsEnMemoire dispositifs = new CepsEnMemoire();
    private final EvenementsEnMemoire evenements = new EvenementsEnMemoire();
    private final OffresEnMemoire offres = new OffresEnMemoire();
    private final PaceasEnMemoire paceas = new PaceasEnMemoire(dispositifs::existe);
    private final ReferentielEnMemoire referentiel = new ReferentielEnMemoire();
    private final ReferentielActivitesEnMemoire activites = ReferentielActivitesEnMemoire.national();
    private final UtilisateursEnMemoire utilisateurs = new UtilisateursEnMemoire();
    private final PersonnesConnues personnes = new PersonnesConnues(utilisateurs);
    private final StructuresEnMemoire structures = new StructuresEnMemoire();
    private final PropositionsEnMemoire propositions = new PropositionsEnMemoire();
    private final PropositionQueries propositionsVues =
            new PropositionQueriesEnMemoire(propositions, offres, dossiers, referentiel, personnes);
    private final LiaisonsEnMemoire liaisons = new LiaisonsEnMemoire();
    private final Niveau1QueriesEnMemoire niveaux1 = new Niveau1QueriesEnMemoire(propositions, liaisons);
    private final JournalEnMemoire journal = new JournalEnMemoire();
    private final DemandesEnMemoire demandes = new DemandesEnMemoire();
    private final RendezVousEnMemoire rendezVous = new RendezVousEnMemoire();
    private final ProjetsEnMemoire projets = new ProjetsEnMemoire();
    private final PlansEnMemoire plans = new PlansEnMemoire();
    private final DocumentsEnMemoire documents = new DocumentsEnMemoire();
    private final MiseEnPageDeTest miseEnPage = new MiseEnPageDeTest();
    private final AdressesEnMemoire adresses = new AdressesEnMemoire();
    private final PresencesEnMemoire presences = new PresencesEnMemoire();
    private final MontreDeTest montre = new MontreDeTest(midi(Dossiers.AUJOURDHUI));
    private final Composants composants = new Composants();
    private final ExecutionUseCase execution;
    private Acteur acteur = Acteurs.CLAIRE;

    public UseCasesDeTest() {
        this(Acteurs.TOUS);
    }

    /** The same, but only these have ever been seen. */
    UseCasesDeTest(List<Acteur> vus) {
        Structures.TOUTES.forEach(structures::save);
        vus.forEach(this::voir);
        Listes.nationales().forEach(valeur -> referentiel.avec(valeur, null));
        referentiel.avec(Listes.AIGUILLEUR_DE_MARSEILLE, Structures.MARSEILLE);
        ActeurCourant acteurCourant = () -> Optional.of(acteur);
        execution = new ExecutionUseCase(acteurCourant, UseCasesDeTest::sansTransaction);
        composants
                .avec(ActeurCourant.class, acteurCourant)
                .avec(Horloge.class, new Horloge(montre))
                .avec(Identifiants.class, IdentifiantsDeTest::nouveau)
                .avec(DossierRepository.class, dossiers)
                .avec(DispositifCepRepository.class, dispositifs)
                .avec(EvenementRepository.class, evenements)
                .avec(
                        EvenementQueries.class,
                        new EvenementQueriesEnMemoire(
                                evenements, journal, propositionsVues, referentiel, activites, personnes))
                .avec(OffreRepository.class, offres)
                .avec(OffreQueries.class, new OffreQueriesEnMemoire(offres, personnes))
                .avec(PaceaRepository.class, paceas)
                .avec(ReferentielRepository.class, referentiel)
                .avec(ReferentielActivitesRepository.class, activites)
                .avec(UtilisateurRepository.class, utilisateurs)
                .avec(StructureRepository.class, structures)
                .avec(JournalRepository.class, journal)
                .avec(DemandeRepository.class, demandes)
                .avec(DemandeQueries.class, new DemandeQueriesEnMemoire(demandes, referentiel, personnes))
                .avec(RendezVousRepository.class, rendezVous)
                .avec(ProjetRepository.class, projets)
                .avec(DocumentRepository.class, documents)
                .avec(DocumentQueries.class, new DocumentQueriesEnMemoire(documents, personnes))
                .avec(MiseEnPage.class, miseEnPage)
                .avec(Transactions.class, UseCasesDeTest::sansTransaction)
                .avec(PlanActionRepository.class, plans)
                .avec(Brouillons.class, new BrouillonsEnMemoire())
                .avec(
                        RendezVousQueries.class,
                        new RendezVousQueriesEnMemoire(rendezVous, dossiers, structures, referentiel, personnes))
                .avec(SyntheseQueries.class, new SyntheseQueriesEnMemoire(documents))
                .avec(ContactQueries.class, new ContactQueriesEnMemoire(evenements, rendezVous))
                .avec(AdresseCalendrierRepository.class, adresses)
                .avec(PresenceRepository.class, presences)
                .avec(JournalQueries.class, new JournalQueriesEnMemoire(journal, personnes))
                .avec(UtilisateurQueries.class, new UtilisateurQueriesEnMemoire(utilisateurs))
                .avec(
                        DossierQueries.class,
                        new DossierQueriesEnMemoire(
                                dossiers,
                                dispositifs,
                                paceas,
                                niveaux1,
                                evenements,
                                rendezVous,
                                new VuesDossier(referentiel, personnes)))
                .avec(PropositionRepository.class, propositions)
                .avec(LiaisonRecueRepository.class, liaisons)
                .avec(LiaisonRecueQueries.class, new LiaisonRecueQueriesEnMemoire(liaisons, personnes))
                .avec(Niveau1Queries.class, niveaux1)
                .avec(PropositionQueries.class, propositionsVues)
                .avec(
                        ChronologieQueries.class,
                        new ChronologieQueriesEnMemoire(
                                evenements,
                                dispositifs,
                                paceas,
                                propositions,
                                liaisons,
                                demandes,
                                rendezVous,
                                journal,
                                personnes));
        composants.avec(Enregistrement.class, new Enregistrement(List.of(composants.get(Journal.class))));
    }

    private void voir(Acteur connu) {
        utilisateurs.save(connu.utilisateur());
        presences.save(
                new Presence(connu.id(), connu.structure(), Dossiers.AUJOURDHUI, connu.peut(Droit.CONSULTER_DOSSIER)));
    }

    private static <T> T sansTransaction(boolean lecture, Supplier<T> corps) {
        return corps.get();
    }

    /** The use case itself, without the check of its right: for adapters that get it injected. */
    public <U> U directement(Class<U> useCase) {
        return composants.get(useCase);
    }

    /** Runs a use case as the application does: its right first. */
    public <U, T> T executer(Class<U> useCase, Function<U, T> appel) {
        return execution.executer(useCase, () -> appel.apply(directement(useCase)));
    }

    /** The same, for a use case that answers nothing. */
    public <U> void lancer(Class<U> useCase, Consumer<U> appel) {
        executer(useCase, instance -> {
            appel.accept(instance);
            return Boolean.TRUE;
        });
    }

    public UseCasesDeTest enTantQue(Acteur nouveau) {
        acteur = nouveau;
        return this;
    }

    public Acteur acteur() {
        return acteur;
    }

    public UseCasesDeTest le(LocalDate jour) {
        return a(midi(jour));
    }

    public UseCasesDeTest a(Instant instant) {
        montre.regler(instant);
        return this;
    }

    /** Stores a dossier; gives back what is stored. */
    public Dossier avec(Dossier dossier) {
        return dossiers.save(dossier);
    }

    /** Stores a CEP; gives back what is stored. */
    public DispositifCep avec(DispositifCep cep) {
        return dispositifs.save(cep);
    }

    /** Stores an event; gives back what is stored. */
    public Evenement avec(Evenement evenement) {
        return evenements.save(evenement);
    }

    /** As it is stored now. */
    public Optional<Evenement> relire(Evenement evenement) {
        return evenements.findById(evenement.id(), evenement.structure());
    }

    /** Those of a structure in the order in which they were first stored. */
    public List<Evenement> evenements(StructureCode structure) {
        return evenements.tous(structure);
    }

    /** Stores a proposition; gives back what is stored. */
    public Proposition avec(Proposition proposition) {
        return propositions.save(proposition);
    }

    /** As it is stored now. */
    public Optional<Proposition> relire(Proposition proposition) {
        return propositions.findById(proposition.id(), proposition.structure());
    }

    /** All of a dossier, in the order of their creation. */
    public List<Proposition> propositions(Dossier dossier) {
        return propositions.toutes(dossier.structure()).stream()
                .filter(proposition -> proposition.dossier().equals(dossier.id()))
                .toList();
    }

    /** Stores a fiche de liaison reçue; gives back what is stored. */
    public LiaisonRecue avec(LiaisonRecue liaison) {
        return liaisons.save(liaison);
    }

    /** As it is stored now. */
    public Optional<LiaisonRecue> relire(LiaisonRecue liaison) {
        return liaisons.findById(liaison.id(), liaison.structure());
    }

    /** Stores an offer; gives back what is stored. */
    public Offre avec(Offre offre) {
        return offres.save(offre);
    }

    /** As it is stored now. */
    public Optional<Offre> relire(Offre offre) {
        return offres.findById(offre.id(), offre.structure());
    }

    public List<Offre> offres(StructureCode structure) {
        return offres.toutes(structure);
    }

    /** Who wrote the offers, oldest first. */
    public List<ChangementOffre> historiqueOffres() {
        return offres.changements();
    }

    /** Stores a demande; gives back what is stored. */
    public Demande avec(Demande demande) {
        return demandes.save(demande);
    }

    /** Stores a rendez-vous; gives back what is stored. */
    public RendezVous avec(RendezVous pris) {
        return rendezVous.save(pris);
    }

    /** Stores a project; gives back what is stored. */
    public Document avec(Document document) {
        return documents.save(document);
    }

    public Projet avec(Projet projet) {
        return projets.save(projet);
    }

    /** Stores a plan; gives back what is stored. */
    public PlanAction avec(PlanAction plan) {
        return plans.save(plan);
    }

    /** Stores a PACEA; gives back what is stored. */
    public Pacea avec(Pacea pacea) {
        return paceas.save(pacea);
    }

    /** As it is stored now. */
    public Optional<Dossier> relire(Dossier dossier) {
        return dossiers.findById(dossier.id(), dossier.structure());
    }

    /** As it is stored now. */
    public Optional<DispositifCep> relire(DispositifCep cep) {
        return dispositifs.findById(cep.id(), cep.structure());
    }

    /** As it is stored now. */
    public Optional<Demande> relire(Demande demande) {
        return demandes.findById(demande.id(), demande.structure());
    }

    /** As it is stored now. */
    public Optional<RendezVous> relire(RendezVous pris) {
        return rendezVous.findById(pris.id(), pris.structure());
    }

    /** All of a structure as they are stored now, in no particular order. */
    public List<RendezVous> rendezVous(StructureCode structure) {
        return rendezVous.tous(structure);
    }

    /** As it is stored now. */
    public Optional<Pacea> relire(Pacea pacea) {
        return paceas.findById(pacea.id(), pacea.structure());
    }

    /** All PACEA of a dossier as they are stored now, the latest entry first. */
    public List<Pacea> paceas(Dossier dossier) {
        return paceas.findByDossier(dossier.id(), dossier.structure());
    }

    /** All CEP of a dossier as they are stored now, the latest entry first. */
    public List<DispositifCep> ceps(Dossier dossier) {
        return dispositifs.findByDossier(dossier.id(), dossier.structure());
    }

    public List<Dossier> dossiers(StructureCode structure) {
        return dossiers.tous(structure);
    }

    public MiseEnPageDeTest miseEnPage() {
        return miseEnPage;
    }

    public ReferentielEnMemoire referentiel() {
        return referentiel;
    }

    public ReferentielActivitesEnMemoire activites() {
        return activites;
    }

    public PresencesEnMemoire presences() {
        return presences;
    }

    public UtilisateursEnMemoire utilisateurs() {
        return utilisateurs;
    }

    /** The journal, oldest first. */
    public List<EntreeJournal> journal() {
        return journal.entrees();
    }

    private static Instant midi(LocalDate jour) {
        return jour.atTime(12, 0).atZone(PARIS).toInstant();
    }
}
