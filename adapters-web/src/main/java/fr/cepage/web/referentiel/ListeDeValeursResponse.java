package fr.cepage.web.referentiel;

import java.util.List;

/**
 * A list.
 *
 * @param liste its name in the path
 */
record ListeDeValeursResponse(String liste, List<ValeurListeResponse> valeurs) {}
