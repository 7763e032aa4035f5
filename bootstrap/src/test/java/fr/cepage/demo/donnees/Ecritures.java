package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepClos;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.CepPropose;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementDomainEvent.EvenementCree;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaDomainEvent.PaceaClos;
import fr.cepage.domain.pacea.PaceaDomainEvent.PaceaCree;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionDomainEvent.OffreEstProposee;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.structure.Structure;
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

    Ecritures(
            DispositifCepRepository dispositifs,
            PaceaRepository paceas,
            EvenementRepository evenements,
            PropositionRepository propositions,
            JournalRepository journal,
            Identifiants identifiants) {
        this.dispositifs = dispositifs;
        this.paceas = paceas;
        this.evenements = evenements;
        this.propositions = propositions;
        this.journal = journal;
        this.identifiants = identifiants;
    }

    void enregistrer(DispositifCep cep, Structure structure, UtilisateurId auteur) {
        LocalDate entree = cep.entree().dateEntree();
        DispositifCep enregistre = dispositifs.save(cep);
        noter(new CepPropose(enregistre, cep.phaseCourante(entree), List.of()), structure, auteur, entree);
        cep.cloture()
                .ifPresent(cloture -> noter(
                        new CepClos(enregistre, cloture, null, List.of()), structure, auteur, cloture.dateFinReelle()));
    }

    void enregistrer(Pacea pacea, DispositifCep cep, Structure structure, UtilisateurId auteur) {
        Pacea enregistre = paceas.save(pacea);
        noter(new PaceaCree(enregistre, cep), structure, auteur, pacea.dateEntree());
        enregistre.fin().ifPresent(fin -> noter(new PaceaClos(enregistre, fin), structure, auteur, fin.dateFin()));
    }

    void enregistrer(Evenement evenement, Structure structure) {
        noter(
                new EvenementCree(evenements.save(evenement)),
                structure,
                evenement.fiche().intervenant(),
                evenement.fiche().date());
    }

    /** @param suite the states that it went through */
    void enregistrer(Proposition proposition, List<EtatProposition> suite, Structure structure) {
        Proposition derniere = propositions.save(proposition);
        UUID evenement = proposition.evenement().valeur();
        noter(new OffreEstProposee(derniere), structure, proposition.auteur(), proposition.date(), evenement);
        for (EtatProposition etat : suite) {
            var fait = derniere.passerA(etat);
            derniere = propositions.save(derniere);
            noter(fait, structure, proposition.auteur(), proposition.date(), null);
        }
    }

    void noter(JournalDomainEvent fait, Structure structure, UtilisateurId auteur, LocalDate jour) {
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
                jour.atTime(HEURE).atZone(structure.fuseau()).toInstant(),
                auteur,
                fait.action(),
                fait.objet(),
                fait.details()));
    }
}
