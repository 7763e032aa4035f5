package fr.cepage.application.support;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.journal.JournalQueries;
import fr.cepage.application.journal.LigneJournal;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.ArrayList;
import java.util.List;

/** The journal in memory, written and read. */
public final class JournalEnMemoire implements JournalRepository, JournalQueries {
    private final List<EntreeJournal> entrees = new ArrayList<>();
    private final InMemoryUtilisateurRepository utilisateurs;

    JournalEnMemoire(InMemoryUtilisateurRepository utilisateurs) {
        this.utilisateurs = utilisateurs;
    }

    @Override
    public void add(EntreeJournal entree) {
        entrees.add(entree);
    }

    /** All of it, oldest first. */
    public List<EntreeJournal> entrees() {
        return List.copyOf(entrees);
    }

    @Override
    public Page<LigneJournal> findByDossier(DossierId dossier, StructureCode structure, DemandePage page) {
        List<LigneJournal> lignes = entrees.reversed().stream()
                .filter(entree -> entree.dossier().equals(dossier.valeur())
                        && entree.structure().equals(structure))
                .map(this::ligne)
                .toList();
        return Pages.de(lignes, page);
    }

    private LigneJournal ligne(EntreeJournal entree) {
        UtilisateurId auteur = entree.auteur();
        String nom = utilisateurs
                .findById(auteur, entree.structure())
                .map(Utilisateur::nom)
                .orElse(auteur.sub());
        return new LigneJournal(
                entree.id(),
                entree.instant(),
                new PersonneVue(auteur, nom),
                entree.action(),
                entree.objet(),
                entree.details());
    }
}
