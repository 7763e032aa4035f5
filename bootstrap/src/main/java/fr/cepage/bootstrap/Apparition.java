package fr.cepage.bootstrap;

import fr.cepage.domain.droits.Presence;
import fr.cepage.domain.droits.Utilisateur;

/** Somebody as they were seen on a day: who they are, and how they were there. */
record Apparition(Utilisateur utilisateur, Presence presence) {}
