package fr.cepage.application.support;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.journal.JournalQueries;
import fr.cepage.application.journal.LigneJournal;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;

/** Reads the journal in memory. */
final class JournalQueriesEnMemoire implements JournalQueries {
    private final JournalEnMemoire journal;
    private final UtilisateurRepository utilisateurs;

    JournalQueriesEnMemoire(JournalEnMemoire journal, UtilisateurRepository utilisateurs) {
        this.journal = journal;
        this.utilisateurs = utilisateurs;
    }

    @Override
    public Page<LigneJournal> findByDossier(DossierId dossier, StructureCode structure, DemandePage page) {
        List<LigneJournal> lignes = journal.entrees(dossier.valeur()).reversed().stream()
                .filter(entree -> entree.structure().equals(structure))
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
