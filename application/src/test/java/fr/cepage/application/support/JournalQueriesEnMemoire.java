package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.journal.JournalQueries;
import fr.cepage.application.journal.LigneJournal;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalEnMemoire;
import fr.cepage.domain.structure.StructureCode;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Reads the journal in memory. */
final class JournalQueriesEnMemoire implements JournalQueries {
    /** As long for every moment, so that its text has the order of time. */
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private final JournalEnMemoire journal;
    private final PersonnesConnues personnes;

    JournalQueriesEnMemoire(JournalEnMemoire journal, PersonnesConnues personnes) {
        this.journal = journal;
        this.personnes = personnes;
    }

    @Override
    public Page<LigneJournal> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page) {
        return Pages.decroissante(
                journal.entrees(dossier.valeur()).stream()
                        .filter(entree -> entree.structure().equals(structure))
                        .map(this::ligne),
                page,
                ligne -> Curseur.de(MOMENT.format(ligne.instant()), ligne.id()));
    }

    private LigneJournal ligne(EntreeJournal entree) {
        return new LigneJournal(
                entree.id(),
                entree.instant(),
                personnes.vue(entree.auteur(), entree.structure()),
                entree.action(),
                entree.objet(),
                entree.details());
    }
}
