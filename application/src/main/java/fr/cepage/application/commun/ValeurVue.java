package fr.cepage.application.commun;

import fr.cepage.domain.referentiel.CodeValeur;
import org.jspecify.annotations.Nullable;

/**
 * A list value as it is shown where it was used, valid today or not.
 *
 * @param correspondance what replaced it (CLO-07); null: nothing
 */
public record ValeurVue(
        CodeValeur code, String libelle, @Nullable CodeValeur correspondance) {}
