package fr.cepage.application.evenement;

import fr.cepage.domain.referentiel.CodeValeur;

/** What stands in the last event of an adviser, to start the next one with. */
public record DerniersChoix(CodeValeur sens, CodeValeur nature, CodeValeur lieuAccueil, CodeValeur fonction) {}
