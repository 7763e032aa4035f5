package fr.cepage.domain.projet;

/** A dispositif that the plan counts on (SYN-17). */
public record DispositifVise(String libelle, Periode periode) {}
