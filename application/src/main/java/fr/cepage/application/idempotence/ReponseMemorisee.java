package fr.cepage.application.idempotence;

import java.util.Map;

/** The first answer, as it went out. */
public record ReponseMemorisee(int statut, Map<String, String> enTetes, String corps) {

    private static final int PREMIER_REFUS = 400;

    public ReponseMemorisee {
        enTetes = Map.copyOf(enTetes);
    }

    public boolean refus() {
        return statut >= PREMIER_REFUS;
    }
}
