package fr.cepage.application.rendezvous;

import fr.cepage.application.evenement.EvenementPrepare;

/** A rendez-vous to which the person came, and the event that is to be made of it (RDV-02). */
public record Accueil(RendezVousVue rendezVous, EvenementPrepare evenement) {}
