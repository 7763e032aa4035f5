package fr.cepage.application.calendrier;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;

/** In whose name a calendar program that knows the secret reads. */
public record LecteurCalendrier(UtilisateurId proprietaire, StructureCode structure) {}
