package fr.cepage.application.evenement;

import fr.cepage.domain.referentiel.CodeValeur;

/** What the same adviser chose for their event before, to start the next one with. */
public record DerniersChoix(CodeValeur sens, CodeValeur nature, CodeValeur lieuAccueil, CodeValeur fonction) {}
