package fr.cepage.domain.calendrier;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;

/** Whose rendez-vous, of which structure, are read behind a secret address, at most one per person. */
public record AdresseCalendrier(
        UtilisateurId proprietaire, StructureCode structure, Empreinte empreinte, Instant creeeLe) {}
