package fr.cepage.application.proposition;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.PropositionId;
import java.time.LocalDate;

/** A proposition as the sheet of its offer lists it: to whom, when, and how far it has come. */
public record LignePropositionOffre(
        PropositionId id, DossierId dossier, String numero, String nom, LocalDate date, EtatProposition etat) {}
