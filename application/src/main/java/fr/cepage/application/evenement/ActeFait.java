package fr.cepage.application.evenement;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.evenement.EvenementId;
import java.time.LocalDate;

/** That an act of the activity reference was done, and in which event (REF-01). */
public record ActeFait(ValeurVue acte, EvenementId evenement, LocalDate date) {}
