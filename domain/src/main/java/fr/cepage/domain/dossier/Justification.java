package fr.cepage.domain.dossier;

import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;

/**
 * The record of an identity document seen (DOS-01).
 *
 * @param piece value of the list {@code pieces-identite}
 * @param dateVerification the day it was seen, in the structure's zone
 */
public record Justification(CodeValeur piece, LocalDate dateVerification) {}
