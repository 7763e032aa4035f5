package fr.cepage.domain.dispositif;

import java.time.LocalDate;

/**
 * What lies outside a CEP and decides what can be done with it.
 *
 * @param suivantExiste whether the dossier has a later CEP (CLO-09)
 * @param paceaEnCours whether the dossier has a PACEA en cours (PHA-06, CLO-04, SUP-02)
 */
public record CirconstancesCep(LocalDate aujourdhui, boolean suivantExiste, boolean paceaEnCours) {}
