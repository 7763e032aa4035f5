package fr.cepage.application.calendrier;

import java.util.function.Supplier;

/**
 * Lets a calendar program read in the name of the owner of its address: within their structure, with the right to
 * consult and no other. It does not count as seeing that person act.
 */
@FunctionalInterface
public interface AuNomDe {

    <T> T executer(LecteurCalendrier lecteur, Supplier<T> lecture);
}
