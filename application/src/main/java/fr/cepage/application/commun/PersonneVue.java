package fr.cepage.application.commun;

import fr.cepage.domain.droits.UtilisateurId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as they are shown.
 *
 * @param id null for somebody without an account
 */
public record PersonneVue(@Nullable UtilisateurId id, String nom) {}
