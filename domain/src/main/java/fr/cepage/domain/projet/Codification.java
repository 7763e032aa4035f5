package fr.cepage.domain.projet;

/**
 * What something is called in a system of codes, as it was on the day it was written down: systems are revised.
 *
 * @param systeme e.g. RNCP, Formacode, ROME
 */
public record Codification(String systeme, String code, String libelle) {}
