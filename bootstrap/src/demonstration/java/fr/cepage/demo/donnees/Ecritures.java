package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.AgregatDuDossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Agregat;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.structure.Structure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores what is invented and writes it in the journal, on the day on which it would have happened. */
@Component
final class Ecritures {

    private static final LocalTime HEURE = LocalTime.of(10, 30);

    private final DispositifCepRepository dispositifs;
    private final PaceaRepository paceas;
    private final EvenementRepository evenements;
    private final PropositionRepository propositions;
    private final JournalRepository journal;
    private final Identifiants identifiants;
    private final Horloge horloge;

    Ecritures(
            DispositifCepRepository dispositifs,
            PaceaRepository paceas,
            EvenementRepository evenements,
            PropositionRepository propositions,
            JournalRepository journal,
            Identifiants identifiants,
            Horloge horloge) {
        this.dispositifs = dispositifs;
        this.paceas = paceas;
        this.evenements = evenements;
        this.propositions = propositions;
        this.journal = journal;
        this.identifiants = identifiants;
        this.horloge = horloge;
    }

    /** A CEP as it is now: its facts are those of a whole life. */
    void enregistrer(DispositifCep cep, Structure structure, UtilisateurId auteur) {
        dispositifs.save(cep);
        LocalDate entree = cep.entree().dateEntree();
        Details propose = Details.vides()
                .avec("dateEntree", entree)
                .avec("dateEntretienInitialisation", cep.entree().dateEntretienInitialisation())
                .avec("aiguilleur", cep.renseignements().aiguilleur())
                .avec("motifSollicitation", cep.renseignements().motifSollicitation())
                .avec("phase", cep.phaseCourante(entree));
        noter(fait(cep, ActionJournal.CEP_PROPOSE, propose), structure, auteur, entree);
        cep.cloture()
                .ifPresent(fin -> noter(
                        fait(
                                cep,
                                ActionJournal.CEP_CLOTURE,
                                Details.vides()
                                        .avec("dateFinReelle", fin.dateFinReelle())
                                        .avec("motifSortie", fin.motifSortie())),
                        structure,
                        auteur,
                        fin.dateFinReelle()));
    }

    void enregistrer(Pacea pacea, Structure structure, UtilisateurId auteur) {
        paceas.save(pacea);
        Details cree = Details.vides()
                .avec("dateEntree", pacea.dateEntree())
                .avec("cep", pacea.cep().orElse(null));
        noter(fait(pacea, ActionJournal.PACEA_CREE, cree), structure, auteur, pacea.dateEntree());
        pacea.fin()
                .ifPresent(fin -> noter(
                        fait(
                                pacea,
                                ActionJournal.PACEA_CLOTURE,
                                Details.vides().avec("dateFin", fin.dateFin()).avec("motif", fin.motif())),
                        structure,
                        auteur,
                        fin.dateFin()));
    }

    private static JournalDomainEvent fait(AgregatDuDossier<?> de, ActionJournal action, Details details) {
        return new JournalDomainEvent(
                de.dossier().valeur(), new ObjetJournal(de.id().type(), de.cle()), action, details.map());
    }

    void enregistrer(Evenement evenement, Structure structure) {
        evenements.save(evenement);
        noter(
                evenement,
                structure,
                evenement.fiche().intervenant(),
                evenement.fiche().date());
    }

    /** @param suite the states that it went through */
    void enregistrer(Proposition proposition, List<EtatProposition> suite, Structure structure) {
        UUID evenement = proposition.evenement().valeur();
        Proposition derniere = propositions.save(proposition);
        proposition
                .releverFaits()
                .forEach(fait -> noter(fait, structure, proposition.auteur(), proposition.date(), evenement));
        for (EtatProposition etat : suite) {
            derniere.passerA(etat, null, null, proposition.date(), new Violations());
            Proposition suivante = propositions.save(derniere);
            noter(derniere, structure, proposition.auteur(), proposition.date());
            derniere = suivante;
        }
    }

    /** What it did, on the day on which it would have done it. */
    void noter(Agregat<?> agregat, Structure structure, UtilisateurId auteur, LocalDate jour) {
        agregat.releverFaits().forEach(fait -> noter(fait, structure, auteur, jour));
    }

    private void noter(JournalDomainEvent fait, Structure structure, UtilisateurId auteur, LocalDate jour) {
        noter(fait, structure, auteur, jour, null);
    }

    private void noter(
            JournalDomainEvent fait,
            Structure structure,
            UtilisateurId auteur,
            LocalDate jour,
            @Nullable UUID evenement) {
        journal.add(new EntreeJournal(
                identifiants.nouveau(),
                structure.code(),
                fait.dossierId(),
                evenement,
                instant(jour, structure),
                auteur,
                fait.action(),
                fait.objet(),
                fait.details()));
    }

    /** In the morning, or now while today's morning is still to come. */
    private Instant instant(LocalDate jour, Structure structure) {
        Instant matin = jour.atTime(HEURE).atZone(structure.fuseau()).toInstant();
        Instant maintenant = horloge.maintenant();
        return matin.isAfter(maintenant) ? maintenant : matin;
    }
}
