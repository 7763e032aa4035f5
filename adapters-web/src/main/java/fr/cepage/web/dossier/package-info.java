/** Dossiers over REST. */
@NullMarked
package fr.cepage.web.dossier;

import org.jspecify.annotations.NullMarked;
