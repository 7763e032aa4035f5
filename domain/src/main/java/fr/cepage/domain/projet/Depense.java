package fr.cepage.domain.projet;

/** Something that the plan costs (SYN-06). */
public record Depense(String libelle, Montant montant) {}
