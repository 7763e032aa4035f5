package fr.cepage.ui.rendezvous;

import fr.cepage.application.rendezvous.AccueilPrepare;
import fr.cepage.application.rendezvous.RendezVousVue;

/** A rendez-vous to which the person came, and the event that is to be made of it (RDV-02). */
record Accueil(RendezVousVue rendezVous, AccueilPrepare prepare) {}
