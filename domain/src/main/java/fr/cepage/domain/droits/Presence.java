package fr.cepage.domain.droits;

import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;

/**
 * How somebody was last seen acting: all that is known of their rights while no token of theirs is at hand.
 *
 * @param jour in UTC
 * @param consulte whether they then held « Consulter les informations d'un dossier »
 */
public record Presence(UtilisateurId id, StructureCode structure, LocalDate jour, boolean consulte) {}
