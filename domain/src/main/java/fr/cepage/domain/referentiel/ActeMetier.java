package fr.cepage.domain.referentiel;

import org.jspecify.annotations.Nullable;

/**
 * Something that an adviser does for a person in CEP (REF-01).
 *
 * @param code the same in every version that knows it
 * @param categorie null: the legend does not tell it apart
 */
public record ActeMetier(
        CodeValeur code, String libelle, @Nullable CategorieActe categorie) {}
