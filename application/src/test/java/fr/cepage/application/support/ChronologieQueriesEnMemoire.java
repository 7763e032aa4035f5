package fr.cepage.application.support;

import fr.cepage.application.chronologie.ChronologieQueries;
import fr.cepage.application.chronologie.LigneChronologie;
import fr.cepage.application.chronologie.LigneChronologie.Genre;
import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.demande.DemandesEnMemoire;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EvenementsEnMemoire;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalEnMemoire;
import fr.cepage.domain.liaison.LiaisonsEnMemoire;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.proposition.PropositionsEnMemoire;
import fr.cepage.domain.rendezvous.RendezVousEnMemoire;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the timeline from the aggregates and the journal in memory. */
record ChronologieQueriesEnMemoire(
        EvenementsEnMemoire evenements,
        DispositifCepRepository dispositifs,
        PaceaRepository paceas,
        PropositionsEnMemoire propositions,
        LiaisonsEnMemoire liaisons,
        DemandesEnMemoire demandes,
        RendezVousEnMemoire rendezVous,
        JournalEnMemoire journal,
        PersonnesConnues personnes)
        implements ChronologieQueries {

    @Override
    public Page<LigneChronologie> findByDossier(
            DossierId dossier, Structure structure, Set<Genre> genres, PageVoulue page) {
        StructureCode code = structure.code();
        List<LigneChronologie> lignes = new ArrayList<>();
        evenements.tous(code).stream()
                .filter(evenement -> evenement.dossier().equals(dossier))
                .forEach(evenement -> lignes.add(ligne(
                        Genre.EVENEMENT,
                        evenement.fiche().date(),
                        evenement.id().valeur(),
                        null)));
        dispositifs.findByDossier(dossier, code).forEach(cep -> lignes.addAll(cep(cep)));
        paceas.findByDossier(dossier, code).forEach(pacea -> lignes.addAll(pacea(pacea)));
        propositions.toutes(code).stream()
                .filter(proposition -> proposition.dossier().equals(dossier))
                .forEach(proposition -> lignes.add(ligne(
                        Genre.PROPOSITION, proposition.date(), proposition.id().valeur(), null)));
        demandes.findByDossier(dossier, code)
                .forEach(demande -> lignes.add(ligne(
                        Genre.DEMANDE, demande.contenu().date(), demande.id().valeur(), null)));
        rendezVous.tous(code).stream()
                .filter(pris -> pris.dossier().equals(dossier))
                .forEach(pris -> lignes.add(ligne(
                        Genre.RENDEZ_VOUS, pris.contenu().jour(), pris.id().valeur(), null)));
        liaisons.toutes(code).stream()
                .filter(liaison -> liaison.dossier().equals(dossier))
                .forEach(liaison -> lignes.add(ligne(
                        Genre.LIAISON, liaison.contenu().date(), liaison.id().valeur(), null)));
        actes(dossier, structure).forEach(lignes::add);
        return Pages.decroissante(
                lignes.stream().filter(ligne -> genres.contains(ligne.genre())),
                page,
                ligne -> Curseur.de(ligne.jour(), ligne.genre().rang(), ligne.objet()));
    }

    private static List<LigneChronologie> cep(DispositifCep cep) {
        UUID id = cep.id().valeur();
        LocalDate entree = cep.entree().dateEntree();
        List<LigneChronologie> lignes = new ArrayList<>();
        lignes.add(ligne(
                Genre.ENTREE_CEP, entree, id, cep.parcours().phaseLe(entree).name()));
        cep.parcours()
                .debutPhase3()
                .filter(debut -> debut.isAfter(entree))
                .ifPresent(debut -> lignes.add(ligne(Genre.PHASE_3, debut, id, null)));
        cep.cloture()
                .ifPresent(fin -> lignes.add(ligne(
                        Genre.FIN_CEP,
                        fin.dateFinReelle(),
                        id,
                        fin.motifSortie().valeur())));
        return lignes;
    }

    private static List<LigneChronologie> pacea(Pacea pacea) {
        List<LigneChronologie> lignes = new ArrayList<>();
        lignes.add(ligne(Genre.ENTREE_PACEA, pacea.dateEntree(), pacea.id().valeur(), null));
        pacea.fin()
                .ifPresent(fin -> lignes.add(ligne(
                        Genre.FIN_PACEA,
                        fin.dateFin(),
                        pacea.id().valeur(),
                        fin.motif().valeur())));
        return lignes;
    }

    private Stream<LigneChronologie> actes(DossierId dossier, Structure structure) {
        return journal.entrees(dossier.valeur()).stream()
                .filter(entree -> entree.structure().equals(structure.code()))
                .filter(entree -> entree.evenement() == null && !DITES_PAR_LEUR_OBJET.contains(entree.action()))
                .map(entree -> acte(entree, structure));
    }

    private LigneChronologie acte(EntreeJournal entree, Structure structure) {
        return new LigneChronologie(
                Genre.ACTE,
                LocalDate.ofInstant(entree.instant(), structure.fuseau()),
                entree.id(),
                entree.action().name(),
                personnes.vue(entree.auteur(), structure.code()),
                entree.objet(),
                entree.details());
    }

    private static LigneChronologie ligne(Genre genre, LocalDate jour, UUID objet, @Nullable String code) {
        return LigneChronologie.de(genre, jour, objet, code);
    }
}
