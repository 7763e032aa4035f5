package fr.cepage.domain.projet;

/** Something that the person can do, or will have to (SYN-04). */
public record Competence(String libelle, OrigineCompetence origine) {}
