package fr.cepage.domain.journal;

import java.util.UUID;

/** What an entry is about; it may exist no longer. */
public record ObjetJournal(Type type, UUID id) {

    /** The kinds of things that leave a trace. */
    public enum Type {
        DOSSIER,
        DISPOSITIF_CEP,
        PACEA,
        EVENEMENT,
        PROPOSITION,
        LIAISON_RECUE,
        DEMANDE,
        RENDEZ_VOUS,
        PROJET,
        PLAN_ACTION
    }
}
