package fr.cepage.domain.droits;

import fr.cepage.domain.structure.StructureCode;

/**
 * Somebody who was seen acting, projected from Keycloak at first sight.
 *
 * @param service a program of an integrator rather than a person: it is nobody's référent
 */
public record Utilisateur(UtilisateurId id, String nom, StructureCode structure, boolean service) {}
