package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.demande.DemandesEnMemoire;
import fr.cepage.domain.dispositif.CepsEnMemoire;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossiersEnMemoire;
import fr.cepage.domain.droits.UtilisateursEnMemoire;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementsEnMemoire;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalEnMemoire;
import fr.cepage.domain.liaison.LiaisonsEnMemoire;
import fr.cepage.domain.offre.OffresEnMemoire;
import fr.cepage.domain.pacea.FinPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceasEnMemoire;
import fr.cepage.domain.projet.PlanAction;
import fr.cepage.domain.projet.PlansEnMemoire;
import fr.cepage.domain.projet.Projet;
import fr.cepage.domain.projet.ProjetsEnMemoire;
import fr.cepage.domain.proposition.PropositionsEnMemoire;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousEnMemoire;
import fr.cepage.domain.structure.StructuresEnMemoire;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionOperations;

/** The demonstration as it would be invented on that day, kept in memory. */
final class DemonstrationInventee {

    private final LocalDate aujourdhui;
    private final DossiersEnMemoire dossiers = new DossiersEnMemoire();
    private final CepsEnMemoire ceps = new CepsEnMemoire();
    private final PaceasEnMemoire paceas = new PaceasEnMemoire(ceps::existe);
    private final EvenementsEnMemoire evenements = new EvenementsEnMemoire();
    private final PropositionsEnMemoire propositions = new PropositionsEnMemoire();
    private final OffresEnMemoire offres = new OffresEnMemoire();
    private final DemandesEnMemoire demandes = new DemandesEnMemoire();
    private final RendezVousEnMemoire rendezVous = new RendezVousEnMemoire();
    private final LiaisonsEnMemoire liaisons = new LiaisonsEnMemoire();
    private final ProjetsEnMemoire projets = new ProjetsEnMemoire();
    private final PlansEnMemoire plans = new PlansEnMemoire();
    private final JournalEnMemoire journal = new JournalEnMemoire();

    DemonstrationInventee(LocalDate aujourdhui) {
        this.aujourdhui = aujourdhui;
        Horloge horloge = new Horloge(Clock.fixed(maintenant(), ZoneOffset.UTC));
        Ecritures ecritures = new Ecritures(ceps, paceas, evenements, propositions, journal, UUID::randomUUID, horloge);
        new DonneesDeDemonstration(
                        new StructuresEnMemoire(),
                        new UtilisateursEnMemoire(),
                        dossiers,
                        ecritures,
                        new SuiviInvente(demandes, rendezVous, ecritures, UUID::randomUUID),
                        new LiaisonsInventees(liaisons, ecritures, UUID::randomUUID),
                        new ProjetsInventes(projets, plans, ecritures, new PlansInventes(UUID::randomUUID)),
                        offres,
                        UUID::randomUUID,
                        horloge,
                        TransactionOperations.withoutTransaction())
                .run(new DefaultApplicationArguments());
    }

    /** Early in the morning where the day begins last. */
    Instant maintenant() {
        return aujourdhui.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    LocalDate aujourdhui() {
        return aujourdhui;
    }

    Stream<Dossier> tous() {
        return Effectif.tous().stream()
                .flatMap(effectif -> dossiers.tous(effectif.structure().code()).stream());
    }

    Stream<DispositifCep> clos() {
        return tous().flatMap(this::ceps).filter(cep -> cep.cloture().isPresent());
    }

    Stream<DispositifCep> ceps(Dossier dossier) {
        return ceps.findByDossier(dossier.id(), dossier.structure()).stream();
    }

    Stream<Pacea> paceas(Dossier dossier) {
        return paceas.findByDossier(dossier.id(), dossier.structure()).stream();
    }

    Stream<Evenement> evenements(Dossier dossier) {
        return evenements.tous(dossier.structure()).stream()
                .filter(evenement -> evenement.dossier().equals(dossier.id()));
    }

    Stream<Projet> projets(Dossier dossier) {
        return projets.findByDossier(dossier.id(), dossier.structure()).stream();
    }

    Stream<PlanAction> plans(Dossier dossier) {
        return plans.findByDossier(dossier.id(), dossier.structure()).stream();
    }

    /** On which days that person and the structure spoke. */
    List<LocalDate> contacts(Dossier dossier) {
        List<LocalDate> jours = new ArrayList<>();
        ceps(dossier).forEach(cep -> {
            jours.add(cep.entree().dateEntretienInitialisation());
            cep.phases(aujourdhui).forEach(phase -> jours.add(phase.debut()));
        });
        evenements(dossier).forEach(evenement -> jours.add(evenement.fiche().date()));
        demandes.findByDossier(dossier.id(), dossier.structure())
                .forEach(demande -> jours.add(demande.contenu().date()));
        rendezVous(dossier)
                .filter(pris -> pris.etat() == EtatRendezVous.PRESENT)
                .forEach(pris -> jours.add(pris.contenu().jour()));
        return jours;
    }

    Stream<Instant> instants(Dossier dossier) {
        return journal.entrees(dossier.id().valeur()).stream().map(EntreeJournal::instant);
    }

    /** On which days something was written in the journal. */
    Stream<LocalDate> jours(Dossier dossier) {
        return journal.entrees(dossier.id().valeur()).stream().map(DemonstrationInventee::jour);
    }

    /** Today while it goes on. */
    LocalDate fin(DispositifCep cep) {
        return cep.cloture().map(Cloture::dateFinReelle).orElse(aujourdhui);
    }

    LocalDate fin(Pacea pacea) {
        return pacea.fin().map(FinPacea::dateFin).orElse(aujourdhui);
    }

    /** When the dossier was opened. */
    LocalDate ouverture(Dossier dossier) {
        return jour(journal.entrees(dossier.id().valeur()).getFirst());
    }

    /** The CEP with which a PACEA came, or that it kept. */
    DispositifCep cep(Pacea pacea) {
        return ceps.findById(pacea.cep().orElseThrow(), pacea.structure()).orElseThrow();
    }

    Stream<RendezVous> rendezVous(Dossier dossier) {
        return rendezVous.tous(dossier.structure()).stream()
                .filter(pris -> pris.dossier().equals(dossier.id()));
    }

    private static LocalDate jour(EntreeJournal entree) {
        return LocalDate.ofInstant(entree.instant(), ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return aujourdhui.toString();
    }
}
