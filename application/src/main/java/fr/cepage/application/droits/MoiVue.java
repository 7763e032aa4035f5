package fr.cepage.application.droits;

import fr.cepage.application.appel.Acteur;
import fr.cepage.domain.structure.Structure;

/** The actor and their structure. */
public record MoiVue(Acteur acteur, Structure structure) {}
