package fr.cepage.application.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.document.Document;
import fr.cepage.domain.document.DocumentRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the contract of a query port tells and reads: in memory or in PostgreSQL, through the same ports. It begins with
 * the national lists, Marseille and Bordeaux, nobody and nothing else; Marseille acts.
 */
public interface Monde {
    /** More rows than any contract stores: a list that gives as many tells them again and again. */
    int SANS_FIN = 500;

    /** Each call of it stands alone. */
    <T> T port(Class<T> type);

    /** On behalf of that structure; then Marseille acts again. */
    <T> T pour(StructureCode structure, Supplier<T> travail);

    /** Stores a dossier; gives back what is stored, as all that follow. */
    default Dossier avec(Dossier dossier) {
        return pour(dossier.structure(), () -> port(DossierRepository.class).save(dossier));
    }

    default DispositifCep avec(DispositifCep cep) {
        return pour(cep.structure(), () -> port(DispositifCepRepository.class).save(cep));
    }

    default Pacea avec(Pacea pacea) {
        return pour(pacea.structure(), () -> port(PaceaRepository.class).save(pacea));
    }

    default Document avec(Document document) {
        return pour(document.structure(), () -> port(DocumentRepository.class).save(document));
    }

    default Evenement avec(Evenement evenement) {
        return pour(evenement.structure(), () -> port(EvenementRepository.class).save(evenement));
    }

    default Offre avec(Offre offre) {
        return pour(offre.structure(), () -> port(OffreRepository.class).save(offre));
    }

    default Proposition avec(Proposition proposition) {
        return pour(
                proposition.structure(), () -> port(PropositionRepository.class).save(proposition));
    }

    default Demande avec(Demande demande) {
        return pour(demande.structure(), () -> port(DemandeRepository.class).save(demande));
    }

    default RendezVous avec(RendezVous pris) {
        return pour(pris.structure(), () -> port(RendezVousRepository.class).save(pris));
    }

    default LiaisonRecue avec(LiaisonRecue liaison) {
        return pour(
                liaison.structure(), () -> port(LiaisonRecueRepository.class).save(liaison));
    }

    /** Somebody of that structure from now on, by that name. */
    default Utilisateur avec(Utilisateur vu) {
        return pour(vu.structure(), () -> {
            port(UtilisateurRepository.class).save(vu);
            return vu;
        });
    }

    default EntreeJournal avec(EntreeJournal entree) {
        return pour(entree.structure(), () -> {
            port(JournalRepository.class).add(entree);
            return entree;
        });
    }

    default ChangementOffre avec(ChangementOffre changement) {
        return pour(changement.structure(), () -> {
            port(OffreRepository.class).add(changement);
            return changement;
        });
    }

    /** Somebody who was of Marseille under that name and is of Bordeaux, under another one. */
    default void voirPartir(UtilisateurId qui, String nom) {
        avec(new Utilisateur(qui, nom, Dossiers.MARSEILLE, false));
        avec(new Utilisateur(qui, nom + ", de Bordeaux", Dossiers.BORDEAUX, false));
    }

    /** By Claire, during an event of that day, with the measure that the offer has now. */
    default Proposition proposer(Offre offre, Dossier a, LocalDate jour) {
        return proposer(offre, a, jour, EtatProposition.PROPOSEE);
    }

    default Proposition proposer(Offre offre, Dossier a, LocalDate jour, EtatProposition etat) {
        return avec(Propositions.uneProposition(
                a,
                new OffreProposee(offre.id(), offre.fiche().mesureNationale()),
                avec(Evenements.unEvenementClosDu(jour, a)).id(),
                jour,
                etat));
    }

    /** A whole list, read in parts of that size. */
    static <T> List<T> parcourir(int limite, Function<PageVoulue, Page<T>> liste) {
        return parcourir(limite, liste, () -> {});
    }

    /** The same, while something happens between the parts. */
    static <T> List<T> parcourir(int limite, Function<PageVoulue, Page<T>> liste, Runnable entreDeux) {
        List<T> lues = new ArrayList<>();
        @Nullable Curseur suite = null;
        do {
            Page<T> page = liste.apply(new PageVoulue(suite, limite));
            lues.addAll(page.elements());
            suite = page.suivant();
            entreDeux.run();
            assertThat(lues).as("a list that ends").hasSizeLessThan(SANS_FIN);
        } while (suite != null);
        return lues;
    }
}
