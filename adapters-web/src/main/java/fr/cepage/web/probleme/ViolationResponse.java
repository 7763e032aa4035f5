package fr.cepage.web.probleme;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param champ path of the member at fault; null when the whole act is refused
 */
public record ViolationResponse(@Nullable String champ, String code, String message) {}
